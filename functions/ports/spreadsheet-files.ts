import type { Cell } from "../../schemas/cells/cell.ts";
import type { Area, WrittenCell } from "./workbooks.ts";

/** Spreadsheets as files, for who cannot use the shared ones. Adapter: Excel's format, in `adapters/xlsx`. */
export interface SpreadsheetFiles {
  /** Every tab of a file that somebody sent. What cannot be read is a value, with what to do about it in French. */
  read(content: Uint8Array): Promise<FileReading>;

  /** The file's bytes: values only, a text that begins with `=` stays that text. */
  write(file: WrittenFile): Promise<Uint8Array>;
}

export type FileReading =
  | { readonly ok: true; readonly tabs: readonly FileTab[] }
  | { readonly ok: false; readonly message: string };

/** One tab as it was read: ragged rows, a formula being the value that its program last computed, else `UNCOMPUTED`. */
export type FileTab = {
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
};

export type WrittenFile = { readonly title: string; readonly tabs: readonly WrittenTab[] };

/** One tab as a person opens it, printed on A4. Widths in pixels; `choices` are offered, and nothing else is refused. */
export type WrittenTab = {
  readonly title: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly choices: readonly { readonly area: Area; readonly values: readonly string[] }[];
};
