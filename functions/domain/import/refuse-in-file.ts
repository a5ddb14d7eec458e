import { type Cell, UNCOMPUTED } from "../../../schemas/cells/cell.ts";
import type { Parsed } from "../../../schemas/cells/codec.ts";
import { hoursCell } from "../../../schemas/cells/hours-cell.ts";
import { hoursRefusalMessage } from "../../../schemas/cells/hours-refusal.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { readHours } from "../../../schemas/cells/read-hours.ts";
import { type ContractAttribute, contractTable } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";

type Refused = Extract<Parsed<never>, { readonly ok: false }>;

/** Hours of a file, what cannot be read said of a file: no menu of Sheets mends it. */
export function readHoursInFile(cell: Cell): Parsed<Hundredths> {
  const reading = readHours(cell);
  if (isUncomputed(cell)) return SAVE_IT;
  if (reading.kind === "refused") return { ok: false, message: hoursRefusalMessage(reading.why, cell, "file") };
  return hoursCell.parse(cell);
}

/** An attribute of a file by the codec of its column; a code that its program made a date of is a text there. */
export function readInFile(key: ContractAttribute, cell: Cell): Parsed<string> {
  if (isUncomputed(cell)) return SAVE_IT;
  const { codec } = contractTable.columns[key];
  const parsed = codec.parse(cell);
  if (parsed.ok) return { ok: true, value: String(codec.print(parsed.value as never)) };
  return isCode(key) && isDate(cell)
    ? {
        ok: false,
        message: `${quoteCell(cell)} est une date dans le fichier : mettez la cellule au format Texte, puis le code.`,
      }
    : parsed;
}

const isUncomputed = (cell: Cell): boolean =>
  typeof cell === "object" && cell?.kind === "error" && cell.value === UNCOMPUTED;

const isDate = (cell: Cell): boolean =>
  typeof cell === "object" && (cell?.kind === "date" || cell?.kind === "date-time");
const isCode = (key: ContractAttribute): boolean => key === "participant" || key === "market";

const SAVE_IT: Refused = {
  ok: false,
  message: "Cette formule n'a pas de résultat dans le fichier : enregistrez le fichier dans Excel, puis reprenez-le.",
};
