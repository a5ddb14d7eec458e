import type { WireValue } from "../calls.ts";
import { instantOfSerial, serialOfInstant, type ZonedClock } from "./zoned-clock.ts";

/** What a script sees of a cell: a text, a number, a box, or a date of its own realm. */
export type CellValue = string | number | boolean | Date;

/** A value of the workbook as the script receives it; a blank is `""`. */
export function fromWire(value: WireValue, clock: ZonedClock): CellValue {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  return "date" in value ? new Date(instantOfSerial(value.date, clock)) : "";
}

/** A value that the script writes; nothing at all clears the cell, as on Google. */
export function toWire(value: unknown, clock: ZonedClock): WireValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { date: serialOfInstant(value.getTime(), clock) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
