import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { findHeadings, type Heading } from "../../../schemas/table/find-headings.ts";
import { describeLostHeadings } from "../../../schemas/table/lost-headings.ts";
import { nearest } from "../../../schemas/vocabulary/nearest.ts";
import type { SheetEdit, SheetLayout } from "../../ports/workbooks.ts";
import type { Part } from "./present-tab.ts";
import type { HeadingsLook, TabLook } from "./tab-look.ts";

/** Where the columns of the look stand now, those just added included; `row` is `null` where no heading is found. */
export type PlannedHeadings = Part & {
  readonly row: number | null;
  readonly columns: readonly (number | null)[];
  readonly fresh: ReadonlySet<number>;
};

/**
 * Headings that nobody has are added at the right end. One that people retyped is left to them, and so is one without
 * which nothing is judged: a new blank column would pass for what stood in the lost one.
 */
export function planHeadings(sheet: SheetLayout, tab: TabLook, headings: HeadingsLook): PlannedHeadings {
  const found = findHeadings(headings.columns, sheet.rows);
  const { row } = found;
  if (row === null) return { row, columns: [], fresh: new Set(), ...notFound(found.issues[0]?.message) };
  const cells = sheet.rows[row] ?? [];
  const lost = describeLostHeadings(headings.columns, found.columns, cells);
  const missing = headings.columns.filter(({ key }) => !found.columns.has(key));
  const fates = missing.map((heading, index) => ({
    heading,
    why: keptFor(heading, lost[index] ?? null, sheet.rows, row),
  }));
  const first = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const added = fates.filter(({ why }) => why === null).map(({ heading }, step) => ({ heading, column: first + step }));
  const places = new Map([...found.columns, ...added.map(({ heading, column }) => [heading.key, column] as const)]);
  return {
    row,
    columns: headings.columns.map(({ key }) => places.get(key) ?? null),
    fresh: new Set(added.map(({ column }) => column)),
    edits: added.flatMap(({ heading, column }) => addHeading(sheet, tab, { heading, row, column })),
    added: added.map(({ heading }) => `la colonne « ${heading.heading} », à droite`),
    differing: fates.flatMap(({ why }) => why ?? []),
  };
}

const notFound = (message = ""): Part => ({ edits: [], added: [], differing: [message] });

type Lost = ReturnType<typeof describeLostHeadings>[number];

/** Why a heading that is not there is not added; `null`: it is. */
function keptFor(heading: Heading, lost: Lost | null, rows: readonly (readonly Cell[])[], row: number): string | null {
  const below = rows.slice(row + 1);
  const column = lost?.column ?? null;
  if (lost && column !== null) {
    const cell = rows[row]?.[column] ?? null;
    const isWiped = isBlank(cell) && below.some((cells) => isFilled(cells[column] ?? null));
    const isAlike = !isBlank(cell) && nearest(showCell(cell), [heading.heading, ...(heading.aliases ?? [])]).length > 0;
    if (isWiped || isAlike) return lost.message;
  }
  const isUsed = below.some((cells) => cells.some(isFilled));
  return heading.required && isUsed ? goneFor(heading) : null;
}

/** An unticked box is no content. */
const isFilled = (cell: Cell): boolean => cell !== false && !isBlank(cell);

const goneFor = ({ heading }: Heading): string =>
  `la colonne « ${heading} » a disparu, et l'onglet ne peut plus être relu sans elle : retrouvez-la dans « Fichier > Historique des versions ».`;

type Place = { readonly heading: Heading; readonly row: number; readonly column: number };

function addHeading(sheet: SheetLayout, { headings, rows, columnWidths, aligns }: TabLook, place: Place): SheetEdit[] {
  const { sheetId, rowCount, columnCount } = sheet;
  const { heading, row, column } = place;
  const look = headings?.columns.findIndex(({ key }) => key === heading.key) ?? -1;
  const cell = rows[headings?.row ?? 0]?.[look] ?? { value: heading.heading };
  const below = { row: row + 1, column, rowCount: rowCount - row - 1, columnCount: 1 };
  const own = aligns.filter(({ area }) => area.column === look);
  const widths = [...Array.from({ length: column }, () => null), columnWidths[look] ?? null];
  return [
    ...(column < columnCount ? [] : [{ kind: "resize", sheetId, rowCount, columnCount: column + 1 } as const]),
    { kind: "write", sheetId, row, column, cells: [[cell]] },
    { kind: "widths", sheetId, columnWidths: widths },
    ...own.map((each) => ({ ...each, kind: "align", sheetId, area: below }) as const),
  ];
}
