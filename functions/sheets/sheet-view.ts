import type { CellStyle, ChartLook, WrittenCell } from "../ports/workbooks.ts";

/**
 * A tab that the service owns, as it is to look: every row whole. `index` is its place among the tabs once added. Under
 * `charts` rows are written over and never moved, for a chart follows its cells. `guarded`: people are warned before they
 * write in it. `headingsMove`: headings with notes stand between the lines, so that whatever is written takes the notes
 * of its cells away.
 */
export type SheetView = {
  readonly title: string;
  readonly index?: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly charts?: readonly ChartLook[];
  readonly guarded?: boolean;
  readonly headingsMove?: boolean;
};

/** Characters that one cell may hold: Google refuses the whole batch for one more. */
const LONGEST = 50_000;

/** The first half of a character that takes two, left alone at the end of what was cut. */
export const HALF = /[\uD800-\uDBFF]$/;

/** Decimals beyond which a number is not written, for Google may give fewer digits back than a double has. */
const DECIMALS: Partial<Record<NonNullable<CellStyle["numberFormat"]>["type"], number>> = { NUMBER: 2, PERCENT: 4 };

/**
 * A cell of a view; without a style it looks like plain text. A text too long for a cell is cut, and says so; of a
 * blank only the background shows, and no more is written.
 */
export function cell(value: WrittenCell["value"], style?: CellStyle): WrittenCell {
  const shown = value === null ? backgroundOf(style) : style;
  return shown === undefined ? { value: writable(value) } : { value: writable(value, shown), style: shown };
}

const backgroundOf = (style: CellStyle | undefined): CellStyle | undefined =>
  style?.background === undefined ? undefined : { background: style.background };

function writable(value: WrittenCell["value"], style?: CellStyle): WrittenCell["value"] {
  if (typeof value === "string")
    return value.length > LONGEST ? `${value.slice(0, LONGEST - 2).replace(HALF, "")} …` : value;
  const decimals = style?.numberFormat && DECIMALS[style.numberFormat.type];
  return typeof value === "number" && decimals !== undefined ? Number(value.toFixed(decimals)) : value;
}

/** One column of a table that the service writes: its heading, what explains it, width in pixels and how a record fills it. */
export type ViewColumn<R> = {
  readonly heading: string;
  readonly note: string;
  readonly width: number;
  readonly align?: "center" | "right";
  readonly cell: (record: R) => WrittenCell;
};

/** A tab with one heading row, frozen, and one row a record; a column's heading is aligned as its cells are. */
export function tableView<R>(
  title: string,
  columns: readonly ViewColumn<R>[],
  records: readonly R[],
  headingStyle: CellStyle,
): SheetView {
  return {
    title,
    hidden: false,
    guarded: true,
    frozenRows: 1,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      columns.map((column) => ({ ...aligned(cell(column.heading, headingStyle), column), note: column.note })),
      ...records.map((record) => columns.map((column) => aligned(column.cell(record), column))),
    ],
  };
}

const aligned = ({ value, style }: WrittenCell, { align }: Pick<ViewColumn<never>, "align">): WrittenCell =>
  align ? cell(value, { ...style, align }) : cell(value, style);
