import type { SharedDrive } from "../../workbook/drive/drive-file.ts";
import { createDrive as create, deleteDrive as remove, sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { putDrive, removeFile } from "../../workbook/drive/store.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { flag, pathOf, required } from "../params.ts";
import { DRIVE_FIELDS } from "./drive-fields.ts";
import { invalid, pageOf } from "./drive-params.ts";
import { decided, hasWordBeginning, ofFlag, ofText, ofTime } from "./query-operators.ts";
import { isMet, parseQuery, type Term, termsOf } from "./query-syntax.ts";
import { renderDrive } from "./render-drive.ts";

const ONE = { fields: DRIVE_FIELDS, defaultFields: "kind,id,name" };

const driveIn = (call: Call): SharedDrive => sharedDriveOf(call.store, pathOf(call, "driveId"));

/** Makes a shared drive; the same `requestId` twice is a conflict. */
export const createDrive: Operation = {
  name: "drive.drives.create",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/drives",
  params: ["requestId"],
  ...ONE,
  handle: (call) => {
    onlyKnown("Drive", call.body, ["name", "kind", "colorRgb", "hidden", "themeId"]);
    const name = call.body.name;
    if (typeof name !== "string" || name === "") throw new InvalidRequest("The name field is required.");
    const drive = create(call.store, name, required(call, "requestId"), call.user);
    if (!drive) throw new GoogleError(409, "A shared drive already exists with the specified request ID.", "duplicate");
    return { json: renderDrive(drive) };
  },
};

/** What Drive knows of one shared drive. */
export const getDrive: Operation = {
  name: "drive.drives.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/drives/{driveId}",
  params: ["useDomainAdminAccess"],
  ...ONE,
  handle: (call) => ({ json: renderDrive(driveIn(call)) }),
};

/** The shared drives, ten a page unless told, a hundred at most. */
export const listDrives: Operation = {
  name: "drive.drives.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/drives",
  params: ["pageSize", "pageToken", "q", "useDomainAdminAccess"],
  fields: { kind: true, drives: DRIVE_FIELDS, nextPageToken: true },
  defaultFields: "kind,nextPageToken,drives(kind,id,name)",
  handle: (call) => {
    const drives = [...call.store.drives.values()].filter(driveQuery(call.query.get("q") ?? ""));
    const { page, next } = pageOf(call, drives, { usual: 10, most: 100 });
    return { json: { kind: "drive#driveList", drives: page.map(renderDrive), ...next } };
  },
};

/** Renames a shared drive, or sets its colour and restrictions. */
export const updateDrive: Operation = {
  name: "drive.drives.update",
  kind: "drive",
  method: "PATCH",
  path: "/drive/v3/drives/{driveId}",
  params: ["useDomainAdminAccess"],
  ...ONE,
  handle: (call) => {
    onlyKnown("Drive", call.body, ["name", "kind", "id", "colorRgb", "restrictions"]);
    const drive = driveIn(call);
    const { name = drive.name, colorRgb, restrictions } = call.body as Partial<SharedDrive>;
    if (typeof name !== "string" || name === "") throw new InvalidRequest("The name field is required.");
    const changed = {
      ...drive,
      name,
      ...(colorRgb ? { colorRgb } : {}),
      ...(restrictions ? { restrictions: { ...drive.restrictions, ...restrictions } } : {}),
    };
    return { json: renderDrive(putDrive(call.store, changed)) };
  },
};

/** Takes a shared drive away: an empty one, or, for a domain's administrator who says so, with all that it holds. */
export const deleteDrive: Operation = {
  name: "drive.drives.delete",
  kind: "drive",
  method: "DELETE",
  path: "/drive/v3/drives/{driveId}",
  params: ["useDomainAdminAccess", "allowItemDeletion"],
  handle: (call) => {
    const { store } = call;
    const { id } = driveIn(call);
    if (flag(call, "allowItemDeletion") && flag(call, "useDomainAdminAccess")) {
      const held = [...store.files.values()].filter(({ parents }) => parents.includes(id));
      for (const file of held) removeFile(store, file.id);
    }
    remove(store, id);
    return { empty: true };
  },
};

const hiding = (verb: "hide" | "unhide"): Operation => ({
  name: `drive.drives.${verb}`,
  kind: "drive",
  method: "POST",
  path: `/drive/v3/drives/{driveId}/${verb}`,
  params: [],
  ...ONE,
  handle: (call) => ({ json: renderDrive(putDrive(call.store, { ...driveIn(call), hidden: verb === "hide" })) }),
});

/** Hides a shared drive from the default view, which the local Google has none of. */
export const hideDrive: Operation = hiding("hide");

/** Shows it again. */
export const unhideDrive: Operation = hiding("unhide");

/** developers.google.com/workspace/drive/api/guides/ref-search-terms#drive_properties */
function driveQuery(q: string): (drive: SharedDrive) => boolean {
  if (q.trim() === "") return () => true;
  const query = parseQuery(q);
  if (!query || termsOf(query).some(({ field }) => !DRIVE_TERMS[field])) throw invalid("q");
  return (drive) => isMet(query, (term) => decided(DRIVE_TERMS[term.field]?.(drive, term) ?? null));
}

const DRIVE_TERMS: Readonly<Record<string, (drive: SharedDrive, term: Term) => boolean | null>> = {
  name: ({ name }, { operator, value }) =>
    operator === "contains" ? hasWordBeginning(name, value) : ofText(name, operator, value),
  createdTime: ({ createdTime }, { operator, value }) => ofTime(createdTime, operator, value),
  hidden: ({ hidden }, { operator, value }) => ofFlag(hidden ?? false, operator, value),
};
