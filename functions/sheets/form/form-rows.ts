import { type Cell, showCell } from "../../../schemas/cells/cell.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { prefilledRows } from "../layout/prefilled-rows.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import type { FormFacts } from "./render-form.ts";

/** The contracts as they were last read, hours included; before any was typed, the people who are validated. */
export function formRows({ control, declarant, year, sheet }: FormFacts): WrittenCell[][] {
  if (sheet !== null && sheet.rows.length > 0)
    return sheet.rows.map(({ attributes, months }) => [...attributes, ...months].map(asTyped));
  return prefilledRows(control, declarant.name, year);
}

/** A day stays a day; what else a number format made of the typing stays what was seen, for the same to be said of it. */
function asTyped(typed: Cell): WrittenCell {
  if (typed === null || typeof typed !== "object") return cell(typed);
  return typed.kind === "date" ? cell(typed.value, STYLES.date) : cell(showCell(typed));
}
