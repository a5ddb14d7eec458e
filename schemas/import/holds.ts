import { type Cell, isBlank, showCell } from "../cells/cell.ts";
import { readHours } from "../cells/read-hours.ts";
import { readBox } from "../contract-row/hours-tab.ts";
import { type ContractAttribute, contractTable } from "../declarant-workbook.ts";
import type { ImportWrite } from "../import.ts";
import { MONTH_NAMES } from "../month.ts";
import { foldText } from "../vocabulary.ts";
import { sayAttribute } from "./contract-key.ts";

/** Whether a write is of hours, and not of what describes their row or of a box. */
export const isHours = ({ contract, heading }: Pick<ImportWrite, "contract" | "heading">): boolean =>
  contract !== null && (MONTH_NAMES as readonly string[]).includes(heading);

/** Whether a cell says what an import wants it to say, however it is spelt. */
export const holdsValue = (cell: Cell, write: ImportWrite): boolean =>
  meaningOf(cell, write) === meaningOf(write.value, write);

/** Whether a cell still holds what stood there when the import was planned. */
export const holdsBefore = (cell: Cell, write: ImportWrite): boolean =>
  meaningOf(cell, write) === meaningOf(write.before, write) || showCell(cell) === showCell(write.before);

function meaningOf(cell: Cell, write: ImportWrite): string {
  if (write.contract === null) return String(readBox(cell).closed);
  if (isBlank(cell)) return "";
  if (!isHours(write)) return foldText(sayAttribute(attributeOf(write.heading), cell));
  const reading = readHours(cell);
  return reading.kind === "hours" ? `${reading.hundredths} hundredths` : showCell(cell);
}

const attributeOf = (heading: string): ContractAttribute =>
  (Object.entries(contractTable.columns).find(([, each]) => each.heading === heading)?.[0] ??
    "job") as ContractAttribute;
