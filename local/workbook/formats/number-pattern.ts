import type { Locale } from "./locale.ts";

/**
 * A number behind a pattern such as `#,##0.00 "h"`, `0%` or `[$€-1]`; sections for negative and zero after `;`. Grammar:
 * developers.google.com/workspace/sheets/api/guides/formats (fractions excepted).
 */
export function showNumberPattern(value: number, pattern: string, locale: Locale): string {
  const [positive = BLANK, negative, zero] = sectionsOf(pattern);
  if (value === 0 && zero !== undefined) return fill(0, zero, locale);
  if (value < 0) return negative === undefined ? `-${fill(-value, positive, locale)}` : fill(-value, negative, locale);
  return fill(value, positive, locale);
}

type Section = {
  readonly prefix: string;
  readonly suffix: string;
  readonly digits: Digits | null;
  readonly percent: boolean;
};

type Digits = {
  readonly grouped: boolean;
  readonly fewestUnits: number;
  readonly fewestDecimals: number;
  readonly mostDecimals: number;
  readonly scientific: boolean;
};

const BLANK: Section = { prefix: "", suffix: "", digits: null, percent: false };

const compiled = new Map<string, readonly Section[]>();

function sectionsOf(pattern: string): readonly Section[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const sections = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(sectionOf);
  compiled.set(pattern, sections);
  return sections;
}

function sectionOf(text: string): Section {
  const pieces: readonly string[] = text.match(PIECE) ?? [];
  const isDigits = (piece: string): boolean => /^[0#?]/.test(piece);
  const at = pieces.findIndex(isDigits);
  const around = (list: readonly string[]): string =>
    list
      .filter((piece) => !isDigits(piece))
      .map(literal)
      .join("");
  return {
    prefix: around(at < 0 ? pieces : pieces.slice(0, at)),
    suffix: around(at < 0 ? [] : pieces.slice(at)),
    digits: at < 0 ? null : digitsOf(pieces[at] ?? ""),
    percent: pieces.includes("%"),
  };
}

function digitsOf(piece: string): Digits {
  const [places = "", exponent] = piece.split(/[eE]/);
  const [whole = "", decimals = ""] = places.split(".");
  return {
    grouped: whole.includes(","),
    fewestUnits: whole.split("0").length - 1,
    fewestDecimals: decimals.lastIndexOf("0") + 1,
    mostDecimals: decimals.length,
    scientific: exponent !== undefined,
  };
}

/** A run of digit places, a quoted text, an escape, a bracket (currency or colour), or one character. */
const PIECE = /[0#?][0#?,.]*(?:[eE][+-]0+)?|"[^"]*"|\\.|\[[^\]]*\]|./gsu;

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("[$")) return piece.slice(2, -1).split("-")[0] ?? "";
  return piece.startsWith("[") ? "" : piece;
}

function fill(value: number, { prefix, suffix, digits, percent }: Section, locale: Locale): string {
  return prefix + (digits ? showDigits(percent ? value * 100 : value, digits, locale) : "") + suffix;
}

function showDigits(value: number, digits: Digits, locale: Locale): string {
  if (digits.scientific) return scientific(value, digits.mostDecimals, locale);
  const [rounded = "", fraction = ""] = round(value, digits.mostDecimals).split(".");
  const decimals = keepDecimals(fraction, digits.fewestDecimals);
  const units = (rounded === "0" && digits.fewestUnits === 0 ? "" : rounded).padStart(digits.fewestUnits, "0");
  return (digits.grouped ? grouped(units, locale.group) : units) + (decimals && locale.decimal + decimals);
}

/** Half away from zero on the decimal digits a person sees, where binary halves would round 1.005 down. */
function round(value: number, decimals: number): string {
  if (value >= 1e15) return String(value);
  const scaled = value * 10 ** decimals;
  const isHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
  return isHalf
    ? Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

function scientific(value: number, decimals: number, locale: Locale): string {
  const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa.replace(".", locale.decimal)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}

function keepDecimals(fraction: string, fewest: number): string {
  let end = fraction.length;
  while (end > fewest && fraction[end - 1] === "0") end -= 1;
  return fraction.slice(0, end);
}

const grouped = (units: string, group: string): string =>
  units.length > 3 ? units.replace(/\B(?=(\d{3})+$)/g, group) : units;
