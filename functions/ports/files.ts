import type { WorkbookRole } from "../../schemas/marker.ts";
import type { Outcome } from "./outcome.ts";

/** Drive, as far as a set-up needs it: the spreadsheets of one shared drive. Adapters: Google's API, and the in-memory twin. */
export interface Files {
  /** The shared drive's name: it can be reached. `not-found` and `forbidden` tell why not. */
  drive(): Promise<Outcome<{ readonly id: string; readonly name: string }>>;

  /** The spreadsheets in the drive that bear every one of the wished labels, oldest first, those in the bin left out. */
  find(labels: Partial<FileLabels>): Promise<Outcome<readonly LabelledFile[]>>;

  /** A blank spreadsheet in the shared drive. A lost reply is `ambiguous`: look with `find` before asking again. */
  create(wish: FileWish): Promise<Outcome<{ readonly id: string }>>;

  /** A copy in the shared drive: content and bound script come along, sharing does not. */
  copy(templateId: string, wish: FileWish): Promise<Outcome<{ readonly id: string }>>;

  /** What became of a file that somebody knows by its id. */
  state(id: string): Promise<Outcome<FileState>>;

  /** Puts labels on a file that has none, or other ones. */
  label(id: string, labels: FileLabels): Promise<Outcome<void>>;

  /** Who may open the file, those who may through the shared drive included. */
  access(id: string): Promise<Outcome<readonly Access[]>>;

  /**
   * Shares by name with a Google account, telling nobody by e-mail; who may only read gets the right to write, and nobody
   * ever loses one. `address-refused`: the address has no Google account.
   */
  share(id: string, email: string, right: Access["right"]): Promise<Outcome<void>>;

  /** Stops sharing with a person; who has no access of their own is `not-found`. */
  unshare(id: string, email: string): Promise<Outcome<void>>;

  /** Puts a file that Jalon made for a moment into the drive's bin, from where a person can take it back. */
  bin(id: string): Promise<Outcome<void>>;
}

/** What a spreadsheet is to Jalon, a template for such spreadsheets, or one made for a moment to try something out. */
export type FileRole = WorkbookRole | "declarant-template" | "scratch";

/**
 * The labels by which a set-up finds its files again, kept as Drive's `properties`: `jalonRole`, `jalonOwner` (the
 * control workbook's id; a control workbook's own is `""`), `jalonName` (the structure, declarant or buyer; a template's
 * is `""`). They are a
 * search index only: whose workbook it is, the marker says. A name longer than Drive keeps is found by its whole, and
 * told shortened.
 */
export type FileLabels = { readonly role: FileRole; readonly owner: string; readonly name: string };

export type FileWish = { readonly title: string; readonly labels: FileLabels };

export type LabelledFile = { readonly id: string; readonly title: string; readonly labels: FileLabels };

/** `binned`: it lies in the bin, where it is still read as if nothing were; `writable`: Jalon may change it. */
export type FileState = { readonly binned: boolean; readonly writable: boolean };

/**
 * One right on a file: of a person or group by name, or, where `email` is `null`, of whoever has the link. `inherited`: it
 * comes from the shared drive and ends only there.
 */
export type Access = {
  readonly email: string | null;
  readonly right: "writer" | "reader";
  readonly inherited: boolean;
};
