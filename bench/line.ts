import type { Line } from "./benchmark.ts";
import { type Spread, spreadOf } from "./measure/spread.ts";

/** What a number counts, and how many decimals are worth showing. */
export type Unit = { readonly suffix: string; readonly decimals: number };

export const MILLISECONDS: Unit = { suffix: " ms", decimals: 0 };
/** Milliseconds of which the tenths matter. */
export const TENTHS: Unit = { suffix: " ms", decimals: 1 };
export const SECONDS: Unit = { suffix: " s", decimals: 2 };
export const MEBIBYTES: Unit = { suffix: " MiB", decimals: 0 };
export const TIMES: Unit = { suffix: " times", decimals: 2 };

/** The median of the values, and between which two figures half of them lie. */
export function lineOf(what: string, values: readonly number[], unit: Unit): Line {
  const spread = spreadOf(values);
  return { what, figure: show(spread.median, unit), noise: showNoise(spread, unit) };
}

const show = (value: number, { suffix, decimals }: Unit): string => `${value.toFixed(decimals)}${suffix}`;

const showNoise = ({ low, high, count }: Spread, { decimals }: Unit): string =>
  `${low.toFixed(decimals)} to ${high.toFixed(decimals)}, ${count} runs`;
