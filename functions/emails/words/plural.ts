import type { Hundredths } from "../../../schemas/hours.ts";

/**
 * French counts from two on: 0, 1 and 1,5 take the singular.
 * @example plural(1.5, "heure", "heures") //=> "heure"
 */
export const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** The same for hours in hundredths. */
export const pluralHours = (hours: Hundredths, one: string, many: string): string => plural(hours / 100, one, many);

const NUMBERS = [
  "aucun",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
];

/**
 * A number of months as people say it: in words up to a year.
 * @example monthCount(2) //=> "deux mois"
 * @example monthCount(14) //=> "14 mois"
 */
export const monthCount = (count: number): string => `${NUMBERS[count] ?? count} mois`;
