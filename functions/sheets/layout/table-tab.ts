import { codeCell } from "../../../schemas/cells/code-cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { emailsCell } from "../../../schemas/cells/emails-cell.ts";
import { listCell } from "../../../schemas/cells/list-cell.ts";
import { rawCell } from "../../../schemas/cells/raw-cell.ts";
import { siretCell } from "../../../schemas/cells/siret-cell.ts";
import { textCell } from "../../../schemas/cells/text-cell.ts";
import { yesNoCell } from "../../../schemas/cells/yes-no-cell.ts";
import type { Columns, Table } from "../../../schemas/table/define-table.ts";
import { headingsOf } from "../../../schemas/table/read-table.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Area, CellRule, WrittenCell } from "../../ports/workbooks.ts";
import { STYLES } from "../styles.ts";
import { type AlignLook, BARE_TAB, type ProtectionLook, type RuleLook, type TabLook, USUAL_ROWS } from "./tab-look.ts";

const USUAL_WIDTH = 120;

/** The column of another tab whose values a cell lets people choose, from its zero-based row on. */
export type Source = { readonly sheet: string; readonly row: number; readonly column: number };

/** By the name of the field, where the choices of its column come from. */
export type Sources = Readonly<Record<string, Source>>;

export type TableTabOptions = {
  readonly sources?: Sources;
  /** Whether people sort and filter it often enough for a native table. */
  readonly native?: boolean;
};

/** The rows under the headings. */
const BELOW: Rows = { row: 1, rowCount: USUAL_ROWS - 1 };

type Rows = Pick<Area, "row" | "rowCount">;

type SomeTable = Pick<Table<Columns>, "title" | "columns">;

/** The empty tab of a table: its headings with their notes, in sight while people scroll, and what each cell offers. */
export function tableTab(table: SomeTable, { sources = {}, native = false }: TableTabOptions = {}): TabLook {
  const { title, columns } = table;
  return {
    ...BARE_TAB,
    kind: "people",
    title,
    rowCount: USUAL_ROWS,
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: widthsOf(columns),
    rows: [headingCells(columns)],
    headings: { row: 0, columns: headingsOf(columns) },
    rules: columnRules(columns, BELOW, sources),
    aligns: columnAligns(columns, BELOW),
    protections: [headingsProtection(0, Object.keys(columns).length)],
    table: native ? { name: foldText(title).replaceAll(" ", "_") } : null,
  };
}

/** The headings of a table, each with its note. */
export const headingCells = (columns: Columns): WrittenCell[] =>
  Object.values(columns).map(({ heading, note, codec }) => ({
    value: heading,
    style: { ...STYLES.heading, align: alignOf(codec) },
    ...(note === null ? {} : { note }),
  }));

/** Which side each column's cells keep to, over some rows; sentences wrap, and links end at their cell's edge. */
export const columnAligns = (columns: Columns, rows: Rows): AlignLook[] =>
  Object.entries(columns).map(([key, { codec, width }], column) => ({
    area: { ...rows, column, columnCount: 1 },
    align: alignOf(codec),
    ...(key === "workbook" ? { clip: true } : (width ?? 0) >= SENTENCE ? { wrap: true } : {}),
  }));

/** Pixels from which on a column holds names of several words or sentences. */
const SENTENCE = 200;

/** Words and codes on the left, even « 2 »; days, numbers, yes or no in the middle, for on the right they touch words. */
function alignOf({ schema, choices }: Columns[string]["codec"]): "left" | "center" {
  const isWord = WORDS.some((each) => each.schema === schema) || choices !== undefined;
  return isWord && choices !== yesNoCell.choices ? "left" : "center";
}

const WORDS = [textCell, codeCell, listCell, emailsCell, siretCell, rawCell];

/** The widths of a table's columns, in pixels. */
export const widthsOf = (columns: Columns): number[] => Object.values(columns).map(({ width }) => width ?? USUAL_WIDTH);

/** What the cells of each column offer, over some rows. */
export function columnRules(columns: Columns, rows: Rows, sources: Sources = {}): RuleLook[] {
  return Object.entries(columns).flatMap(([key, { codec }], column) => {
    const rule = ruleOf(codec, sources[key]);
    return rule === null ? [] : [{ area: { ...rows, column, columnCount: 1 }, rule }];
  });
}

/** Never strict: synonyms are understood, and a name may be typed before its own tab holds it. */
export function ruleOf(codec: Columns[string]["codec"], source?: Source): CellRule | null {
  if (source) return { kind: "column", ...source, strict: false };
  if (codec.choices) return { kind: "list", values: codec.choices, strict: false };
  return codec.schema === dateCell.schema ? { kind: "date", strict: false } : null;
}

/** Where a table's column stands in its tab as laid out, under its heading. */
export const sourceOf = <C extends Columns>({ title, columns }: Table<C>, key: keyof C & string): Source => ({
  sheet: title,
  row: 1,
  column: Object.keys(columns).indexOf(key),
});

/** A warning stops nobody: it reminds that Jalon finds columns by these words. */
export const headingsProtection = (row: number, columnCount: number): ProtectionLook => ({
  description: "Jalon : en-têtes à garder tels quels",
  area: { row, column: 0, rowCount: 1, columnCount },
  warningOnly: true,
});
