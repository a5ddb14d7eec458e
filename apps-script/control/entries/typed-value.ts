import type { EntryCell } from "./plan-line.ts";

/**
 * What is handed to Sheets for a cell. It reads a text as if a person typed it, and would make a number of « 0042 », a day
 * of « 1/5 » and a formula of « =A1 »: the apostrophe, which it keeps to itself, leaves each as it is. A link needs none,
 * and Sheets opens it only without.
 */
export function typedValue({ value, kind }: EntryCell): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "" || kind === "date" || LINK.test(value)) return value;
  return `'${value}`;
}

const LINK = /^https:\/\/\S+$/;

/** A cell of an import, which knows no codec: a text that is a whole day was printed for one. */
export const withDay = <C extends Omit<EntryCell, "kind">>(cell: C): C & EntryCell =>
  typeof cell.value === "string" && DAY.test(cell.value) ? { ...cell, kind: "date" } : cell;

const DAY = /^\d\d\/\d\d\/\d{4}$/;
