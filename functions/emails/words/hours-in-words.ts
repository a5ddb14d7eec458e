import { type Hundredths, hours, showHours } from "../../../schemas/hours.ts";

/**
 * Hours exactly as counted, with their unit.
 * @example exactHours(15150) //=> "151,5 h"
 */
export const exactHours = (value: Hundredths): string => `${showHours(value)} h`;

/**
 * Hours that were computed, not declared: to the whole hour.
 * @example wholeHours(635646) //=> "6 356 h"
 */
export const wholeHours = (value: Hundredths): string => exactHours(hours(Math.round(value / 100)));

const STEPS = [
  { below: 10, step: 1 },
  { below: 100, step: 5 },
  { below: 10_000, step: 10 },
  { below: 100_000, step: 100 },
  { below: Number.POSITIVE_INFINITY, step: 1_000 },
] as const;

/**
 * A forecast of hours, as round as people would say it.
 * @example roundHours(56800) //=> "570 h"
 * @example roundHours(4300) //=> "45 h"
 */
export function roundHours(value: Hundredths): string {
  const whole = value / 100;
  const step = STEPS.find(({ below }) => Math.abs(whole) < below)?.step ?? 1;
  return exactHours(hours(Math.round(whole / step) * step));
}

/**
 * A chance as people picture it, out of ten comparable cases.
 * @example casesOutOfTen(0.88) //=> "environ 9 cas comparables sur 10"
 */
export function casesOutOfTen(chance: number): string {
  if (chance < 0.05) return "moins d'un cas comparable sur 10";
  if (chance > 0.95) return "plus de 9 cas comparables sur 10";
  const cases = Math.min(9, Math.max(1, Math.round(chance * 10)));
  return `environ ${cases} cas ${cases === 1 ? "comparable" : "comparables"} sur 10`;
}

/**
 * A part of a whole, to the percent, rounded down so that 100 % means reached.
 * @example percentOf(580000, 670000) //=> "86 %"
 */
export const percentOf = (part: number, whole: number): string =>
  whole > 0 ? `${showHours(hours(Math.floor((part * 100) / whole)))} %` : "0 %";
