import { isBlank } from "../../../schemas/cells/cell.ts";
import { showContract } from "../../../schemas/import/contract-key.ts";
import { holdsBefore, holdsValue, isHours } from "../../../schemas/import/holds.ts";
import { type HoursPlaces, hoursPlaces } from "../../../schemas/import/hours-places.ts";
import type { ImportWrite } from "../../../schemas/import.ts";
import type { TableSheet } from "../../../schemas/table/read-table.ts";

/** What undoing an import would write, and what stays as it is, with the reason in French. Nothing is done yet. */
export type UndoPlan = {
  readonly writes: readonly ImportWrite[];
  readonly kept: readonly { readonly write: ImportWrite; readonly reason: string }[];
};

type Undo = { readonly write: ImportWrite; readonly row: number; readonly column: number; readonly reason: string };

/**
 * Puts back what stood before an import, in each cell that still holds what the import wrote, its row found again by the
 * contract. What a person typed since stays, and so does a new row that was used since.
 */
export function planUndo(made: readonly ImportWrite[], sheets: readonly TableSheet[], declarant: string): UndoPlan {
  const titles = [...new Set(made.map(({ sheet }) => sheet))];
  const undone = titles.flatMap((title) => {
    const own = made.filter(({ sheet }) => sheet === title);
    const sheet = sheets.find((each) => each.title === title);
    const places = sheet ? hoursPlaces(sheet, declarant) : null;
    if (places !== null) return undoTab(own, places);
    return own.map((write): Undo => ({ write, row: -1, column: -1, reason: GONE }));
  });
  return {
    writes: undone.filter(({ reason }) => reason === "").map(turnedRound),
    kept: undone.flatMap(({ write, reason }) => (reason === "" ? [] : [{ write, reason }])),
  };
}

const GONE = "L'onglet n'est plus dans le classeur, ou a perdu ses en-têtes.";
const TYPED = "Quelqu'un y a écrit depuis : c'est gardé.";
const TICKED = "Le mois est coché comme terminé : décochez-le pour y revenir.";
const USED = "La ligne a servi depuis : elle est gardée.";

function undoTab(made: readonly ImportWrite[], places: HoursPlaces): Undo[] {
  const unticked = new Set(made.flatMap(({ contract, heading }) => (contract === null ? [heading] : [])));
  const found = made.flatMap((write): Undo[] => {
    const place = placeOf(write, places);
    if (typeof place === "string") return [{ write, row: -1, column: -1, reason: place }];
    const cell = places.cellAt(place.row, place.column);
    const locked = isHours(write) && places.isClosed(write.heading) && !unticked.has(write.heading);
    if (holdsValue(cell, write)) return [{ write, ...place, reason: locked ? TICKED : "" }];
    return holdsBefore(cell, write) ? [] : [{ write, ...place, reason: TYPED }];
  });
  return found.map((each) =>
    each.reason === "" && namesRow(each.write) && isUsed(each, found, places) ? { ...each, reason: USED } : each,
  );
}

/** What tells whose row it is, in a row that the import added. */
const namesRow = (write: ImportWrite): boolean => write.isNew && write.contract !== null && !isHours(write);

/** Whether a row holds anything that the undoing leaves there. */
function isUsed({ row }: Undo, found: readonly Undo[], { columns, cellAt }: HoursPlaces): boolean {
  const given = new Set(found.flatMap((each) => (each.row === row && each.reason === "" ? [each.column] : [])));
  return columns.some((column) => !given.has(column) && !isBlank(cellAt(row, column)));
}

function placeOf({ contract, heading }: ImportWrite, { boxRow, rowsOf, columnOf }: HoursPlaces) {
  const rows = contract === null ? [boxRow] : rowsOf(contract);
  const [row] = rows;
  const column = columnOf(heading);
  if (contract !== null && row === undefined)
    return `La ligne de ${showContract(contract)} n'est plus dans le classeur.`;
  if (contract !== null && rows.length > 1) return `${showContract(contract)} est sur plusieurs lignes du classeur.`;
  return row === undefined || row < 0 || column === undefined
    ? `La colonne « ${heading} » n'y est plus.`
    : { row, column };
}

const turnedRound = ({ write, row, column }: Undo): ImportWrite => ({
  ...write,
  row,
  column,
  isNew: false,
  before: write.value,
  value: write.before,
});
