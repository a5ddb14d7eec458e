// Shared drives: developers.google.com/workspace/drive/api/guides/enable-shareddrives
import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { Access, FileState, Files, FileWish, LabelledFile } from "../../ports/files.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import { accessFromGoogle, ownPermission } from "./access-from-google.ts";
import {
  bearsLabels,
  labelsFromGoogle,
  labelsPatch,
  labelsQuery,
  labelsToGoogle,
  SPREADSHEET_TYPE,
} from "./file-labels.ts";
import { type GoogleApi, type GoogleOptions, googleApi } from "./google-api.ts";

/** `driveId`: the shared drive that the files live in. */
export type GoogleFilesOptions = GoogleOptions & { readonly driveId: string };

/** Google's Drive, over its HTTP API. */
export function googleFiles({ driveId, ...options }: GoogleFilesOptions): Files {
  const api = googleApi(options);
  return {
    drive: async () =>
      map(await api.call("drive", ({ drive }) => drive.drives.get({ driveId, fields: "id,name" })), driveOf),
    find: (labels) =>
      everyPage(async (pageToken) => {
        const page = await api.call("drive", ({ drive }) =>
          drive.files.list({ ...inDrive(driveId), ...pageToken, q: labelsQuery(labels), pageSize: 1_000 }),
        );
        return map(page, ({ files = [], nextPageToken }) => ({
          items: files.filter((file) => bearsLabels(file.properties, labels)).flatMap(fileOf),
          nextPageToken,
        }));
      }),
    create: async (wish) =>
      idIn(await api.call("drive", ({ drive }) => drive.files.create(newFile(driveId, wish)), "once")),
    copy: async (fileId, wish) =>
      idIn(await api.call("drive", ({ drive }) => drive.files.copy({ fileId, ...newCopy(driveId, wish) }), "once")),
    state: async (fileId) =>
      map(await api.call("drive", ({ drive }) => drive.files.get({ ...EVERYWHERE, fileId, fields: STATE })), stateOf),
    label: async (fileId, labels) => update(api, fileId, { properties: labelsPatch(labels) }),
    bin: async (fileId) => update(api, fileId, { trashed: true }),
    access: async (fileId) =>
      map(await permissionsOf(api, fileId), (permissions) => permissions.flatMap(accessFromGoogle)),
    share: async (fileId, email, right) => {
      const asked = await api.call(
        "drive",
        ({ drive }) => drive.permissions.create({ ...EVERYWHERE, fileId, ...sharing(email, right) }),
        "repeatable",
      );
      return map(asked, () => undefined);
    },
    unshare: (fileId, email) => unshare(api, fileId, email),
  };
}

const EVERYWHERE = { supportsAllDrives: true } as const;

const inDrive = (driveId: string) => ({
  ...EVERYWHERE,
  includeItemsFromAllDrives: true,
  corpora: "drive",
  driveId,
  orderBy: "createdTime",
  fields: "nextPageToken,files(id,name,properties)",
});

const driveOf = ({ id, name }: drive_v3.Schema$Drive) => ({ id: id ?? "", name: name ?? "" });

const STATE = "trashed,capabilities(canEdit)";

const stateOf = ({ trashed, capabilities }: drive_v3.Schema$File): FileState => ({
  binned: trashed === true,
  writable: capabilities?.canEdit === true,
});

function fileOf({ id, name, properties }: drive_v3.Schema$File): LabelledFile[] {
  const labels = labelsFromGoogle(properties);
  return id && labels ? [{ id, title: name ?? "", labels }] : [];
}

const newCopy = (driveId: string, { title, labels }: FileWish) => ({
  ...EVERYWHERE,
  fields: "id",
  requestBody: { name: title, parents: [driveId], properties: labelsToGoogle(labels) },
});

function newFile(driveId: string, wish: FileWish) {
  const { requestBody, ...rest } = newCopy(driveId, wish);
  return { ...rest, requestBody: { ...requestBody, mimeType: SPREADSHEET_TYPE } };
}

// Nobody is written to by Google: Jalon says itself, in its own words, where to type.
const sharing = (emailAddress: string, role: Access["right"]) => ({
  sendNotificationEmail: false,
  fields: "id",
  requestBody: { type: "user", role, emailAddress },
});

function idIn(outcome: Outcome<drive_v3.Schema$File>): Outcome<{ readonly id: string }> {
  if (!outcome.ok) return outcome;
  return outcome.value.id ? { ok: true, value: { id: outcome.value.id } } : NO_ID;
}

/** `null` takes a property away, which Google's own type does not know. */
type FileChange = Omit<drive_v3.Schema$File, "properties"> & {
  readonly properties?: Readonly<Record<string, string | null>>;
};

async function update(api: GoogleApi, fileId: string, requestBody: FileChange): Promise<Outcome<void>> {
  const asked = await api.call(
    "drive",
    ({ drive }) =>
      drive.files.update({ ...EVERYWHERE, fileId, fields: "id", requestBody: requestBody as drive_v3.Schema$File }),
    "repeatable",
  );
  return map(asked, () => undefined);
}

const permissionsOf = (api: GoogleApi, fileId: string): Promise<Outcome<readonly drive_v3.Schema$Permission[]>> =>
  everyPage(async (pageToken) => {
    const page = await api.call("drive", ({ drive }) =>
      drive.permissions.list({ ...EVERYWHERE, ...pageToken, fileId, pageSize: 100, fields: PERMISSIONS }),
    );
    return map(page, ({ permissions = [], nextPageToken }) => ({ items: permissions, nextPageToken }));
  });

const PERMISSIONS = "nextPageToken,permissions(id,type,role,emailAddress,permissionDetails(inherited))";

async function unshare(api: GoogleApi, fileId: string, email: string): Promise<Outcome<void>> {
  const permissions = await permissionsOf(api, fileId);
  if (!permissions.ok) return permissions;
  const own = ownPermission(permissions.value, email);
  if (own === null) return NO_ACCESS;
  const asked = await api.call(
    "drive",
    ({ drive }) => drive.permissions.delete({ ...EVERYWHERE, fileId, permissionId: own }),
    "repeatable",
  );
  return map(asked, () => undefined);
}

type Page<T> = { readonly items: readonly T[]; readonly nextPageToken?: string | null | undefined };

async function everyPage<T>(
  ask: (pageToken: { readonly pageToken?: string }) => Promise<Outcome<Page<T>>>,
): Promise<Outcome<readonly T[]>> {
  const all: T[] = [];
  for (let pageToken: string | undefined; ; ) {
    const page = await ask(pageToken === undefined ? {} : { pageToken });
    if (!page.ok) return page;
    all.push(...page.value.items);
    if (!page.value.nextPageToken) return { ok: true, value: all };
    pageToken = page.value.nextPageToken;
  }
}

const map = <T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> =>
  outcome.ok ? { ok: true, value: change(outcome.value) } : outcome;

const NO_ACCESS: Failure = {
  ok: false,
  reason: "not-found",
  message: "this person has no access of their own",
  retryable: false,
  ambiguous: false,
};

const NO_ID: Failure = {
  ok: false,
  reason: "unavailable",
  message: "Google: a new file without an id",
  retryable: true,
  ambiguous: true,
};
