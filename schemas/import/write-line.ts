import type { ImportWrite } from "../import.ts";
import { a1 } from "../table/a1.ts";

/**
 * Where a write goes, for people: the cell as it was read, whose row it is and of which column.
 * @example placeLine(write) //=> "Heures 2025, L3 (P-0042, Janvier)"
 */
export const placeLine = ({ sheet, contract, heading, row, column }: ImportWrite): string =>
  `${sheet}, ${a1(row, column)} (${contract === null ? "case" : contract.participant}, ${heading})`;

/**
 * @example writeLine(write) //=> "Heures 2025, L3 (P-0042, Janvier) : 70 → 35"
 */
export const writeLine = (write: ImportWrite): string =>
  `${placeLine(write)} : ${isReplacing(write) ? `${shown(write.before)} → ` : ""}${shown(write.value)}`;

/** Every value that an import writes over another one. */
export const replacedLines = (writes: readonly ImportWrite[]): string[] => writes.filter(isReplacing).map(writeLine);

const isReplacing = ({ before }: ImportWrite): boolean => before !== null && before !== false && before !== "";

const shown = (value: ImportWrite["value"]): string => {
  if (typeof value === "boolean") return value ? "☑" : "☐";
  return typeof value === "number" ? String(value).replace(".", ",") : (value ?? "(vide)");
};
