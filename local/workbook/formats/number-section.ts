import { decimalsFiller, type Place, unitsFiller } from "./fill-places.ts";
import { fractionSection } from "./fraction-section.ts";
import { literalText } from "./literal-text.ts";
import type { Locale } from "./locale.ts";
import { roundHalfAway } from "./round-half-away.ts";

/** Shows a number that is not negative; the sign is the caller's. */
export type ShowNumber = (value: number, locale: Locale) => string;

/**
 * Compiles a section such as `#,##0.00 "h"`, `0%`, `0.0,,"M"`, `##0.0E+0` or `# ??/??`. Grammar:
 * developers.google.com/workspace/sheets/api/guides/formats.
 */
export function numberSection(pieces: readonly string[]): ShowNumber {
  const fraction = fractionSection(pieces);
  if (fraction) return fraction;
  const layout = layOut(pieces);
  return layout.exponent === null ? decimalNumber(layout) : scientific(layout, layout.exponent);
}

type Layout = {
  before: string;
  readonly units: Place[];
  readonly decimals: Place[];
  exponent: { readonly sign: string; readonly places: Place[] } | null;
  hasPoint: boolean;
  isGrouped: boolean;
  factor: number;
};

function layOut(pieces: readonly string[]): Layout {
  const layout: Layout = {
    before: "",
    units: [],
    decimals: [],
    exponent: null,
    hasPoint: false,
    isGrouped: false,
    factor: 1,
  };
  const hasDigits = pieces.some(isDigit);
  for (const [index, piece] of pieces.entries()) {
    if (isDigit(piece)) current(layout).push({ mark: piece, after: "" });
    else if (piece === "." && hasDigits && !layout.hasPoint) layout.hasPoint = true;
    else if (/^e[+-]$/i.test(piece)) layout.exponent = { sign: piece, places: [] };
    else if (piece === "," && followsDigit(pieces, index)) readComma(layout, pieces, index);
    else addText(layout, piece);
  }
  return layout;
}

const isDigit = (piece: string): boolean => piece === "0" || piece === "#" || piece === "?";

function current({ units, decimals, exponent, hasPoint }: Layout): Place[] {
  if (exponent) return exponent.places;
  return hasPoint ? decimals : units;
}

/** Between two digits a comma groups; after the last one it divides by a thousand. */
function readComma(layout: Layout, pieces: readonly string[], index: number): void {
  if (isDigit(pieces.slice(index).find((piece) => piece !== ",") ?? "")) layout.isGrouped = true;
  else layout.factor /= 1000;
}

function followsDigit(pieces: readonly string[], index: number): boolean {
  const before = pieces.slice(0, index).findLast((piece) => piece !== ",");
  return before !== undefined && isDigit(before);
}

function addText(layout: Layout, piece: string): void {
  if (piece === "%") layout.factor *= 100;
  const text = literalText(piece);
  const places = current(layout);
  const last = places.at(-1);
  if (last) places[places.length - 1] = { ...last, after: last.after + text };
  else if (layout.hasPoint || layout.exponent) places.push({ mark: "", after: text });
  else layout.before += text;
}

const countOf = (places: readonly Place[]): number => places.filter(({ mark }) => mark !== "").length;

function decimalNumber({ before, units, decimals, hasPoint, isGrouped, factor }: Layout): ShowNumber {
  if (units.length === 0 && !hasPoint) return () => before;
  const [fillUnits, fillDecimals, places] = [
    unitsFiller(units, isGrouped),
    decimalsFiller(decimals),
    countOf(decimals),
  ];
  const scale = factor === 1 ? (value: number) => value : (value: number) => scaled(value, factor);
  return (value, locale) => {
    const digits = roundHalfAway(scale(value), places);
    if (!hasPoint) return before + fillUnits(digits, locale.group);
    const point = digits.indexOf(".");
    const whole = fillUnits(point < 0 ? digits : digits.slice(0, point), locale.group);
    return before + whole + locale.decimal + fillDecimals(point < 0 ? "" : digits.slice(point + 1));
  };
}

const scaled = (value: number, factor: number): number => Math.min(value * factor, Number.MAX_VALUE);

/** The point moved by so many places, without the noise of binary products nor their limits. */
function shifted(value: number, places: number): number {
  const [digits, power] = value.toExponential(14).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

function scientific(
  layout: Layout,
  exponent: { readonly sign: string; readonly places: readonly Place[] },
): ShowNumber {
  const step = Math.max(1, countOf(layout.units));
  const places = countOf(layout.decimals);
  const mantissa = decimalNumber({ ...layout, factor: 1 });
  const fillExponent = unitsFiller(exponent.places, false);
  const letter = exponent.sign.slice(0, 1);
  return (value, locale) => {
    const power = powerOf(scaled(value, layout.factor), step, places);
    const sign = power < 0 ? "-" : exponent.sign.endsWith("+") ? "+" : "";
    const shown = mantissa(shifted(scaled(value, layout.factor), -power), locale);
    return shown + letter + sign + fillExponent(String(Math.abs(power)), "");
  };
}

/** The exponent is a multiple of the places before the point, and grows where rounding needs one place more. */
function powerOf(value: number, step: number, places: number): number {
  if (value === 0) return 0;
  const power = Math.floor(Number(value.toExponential().split("e")[1]) / step) * step;
  return Number(roundHalfAway(shifted(value, -power), places)) >= 10 ** step ? power + step : power;
}
