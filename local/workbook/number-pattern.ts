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
  readonly digits: string;
  readonly percent: boolean;
};

const BLANK: Section = { prefix: "", suffix: "", digits: "", percent: false };

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
    digits: at < 0 ? "" : (pieces[at] ?? ""),
    percent: pieces.includes("%"),
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

function fill(value: number, section: Section, locale: Locale): string {
  const shown = section.digits === "" ? "" : showDigits(section.percent ? value * 100 : value, section.digits, locale);
  return section.prefix + shown + section.suffix;
}

function showDigits(value: number, digits: string, locale: Locale): string {
  if (/[eE]/.test(digits)) return scientific(value, digits, locale);
  const [whole = "", decimals = ""] = digits.split(".");
  const [units = "", fraction = ""] = round(value, decimals.length).split(".");
  const kept = keepDecimals(fraction, decimals);
  const padded = trimZero(units, whole).padStart(count(whole, "0"), "0");
  return grouped(padded, whole.includes(",") ? locale.group : "") + (kept && locale.decimal + kept);
}

/** Half away from zero on the decimal digits a person sees, where `toFixed` would round 1.005 down. */
const round = (value: number, decimals: number): string =>
  Math.abs(value) < 1e15
    ? Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`).toFixed(decimals)
    : String(value);

function scientific(value: number, digits: string, locale: Locale): string {
  const [places = ""] = digits.split(/[eE]/);
  const [mantissa = "", exponent = ""] = value.toExponential(places.split(".")[1]?.length ?? 0).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa.replace(".", locale.decimal)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}

function keepDecimals(fraction: string, places: string): string {
  const always = places.lastIndexOf("0") + 1;
  let end = fraction.length;
  while (end > always && fraction[end - 1] === "0") end -= 1;
  return fraction.slice(0, end);
}

const trimZero = (units: string, whole: string): string => (units === "0" && !whole.includes("0") ? "" : units);

const count = (text: string, character: string): number => text.split(character).length - 1;

const grouped = (units: string, group: string): string => units.replace(/\B(?=(\d{3})+$)/g, group);
