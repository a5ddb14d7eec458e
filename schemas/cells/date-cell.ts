import * as z from "zod";
import { type IsoDate, showDate } from "../month.ts";
import type { Codec, Parsed } from "./codec.ts";
import { refuse } from "./refuse.ts";
import { civilDate, dateOfSerial } from "./serial-date.ts";

const DAY_FIRST = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const EXPECTS = "une date, par exemple 01/03/2025";

/** A civil day of the years 1900 to 2099; a year of two digits is one of the 2000s. */
export const dateCell: Codec<IsoDate> = {
  schema: z.string().refine((text) => {
    const parsed = parseText(text);
    return parsed.ok && parsed.value === text;
  }),
  expects: EXPECTS,
  parse: (cell) => {
    if (typeof cell === "string") return parseText(cell.trim());
    const dated = typeof cell === "object" && (cell?.kind === "date" || cell?.kind === "date-time");
    const value = dated ? dateOfSerial(cell.value) : null;
    return value === null ? refuse(cell, "n'est pas une date", EXPECTS) : { ok: true, value };
  },
  print: showDate,
};

function parseText(text: string): Parsed<IsoDate> {
  const dayFirst = DAY_FIRST.exec(text);
  const [year, month, day] = dayFirst ? dayFirst.slice(1).reverse() : (YEAR_FIRST.exec(text)?.slice(1) ?? []);
  if (year === undefined) return refuse(text, "n'est pas une date", EXPECTS);
  const value = civilDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
  return value === null ? refuse(text, "n'existe pas dans le calendrier", EXPECTS) : { ok: true, value };
}
