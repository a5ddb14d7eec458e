import type { ContractKey, ImportWrite } from "../import.ts";
import { a1 } from "../table/a1.ts";
import type { TableSheet } from "../table/read-table.ts";
import { keyText, showContract } from "./contract-key.ts";
import { holdsBefore, holdsValue, isHours } from "./holds.ts";
import { type HoursPlaces, hoursPlaces } from "./hours-places.ts";

/** The writes that are still to be done, each where its cell stands in this reading; or why none of them may be. */
export type Placing =
  | { readonly ok: true; readonly left: readonly ImportWrite[] }
  | { readonly ok: false; readonly message: string };

/** What one write becomes: itself where it goes now, nothing where it is done already, or what stands against it. */
type Placed = { readonly write?: ImportWrite; readonly problem?: string };

/**
 * Finds every cell of an import again in the tabs as they stand now: its row by the contract, its column by the
 * heading. A row that is gone or stands twice, a month that was ticked meanwhile or a cell that changed refuses them
 * all. New rows go under the last one.
 */
export function placeWrites(writes: readonly ImportWrite[], sheets: readonly TableSheet[], declarant: string): Placing {
  const titles = [...new Set(writes.map(({ sheet }) => sheet))];
  const placed = titles.flatMap((title): Placed[] => {
    const sheet = sheets.find((each) => each.title === title);
    const places = sheet ? hoursPlaces(sheet, declarant) : null;
    if (places === null) return [{ problem: `l'onglet « ${title} » a disparu, ou a perdu ses en-têtes` }];
    return placeAll(
      writes.filter((write) => write.sheet === title),
      places,
    );
  });
  const problems = [...new Set(placed.flatMap(({ problem }) => problem ?? []))];
  return problems.length === 0
    ? { ok: true, left: placed.flatMap(({ write }) => write ?? []) }
    : { ok: false, message: `${CHANGED} (${problems.slice(0, 5).join(" ; ")}).` };
}

const CHANGED = "Quelqu'un a tapé dans ce classeur depuis la lecture du fichier : relisez-le. Rien n'a été écrit";

function placeAll(writes: readonly ImportWrite[], places: HoursPlaces): Placed[] {
  const rowOf = rowFinder(places);
  const unticked = new Set(writes.flatMap(({ contract, heading, value }) => (contract || value ? [] : [heading])));
  return writes.map((write): Placed => {
    const row = write.contract === null ? places.boxRow : rowOf(write.contract, write.isNew);
    const column = places.columnOf(write.heading);
    if (typeof row === "string") return { problem: row };
    if (column === undefined || row < 0)
      return { problem: `la colonne « ${write.heading} » n'est plus dans « ${places.title} »` };
    const cell = places.cellAt(row, column);
    if (holdsValue(cell, write)) return {};
    if (isHours(write) && places.isClosed(write.heading) && !unticked.has(write.heading))
      return { problem: `« ${write.heading} » est coché comme terminé dans « ${places.title} »` };
    if (!holdsBefore(cell, write)) return { problem: `« ${places.title} », ${a1(row, column)}` };
    return { write: { ...write, row, column } };
  });
}

/** The one row of a contract, a blank one for each new contract, or what stands against it in words. */
function rowFinder({ title, last, rowsOf }: HoursPlaces) {
  const given = new Map<string, number>();
  return (contract: ContractKey, isNew: boolean): number | string => {
    const found = rowsOf(contract);
    const [row] = found;
    if (found.length > 1)
      return `${showContract(contract)} est sur plusieurs lignes de « ${title} » : ${found.map((each) => each + 1).join(", ")}`;
    if (row !== undefined) return row;
    if (!isNew) return `la ligne de ${showContract(contract)} n'est plus dans « ${title} »`;
    const key = keyText(contract);
    const place = given.get(key) ?? last + 1 + given.size;
    given.set(key, place);
    return place;
  };
}
