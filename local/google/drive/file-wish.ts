import * as z from "zod";
import type { FileNotes } from "../../workbook/drive/drive-file.ts";
import { placeOf } from "../../workbook/drive/folders.ts";
import { NotFound } from "../../workbook/drive/store.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { FILE_FIELDS } from "./drive-fields.ts";
import { knowsDrives } from "./drive-params.ts";

const label = z.record(z.string(), z.string().nullable());

/** What may be written of a file. */
const WRITABLE = {
  id: z.string(),
  name: z.string(),
  mimeType: z.string(),
  parents: z.array(z.string()),
  properties: label,
  appProperties: label,
  trashed: z.boolean(),
  starred: z.boolean(),
  description: z.string(),
  originalFilename: z.string(),
  folderColorRgb: z.string(),
  createdTime: z.iso.datetime({ offset: true }),
  modifiedTime: z.iso.datetime({ offset: true }),
  viewedByMeTime: z.iso.datetime({ offset: true }),
  copyRequiresWriterPermission: z.boolean(),
  viewersCanCopyContent: z.boolean(),
  writersCanShare: z.boolean(),
  shortcutDetails: z.looseObject({ targetId: z.string() }),
  contentHints: z.looseObject({ indexableText: z.string().optional() }),
} as const;

const wish = z.object(WRITABLE).partial();

/** What a call wishes for a file, its body held to what may be written. */
export type FileWish = Omit<z.infer<typeof wish>, "parents"> & { readonly parents?: readonly string[] };

/** What Google decides of a file, and refuses to be told. */
const READ_ONLY: readonly string[] = [
  ...["version", "size", "md5Checksum", "sha1Checksum", "sha256Checksum", "headRevisionId", "owners", "permissions"],
  ...["permissionIds", "capabilities", "webViewLink", "webContentLink", "iconLink", "shared", "ownedByMe", "driveId"],
  ...["teamDriveId", "explicitlyTrashed", "spaces", "lastModifyingUser", "fileExtension", "fullFileExtension"],
  ...["quotaBytesUsed", "exportLinks", "thumbnailLink", "hasThumbnail", "isAppAuthorized", "sharingUser"],
];

/** The wish of a call for a file; `also` names what this call takes no word of. */
export function fileWish(call: Call, also: readonly string[] = []): FileWish {
  const body = Object.fromEntries(Object.entries(call.body).filter(([, value]) => value !== null));
  if (Object.keys(body).some((name) => READ_ONLY.includes(name) || also.includes(name))) {
    throw new GoogleError(
      403,
      "The resource body includes fields which are not directly writable.",
      "fieldNotWritable",
    );
  }
  onlyKnown("File", ofGoogles(body), [...Object.keys(WRITABLE), "kind"]);
  const parsed = wish.safeParse(body);
  if (!parsed.success) throw new InvalidRequest(`Invalid value for ${parsed.error.issues[0]?.path.join(".")}.`);
  const { parents, ...rest } = parsed.data;
  return parents ? { ...rest, parents: parents.map((parent) => visiblePlace(call, parent)) } : rest;
}

/** A place that the call may see; a shared drive needs `supportsAllDrives`. */
export function visiblePlace(call: Call, id: string): string {
  const place = placeOf(id);
  const known = place === "root" || call.store.drives.has(place) || call.store.files.has(place);
  const inDrive = call.store.drives.has(place) || call.store.files.get(place)?.driveId !== undefined;
  if (!known || (inDrive && !knowsDrives(call))) throw new NotFound("file", id);
  return place;
}

/** What of a wish is merely noted. */
export function notesOf(wished: FileWish): FileNotes {
  const { description, starred, originalFilename, folderColorRgb, viewedByMeTime, writersCanShare } = wished;
  const restricted = wished.viewersCanCopyContent === undefined ? undefined : !wished.viewersCanCopyContent;
  const notes = {
    ...{ description, starred, originalFilename, folderColorRgb, viewedByMeTime, writersCanShare },
    copyRequiresWriterPermission: wished.copyRequiresWriterPermission ?? restricted,
    indexableText: wished.contentHints?.indexableText,
  };
  return Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
}

// Drive minds no name that its resource lacks: R's googledrive sends `fields` with the metadata of an upload.
const ofGoogles = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name in FILE_FIELDS));
