import type { Hundredths } from "../hours.ts";
import type { Cell, FormattedCell, NumberKind } from "./cell.ts";

/** Why a cell cannot be read as hours. `minutes`: `12h20` is no whole number of hundredths. */
export type HoursRefusal =
  | "blank"
  | "text"
  | "negative"
  | "decimals"
  | "minutes"
  | "too-large"
  | "duration"
  | "date"
  | "percent"
  | "currency"
  | "scientific"
  | "boolean"
  | "error";

/**
 * What a cell says about hours. `number-format`: the cell carries a NUMBER format, under which Sheets may have turned
 * a typed `36:00` into an innocent 1,5.
 */
export type HoursReading =
  | { readonly kind: "hours"; readonly hundredths: Hundredths; readonly warning?: "number-format" }
  | { readonly kind: "refused"; readonly why: HoursRefusal };

/** What `plainHours` answers for a number that is no hours. */
export const NOT_HOURS = -1;

/** The hours of a month of 31 days, day and night: nobody works more. In hours. */
export const MOST_HOURS_IN_A_MONTH = 744;

/** Ten billion hours, in hundredths: beyond it a floating number no longer holds two decimals for sure. */
export const LARGEST_HOURS: Hundredths = 1e12;

const NUMBER = /^(\d{1,3}(?:\s\d{3})+|\d+)(?:[.,](\d+))?(?:\s*h(?:eures?)?)?$/i;
const HOURS_AND_MINUTES = /^(\d+)\s*h\s*([0-5]\d)(?:\s*min)?$/i;
const LOOKS_LIKE: readonly (readonly [RegExp, HoursRefusal])[] = [
  [/^\d+:[0-5]\d(?::[0-5]\d)?$/, "duration"],
  [/^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/, "date"],
  [/^\d+(?:[.,]\d+)?\s*%$/, "percent"],
  [/^\d+(?:[.,]\d+)?\s*€$/, "currency"],
];

const WHY: Record<Exclude<NumberKind, "number">, HoursRefusal> = {
  date: "date",
  "date-time": "date",
  time: "duration",
  duration: "duration",
  percent: "percent",
  currency: "currency",
  scientific: "scientific",
};

/**
 * A plain number as hours, allocating nothing: hundredths, or `NOT_HOURS`. A number within a billionth of two decimals
 * is taken as those two decimals, because that is what a sum of typed numbers leaves.
 * @example plainHours(7.1 + 0.2) //=> 730
 * @example plainHours(7.123) //=> -1
 */
export function plainHours(value: number): number {
  const scaled = value * 100;
  const whole = Math.round(scaled) + 0;
  const tolerance = Math.min(1e-9 * Math.max(1, whole), 1e-3);
  return whole >= 0 && whole <= LARGEST_HOURS && Math.abs(scaled - whole) <= tolerance ? whole : NOT_HOURS;
}

/** Any cell as hours of work, however large; the forms that people type are read, everything else says why not. */
export function readHours(cell: Cell): HoursReading {
  if (typeof cell === "number") return readNumber(cell);
  if (typeof cell === "string") return readText(cell.trim());
  if (typeof cell === "boolean") return refused("boolean");
  return cell === null ? refused("blank") : readFormatted(cell);
}

function readFormatted(cell: FormattedCell): HoursReading {
  if (cell.kind === "error") return refused("error");
  if (cell.kind !== "number") return refused(WHY[cell.kind]);
  const reading = readNumber(cell.value);
  return reading.kind === "hours" ? { ...reading, warning: "number-format" } : reading;
}

function readNumber(value: number): HoursReading {
  const hundredths = plainHours(value);
  if (hundredths !== NOT_HOURS) return { kind: "hours", hundredths };
  if (Number.isNaN(value)) return refused("text");
  if (value < 0) return refused("negative");
  return refused(value * 100 > LARGEST_HOURS ? "too-large" : "decimals");
}

function readText(text: string): HoursReading {
  if (text === "") return refused("blank");
  const number = NUMBER.exec(text);
  if (number !== null) return readDecimal(number[1] ?? "", number[2] ?? "");
  const clock = HOURS_AND_MINUTES.exec(text);
  if (clock !== null) return readClock(Number(clock[1]), Number(clock[2]));
  if (/^[-−–]/.test(text)) return refused(readText(text.slice(1).trim()).kind === "hours" ? "negative" : "text");
  return refused(LOOKS_LIKE.find(([pattern]) => pattern.test(text))?.[1] ?? "text");
}

function readDecimal(whole: string, decimals: string): HoursReading {
  if (decimals.length > 2) return refused("decimals");
  return ofHundredths(Number(whole.replace(/\s/g, "")) * 100 + Number(decimals.padEnd(2, "0")));
}

function readClock(whole: number, minutes: number): HoursReading {
  return minutes % 3 === 0 ? ofHundredths(whole * 100 + (minutes * 5) / 3) : refused("minutes");
}

const ofHundredths = (hundredths: Hundredths): HoursReading =>
  hundredths <= LARGEST_HOURS ? { kind: "hours", hundredths } : refused("too-large");

const refused = (why: HoursRefusal): HoursReading => ({ kind: "refused", why });
