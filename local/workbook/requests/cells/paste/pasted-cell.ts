import type { CellFormat } from "../../../wire.ts";

/** A cell of what is pasted, at its place from the first one; a format only where HTML gives one. */
export type PastedCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly format?: CellFormat | undefined;
};
