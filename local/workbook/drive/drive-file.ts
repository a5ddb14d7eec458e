import type { Spreadsheet } from "../spreadsheet.ts";

export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";
export const FOLDER_TYPE = "application/vnd.google-apps.folder";

/** One file of Drive as a value. `version` grows with every change of content, name, place or sharing. */
export type DriveFile = {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** The shared drive that holds it; absent in a person's own drive. */
  readonly driveId?: string;
  readonly trashed: boolean;
  readonly version: number;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly permissions: readonly Permission[];
  /** Free labels that any program may read; absent where the file has none. */
  readonly properties?: Properties;
  /** The content, for a file of the spreadsheet type. */
  readonly spreadsheet?: Spreadsheet;
};

export type Properties = Readonly<Record<string, string>>;

export type Permission = {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: "owner" | "organizer" | "fileOrganizer" | "writer" | "commenter" | "reader";
  readonly emailAddress?: string;
  readonly domain?: string;
};

/** `requestId` is what its maker called the wish for it: a second drive for the same wish is refused. */
export type SharedDrive = {
  readonly id: string;
  readonly name: string;
  readonly createdTime: string;
  readonly requestId: string;
  readonly permissions: readonly Permission[];
};

/** One line of a change log: the file changed or went away, at that place in the order of all changes. */
export type Change = {
  readonly sequence: number;
  readonly fileId: string;
  readonly driveId?: string;
  readonly removed: boolean;
  readonly time: string;
};
