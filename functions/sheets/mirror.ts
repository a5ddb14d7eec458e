import { STATE_LABELS } from "../../schemas/causes.ts";
import type { Cell } from "../../schemas/cells/cell.ts";
import { showCell } from "../../schemas/cells/cell.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractRow,
  contractTable,
  type HoursSheet,
  hoursSheetTitle,
  yearOfHoursSheet,
} from "../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../schemas/month.ts";
import { fingerprint } from "../domain/consolidation/fingerprint.ts";
import type { JudgedCell, JudgedRow } from "../domain/hours/judged.ts";
import type { Workbook, WrittenCell } from "../ports/workbooks.ts";
import { cellOfMirror, mirrorCell } from "./mirror-cell.ts";
import { ownSheet } from "./own-sheet.ts";
import { cell, type SheetView } from "./sheet-view.ts";
import { STYLE_OF_STATE } from "./state-styles.ts";
import { STYLES } from "./styles.ts";

/** Each line of the mirror says what it is: a tab's column letters, its boxes, or one contract row. */
const LINE = { columns: "colonnes", boxes: "mois terminés", contract: "contrat" } as const;

/** What stands for a ticked box. */
const CLOSED = "terminé";

const LEADING = [
  { heading: "Déclarant", note: "À qui est le classeur d'où vient la ligne." },
  { heading: "Onglet", note: "Le titre de son onglet." },
  { heading: "Ligne", note: "Le numéro de la ligne dans cet onglet." },
  { heading: "Contenu", note: "Ce que dit la ligne : un contrat, les mois cochés, ou la place des colonnes." },
] as const;
const FIRST = LEADING.length;
const SPLIT = FIRST + CONTRACT_ATTRIBUTES.length;
const END = SPLIT + MONTH_NAMES.length;

const HEADINGS: readonly WrittenCell[] = [
  ...LEADING,
  ...CONTRACT_ATTRIBUTES.map((attribute) => contractTable.columns[attribute]),
  ...MONTH_NAMES.map((name) => ({
    heading: name,
    note: `Les heures de ${name.toLowerCase()} telles que le déclarant les a saisies.`,
  })),
  ...MONTH_NAMES.map((name) => ({
    heading: `${name} : jugement`,
    note: `Si les heures de ${name.toLowerCase()} comptent, sont à corriger ou attendent une décision.`,
  })),
].map(({ heading, note }) => ({ ...cell(heading, STYLES.heading), ...(note === null ? {} : { note }) }));
const WIDTHS = HEADINGS.map((_, column) => (column === 0 ? 180 : column < SPLIT ? 100 : 85));

/** The tabs `Heures <année>` of the control workbook: every declarant's rows as last read, with today's judgement. */
export function renderMirror(sheets: readonly HoursSheet[], rows: readonly JudgedRow[]): SheetView[] {
  const judged = new Map(rows.map((each) => [each.row, each]));
  const years = [...new Set(sheets.map(({ year }) => year))].sort();
  return years.map((year) => ({
    title: hoursSheetTitle(year),
    hidden: false,
    guarded: true,
    frozenRows: 1,
    columnWidths: WIDTHS,
    rows: [HEADINGS, ...sheets.filter((sheet) => sheet.year === year).flatMap((sheet) => renderSheet(sheet, judged))],
  }));
}

function renderSheet(sheet: HoursSheet, judged: ReadonlyMap<ContractRow, JudgedRow>): WrittenCell[][] {
  const lead = (row: number | null, line: string) =>
    [sheet.declarant, sheet.title, row, line].map((value) => cell(value));
  const blanks = CONTRACT_ATTRIBUTES.map(() => cell(null));
  return [
    [...lead(null, LINE.columns), ...sheet.columns.map((letter) => cell(letter === "" ? null : letter, STYLES.quiet))],
    [
      ...lead(sheet.boxRow, LINE.boxes),
      ...blanks,
      ...sheet.closed.map((closed) => cell(closed ? CLOSED : null, STYLES.quiet)),
    ],
    ...sheet.rows.map((row) => [
      ...lead(row.row, LINE.contract),
      ...[...row.attributes, ...row.months].map(mirrorCell),
      ...(judged.get(row)?.cells ?? []).map(judgementCell),
    ]),
  ];
}

