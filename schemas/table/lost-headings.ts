import { type Cell, isBlank, showCell } from "../cells/cell.ts";
import { quoteCell } from "../cells/quote-cell.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { Heading } from "./find-headings.ts";

type Lost = { readonly column: number | null; readonly message: string };

/**
 * What became of each heading that no column bears: renamed (an unknown heading that is nearly it, or that stands at
 * its usual place), wiped out, or gone with its column.
 */
export function describeLostHeadings<K extends string>(
  headings: readonly Heading<K>[],
  columns: ReadonlyMap<K, number>,
  cells: readonly Cell[],
): Lost[] {
  const taken = new Set(columns.values());
  const places = new Map<K, number>();
  for (const find of [alike, atItsPlace]) {
    for (const [index, heading] of headings.entries()) {
      if (columns.has(heading.key) || places.has(heading.key)) continue;
      const column = find({ headings, index, columns, cells, taken });
      if (column === null) continue;
      places.set(heading.key, column);
      taken.add(column);
    }
  }
  return headings
    .filter(({ key }) => !columns.has(key))
    .map((heading) => describe(heading, places.get(heading.key) ?? null, cells));
}

type Search<K extends string> = {
  readonly headings: readonly Heading<K>[];
  readonly index: number;
  readonly columns: ReadonlyMap<K, number>;
  readonly cells: readonly Cell[];
  readonly taken: ReadonlySet<number>;
};

function alike<K extends string>({ headings, index, cells, taken }: Search<K>): number | null {
  const { heading = "", aliases = [] } = headings[index] ?? {};
  const column = cells.findIndex(
    (cell, column) => !taken.has(column) && !isBlank(cell) && nearest(showCell(cell), [heading, ...aliases]).length > 0,
  );
  return column === -1 ? null : column;
}

/** Right after the heading that usually comes before, or right before the one that usually comes after. */
function atItsPlace<K extends string>({ headings, index, columns, cells, taken }: Search<K>): number | null {
  const before = columns.get(headings[index - 1]?.key as K);
  const after = columns.get(headings[index + 1]?.key as K);
  const places = [before === undefined ? -1 : before + 1, after === undefined ? -1 : after - 1];
  return places.find((place) => place >= 0 && place < cells.length && !taken.has(place)) ?? null;
}

function describe({ heading, required = false }: Heading, column: number | null, cells: readonly Cell[]): Lost {
  const effect = required ? "cet onglet ne peut pas être lu sans elle" : "ses valeurs ne sont pas lues";
  const expected = `«\u00a0${heading}\u00a0»`;
  if (column === null)
    return { column, message: `La colonne ${expected} manque (${effect}) : remettez-la avec cet en-tête.` };
  const cell = cells[column] ?? null;
  const what = isBlank(cell) ? "L'en-tête de cette colonne est vide" : `L'en-tête ${quoteCell(cell)} n'est pas reconnu`;
  return { column, message: `${what} ; la colonne ${expected} est attendue ici (${effect}) : tapez ${expected}.` };
}
