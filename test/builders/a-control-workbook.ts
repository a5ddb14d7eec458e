import type { Workbook } from "../../functions/ports/workbooks.ts";
import type { Cell } from "../../schemas/cells/cell.ts";
import { CONTROL_TABLES } from "../../schemas/control-workbook.ts";
import { aWorkbook } from "./a-workbook.ts";

const TABLES = Object.values(CONTROL_TABLES);

/** The rows of a people's tab: its headings, then what was typed under some of them. */
type TypedRows = readonly Readonly<Record<string, Cell>>[];

/**
 * A control workbook as people typed it, by tab and heading; one facilitator unless told otherwise. A tab given as
 * `null` is not there.
 */
export function aControlWorkbook(typed: Readonly<Record<string, TypedRows | null>> = {}): Workbook {
  const filled: typeof typed = {
    Facilitateurs: [{ Nom: "Camille Lenoir", "E-mail": "camille@example.org" }],
    ...typed,
  };
  const tabs = TABLES.filter(({ title }) => filled[title] !== null).map(({ title, columns }) => {
    const headings = Object.values(columns).map(({ heading }) => heading);
    const rows = (filled[title] ?? []).map((row) => headings.map((heading) => row[heading] ?? null));
    return [title, [headings, ...rows]] as const;
  });
  return aWorkbook(Object.fromEntries(tabs));
}
