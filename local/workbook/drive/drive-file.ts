import type { Spreadsheet } from "../spreadsheet.ts";
import type { StoredBytes } from "./stored-bytes.ts";

export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";
export const FOLDER_TYPE = "application/vnd.google-apps.folder";
export const SHORTCUT_TYPE = "application/vnd.google-apps.shortcut";

/** One file of Drive as a value. `version` grows with every change of content, name, place or sharing. */
export type DriveFile = {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** The shared drive that holds it; absent in a person's own drive. */
  readonly driveId?: string;
  /** Put into the bin by itself; a file below a folder in the bin is there as well (`isTrashed`). */
  readonly trashed: boolean;
  readonly version: number;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly permissions: readonly Permission[];
  /** Free labels that any program may read; absent where the file has none. */
  readonly properties?: Properties;
  /** The same, for the program that set them; the local Google knows one program only. */
  readonly appProperties?: Properties;
  /** What its owner noted of it; a star is everybody's here. */
  readonly notes?: FileNotes;
  /** The content, for a file of the spreadsheet type. */
  readonly spreadsheet?: Spreadsheet;
  /** The content of a file of any other type that has one, the newest last. */
  readonly revisions?: readonly Revision[];
  readonly shortcut?: { readonly targetId: string; readonly targetMimeType: string };
  readonly lastModifyingUser?: string;
};

/** What may be written of a file and decides nothing. */
export type FileNotes = {
  readonly description?: string;
  readonly starred?: boolean;
  readonly originalFilename?: string;
  readonly folderColorRgb?: string;
  readonly indexableText?: string;
  readonly viewedByMeTime?: string;
  readonly trashedTime?: string;
  readonly copyRequiresWriterPermission?: boolean;
  readonly writersCanShare?: boolean;
};

/** One content that a file has had. */
export type Revision = {
  readonly id: string;
  readonly mimeType: string;
  readonly modifiedTime: string;
  readonly keepForever: boolean;
  readonly originalFilename: string;
  readonly stored: StoredBytes;
};

export type Properties = Readonly<Record<string, string>>;

export type Permission = {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: "owner" | "organizer" | "fileOrganizer" | "writer" | "commenter" | "reader";
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly allowFileDiscovery?: boolean;
  readonly expirationTime?: string;
  readonly pendingOwner?: boolean;
};

/** `requestId` is what its maker called the wish for it: a second drive for the same wish is refused. */
export type SharedDrive = {
  readonly id: string;
  readonly name: string;
  readonly createdTime: string;
  readonly requestId: string;
  readonly permissions: readonly Permission[];
  readonly hidden?: boolean;
  readonly colorRgb?: string;
  readonly restrictions?: Readonly<Record<string, boolean>>;
};

/** One line of a change log: a file, or a whole shared drive, changed or went away, at that place among all changes. */
export type Change = {
  readonly sequence: number;
  /** Of the file, or of the drive where `ofDrive`. */
  readonly fileId: string;
  readonly driveId?: string;
  readonly ofDrive?: true;
  readonly removed: boolean;
  readonly time: string;
};
