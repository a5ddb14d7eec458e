import { literalText } from "./literal-text.ts";
import type { Locale } from "./locale.ts";
import { type CivilDay, type CivilTime, civilOf } from "./serial-date.ts";

/** Shows a serial, with its sign where it is a negative duration. */
export type ShowSerial = (serial: number, locale: Locale) => string;

/**
 * Compiles a section for dates, times and durations: `dd/mm/yyyy hh:mm`, `mmmm yyyy`, `[h]:mm:ss.0`. `m` is minutes after
 * hours or before seconds, months otherwise; `M` is always months. Grammar:
 * developers.google.com/workspace/sheets/api/guides/formats.
 */
export function dateSection(pieces: readonly string[]): ShowSerial {
  const texts = join(pieces);
  const codes = texts.map((text) => CODE.test(text));
  const decimals = Math.max(0, ...texts.map((text, at) => (codes[at] && text.startsWith("0") ? text.length : 0)));
  const isElapsed = texts.some((text) => ELAPSED.test(text));
  const steps = texts.map((text, at) => (codes[at] ? stepOf(texts, at, codes) : literalText(text)));
  return (serial, locale) => {
    const moment = civilOf(isElapsed ? Math.abs(serial) : serial, decimals);
    let shown = serial < 0 && isElapsed ? "-" : "";
    for (const step of steps) shown += typeof step === "string" ? step : step(moment, locale);
    return shown;
  };
}

type Step = string | ((moment: CivilDay & CivilTime, locale: Locale) => string);

const CODE = /^(?:\[(?:h+|m+|s+)\]|d+|y+|h+|s+|m+|0{1,3}|am\/pm|a\/p|am|pm)$/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const HALF = /^(?:am\/pm|a\/p|am|pm)$/i;
const WORD = /am\/pm|a\/p|am|pm|([dyhsm0])\1*|./gisu;

/** Single letters become words again; quoted, escaped and bracketed pieces stay whole. */
function join(pieces: readonly string[]): readonly string[] {
  const words: string[] = [];
  let run = "";
  const flush = (): void => {
    words.push(...(run.match(WORD) ?? []));
    run = "";
  };
  for (const piece of pieces) {
    if (piece.length === 1) run += piece;
    else {
      flush();
      words.push(piece);
    }
  }
  flush();
  return words;
}

function stepOf(texts: readonly string[], at: number, codes: readonly boolean[]): Step {
  const text = texts[at] ?? "";
  const token = text.toLowerCase();
  if (/^0+$/.test(token)) return ({ millisecond }) => pad(millisecond, 3).slice(0, token.length);
  if (HALF.test(token)) return halfOf(text);
  if (ELAPSED.test(token)) return elapsed(token, texts.slice(0, at));
  if (token.startsWith("h") && texts.some((other) => HALF.test(other))) {
    return ({ hour }) => pad(((hour + 11) % 12) + 1, Math.min(2, token.length));
  }
  if (text.startsWith("m") && text.length < 3 && isMinutes(texts, at, codes)) {
    return ({ minute }) => pad(minute, token.length);
  }
  return TOKENS[token] ?? TOKENS[LONGEST[token.slice(0, 1)] ?? ""] ?? text;
}

function isMinutes(texts: readonly string[], at: number, codes: readonly boolean[]): boolean {
  const before = texts.findLast((_, index) => index < at && codes[index]) ?? "";
  const after = texts.find((_, index) => index > at && codes[index]) ?? "";
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

/** `A` is told by its letter's case, `AM` always in capitals; `PM` alone stands for either. */
function halfOf(text: string): Step {
  const isLong = /m/i.test(text);
  const [morning = "", evening = ""] = isLong ? ["AM", "PM"] : text.split("/");
  return ({ hour }) => (hour < 12 ? morning : evening);
}

/** Hours, minutes or seconds passed: all of them, or what a larger unit before leaves over. */
function elapsed(token: string, before: readonly string[]): Step {
  const [unit = "", length] = [token[1], token.length - 2];
  const isRest = before.some((text) => ELAPSED.test(text));
  return ({ elapsed: seconds }) => {
    const count = Math.floor(seconds / (SECONDS[unit] ?? 1));
    return pad(isRest ? count % 60 : count, length);
  };
}

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** The code that a longer run of its letter means. */
const LONGEST: Readonly<Record<string, string>> = { d: "dddd", m: "mmmm", y: "yyyy", h: "hh", s: "ss" };

const TOKENS: Readonly<Record<string, Step>> = {
  d: ({ day }) => String(day),
  dd: ({ day }) => pad(day, 2),
  ddd: ({ weekday }, locale) => locale.shortDayNames[weekday] ?? "",
  dddd: ({ weekday }, locale) => locale.dayNames[weekday] ?? "",
  m: ({ month }) => String(month),
  mm: ({ month }) => pad(month, 2),
  mmm: ({ month }, locale) => locale.shortMonthNames[month - 1] ?? "",
  mmmm: ({ month }, locale) => locale.monthNames[month - 1] ?? "",
  mmmmm: ({ month }, locale) => (locale.monthNames[month - 1] ?? "").slice(0, 1),
  y: ({ year }) => pad(year % 100, 2),
  yy: ({ year }) => pad(year % 100, 2),
  yyyy: ({ year }) => pad(year, 4),
  h: ({ hour }) => String(hour),
  hh: ({ hour }) => pad(hour, 2),
  s: ({ second }) => String(second),
  ss: ({ second }) => pad(second, 2),
};