function judgementCell(judged: JudgedCell | null): WrittenCell {
  if (!judged) return cell(null);
  const label = STATE_LABELS[judged.state];
  if (judged.decided) return cell(`${label} (décision)`, STYLE_OF_STATE[judged.state]);
  return judged.state === "accepted" ? cell(label) : cell(label, STYLE_OF_STATE[judged.state]);
}

/**
 * The fingerprint of what the mirror holds of the declarants, judgements aside: the same for the views and for the
 * workbook in which they were written, as long as nobody touched its tabs.
 */
export function mirrorPrint(tabs: readonly { readonly title: string; readonly rows: Rows }[]): string {
  const kinds: readonly unknown[] = Object.values(LINE);
  const lines = tabs
    .flatMap(({ title, rows }) => {
      const year = yearOfHoursSheet(title);
      const own = rows.map((row) => Array.from({ length: END }, (_, column) => plain(row[column] ?? null)));
      return year === null ? [] : [{ year, lines: own.filter((line) => kinds.includes(line[FIRST - 1])) }];
    })
    .sort((left, right) => left.year - right.year);
  return fingerprint(JSON.stringify(lines.filter((each) => each.lines.length > 0)));
}

type Rows = readonly (readonly (Cell | WrittenCell)[])[];

function plain(held: Cell | WrittenCell): string | number | boolean | null {
  const value = held !== null && typeof held === "object" ? held.value : held;
  if (typeof value === "number") return Number(value.toPrecision(12));
  return value === "" ? null : value;
}

/**
 * The declarants' hours as the mirror keeps them. A line that no longer says what it is, is nobody's; nor is a tab that
 * people renamed or copied, for it would be counted beside the one that is written anew.
 */
export function readMirror(workbook: Workbook): HoursSheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const year = yearOfHoursSheet(sheet.title);
    const isOwn = year !== null && sheet === ownSheet(workbook, hoursSheetTitle(year));
    return isOwn ? readYear(year, sheet.rows.slice(1)) : [];
  });
}

/** Lines that people copied stay beside the ones they copied, as twins: none is read over another. */
function readYear(year: number, lines: readonly (readonly Cell[])[]): HoursSheet[] {
  const sheets = new Map<string, Mutable>();
  for (const line of lines) {
    const declarant = text(line, 0);
    const content = text(line, 3);
    if (content === LINE.columns && !sheets.has(declarant)) {
      sheets.set(declarant, {
        declarant,
        year,
        title: text(line, 1),
        columns: range(line, FIRST, END).map(textOf),
        boxRow: 1,
        closed: [],
        rows: [],
      });
    }
    const sheet = sheets.get(declarant);
    if (content === LINE.boxes && sheet) sheet.boxRow = rowOf(line);
    if (content === LINE.boxes && sheet) sheet.closed = range(line, SPLIT, END).map((box) => box === CLOSED);
    if (content === LINE.contract && sheet) sheet.rows.push(contractRow(line));
  }
  return [...sheets.values()];
}

type Mutable = Omit<HoursSheet, "boxRow" | "closed" | "rows"> & {
  boxRow: number;
  closed: boolean[];
  rows: ContractRow[];
};

function contractRow(line: readonly Cell[]): ContractRow {
  return {
    row: rowOf(line),
    attributes: range(line, FIRST, SPLIT).map(cellOfMirror),
    months: range(line, SPLIT, END).map(cellOfMirror),
  };
}

const rowOf = (line: readonly Cell[]): number => (typeof line[2] === "number" ? line[2] : 0);

const range = (line: readonly Cell[], from: number, to: number): Cell[] =>
  Array.from({ length: to - from }, (_, step) => line[from + step] ?? null);

const textOf = (value: Cell): string => showCell(value);
const text = (line: readonly Cell[], column: number): string => textOf(line[column] ?? null);
