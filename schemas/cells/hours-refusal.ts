import { type Hundredths, hours } from "../hours.ts";
import { type Cell, showCell } from "./cell.ts";
import { quoteCell } from "./quote-cell.ts";
import { type HoursRefusal, NOT_HOURS, plainHours } from "./read-hours.ts";
import { dateOfSerial } from "./serial-date.ts";

const EXAMPLE = "le nombre d'heures, par exemple 7,5";

/** Where a cell was read: Sheets is told how to mend its formats, of a file it is only said what it holds. */
export type ReadIn = "sheet" | "file";

const MESSAGES: Record<HoursRefusal, (cell: Cell, place: ReadIn) => string> = {
  blank: () => `La cellule est vide : tapez ${EXAMPLE}, ou 0.`,
  text: (cell) => `${quoteCell(cell)} n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.`,
  negative: (cell) =>
    `${quoteCell(cell)} est négatif : corrigez le mois où ces heures ont été comptées en trop, et tapez ici un nombre positif ou 0.`,
  decimals: (cell) => `${quoteCell(cell)} a plus de deux décimales : tapez ${withTwoDecimals(cell)}.`,
  minutes: (cell) => `${quoteCell(cell)} ne tombe pas sur un centième d'heure : tapez ${ofClock(cell)}.`,
  "too-large": (cell) => `${quoteCell(cell)} est bien trop grand pour un nombre d'heures : tapez ${EXAMPLE}.`,
  duration: (cell, place) => understood("une durée", cell, { type: ofClock(cell), place }),
  date: (cell, place) =>
    understood("une date", cell, { type: `le nombre d'heures, par exemple ${ofDate(cell)}`, place }),
  percent: (cell, place) => understood("un pourcentage", cell, { type: scaledBy(100, cell), place }),
  currency: (cell, place) => understood("une somme d'argent", cell, { type: scaledBy(1, cell), place }),
  scientific: (cell, place) => understood("une notation scientifique", cell, { type: scaledBy(1, cell), place }),
  boolean: (cell) => `${quoteCell(cell)} est la valeur d'une case à cocher : tapez ${EXAMPLE}.`,
  error: (cell) => `La formule donne l'erreur ${quoteCell(cell)} : tapez à sa place ${EXAMPLE}.`,
};

/**
 * What to tell the person who typed a cell that cannot be read as hours: what is there, and what to type instead.
 * @example hoursRefusalMessage("minutes", "12h20") //=> "« 12h20 » ne tombe pas sur un centième d'heure : tapez 12,33."
 */
export const hoursRefusalMessage = (why: HoursRefusal, cell: Cell, place: ReadIn = "sheet"): string =>
  MESSAGES[why](cell, place);

/** A format that Sheets chose stays on the cell, and would take the next number for a duration or a date again. */
function understood(
  what: string,
  cell: Cell,
  { type, place }: { readonly type: string; readonly place: ReadIn },
): string {
  if (typeof cell === "string") return `${quoteCell(cell)} est lu comme ${what} : tapez ${type}.`;
  if (place === "file") return `Le fichier donne ${what} (${quoteCell(cell)}) : tapez ${type}.`;
  return `Sheets a compris ${what} (${quoteCell(cell)}) : tapez ${type} (si l'affichage ne change pas, menu Format > Nombre > Automatique).`;
}

const typed = (hundredths: Hundredths): string => String(hundredths / 100).replace(".", ",");

function ofNumber(value: number): string {
  const hundredths = plainHours(hours(value) / 100);
  return hundredths === NOT_HOURS ? EXAMPLE : typed(hundredths);
}

function scaledBy(factor: number, cell: Cell): string {
  if (typeof cell === "string") return ofNumber(Number.parseFloat(cell.trim().replace(",", ".")));
  return isFormattedNumber(cell) ? ofNumber(cell.value * factor) : EXAMPLE;
}

/** Days to hours for what Sheets made of it; `12:20` or `12h20` still as text to hours with two decimals. */
function ofClock(cell: Cell): string {
  if (isFormattedNumber(cell)) return ofNumber(cell.value * 24);
  const [whole, minutes] = showCell(cell).split(/\s*[h:]\s*/i);
  return ofNumber(Number(whole) + Number.parseInt(minutes ?? "", 10) / 60);
}

/** `1.5` or `1/5` typed in a French sheet became the first of May: the day and the month give the number back. */
function ofDate(cell: Cell): string {
  const date = isFormattedNumber(cell) ? dateOfSerial(cell.value) : null;
  return date === null ? "7,5" : `${Number(date.slice(8))},${Number(date.slice(5, 7))}`;
}

/** Three decimals typed as text may well be thousands: both readings are offered. */
function withTwoDecimals(cell: Cell): string {
  if (typeof cell === "number") return ofNumber(cell);
  if (isFormattedNumber(cell)) return ofNumber(cell.value);
  const [, whole = "", decimals = ""] = /^([\d\s]+)[.,](\d+)/.exec(showCell(cell).trim()) ?? [];
  const digits = whole.replace(/\s/g, "");
  const rounded = ofNumber(Number(`${digits}.${decimals}`));
  return decimals.length === 3 ? `${rounded}, ou ${Number(digits + decimals)} s'il s'agit de milliers` : rounded;
}

const isFormattedNumber = (cell: Cell): cell is Extract<Cell, { readonly value: number }> =>
  typeof cell === "object" && cell !== null && cell.kind !== "error";
