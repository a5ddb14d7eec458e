import type { Locale } from "./locale.ts";
import { civilOf } from "./serial-date.ts";

/**
 * A serial behind a date, time or duration pattern: `dd/mm/yyyy hh:mm`, `mmmm yyyy`, `[h]:mm:ss`. `m` is minutes beside
 * hours or seconds, months otherwise. Grammar: developers.google.com/workspace/sheets/api/guides/formats.
 * @example showDatePattern(1.4583333333333333, "[h]:mm", FRENCH) //=> "35:00"
 */
export function showDatePattern(serial: number, pattern: string, locale: Locale): string {
  const steps = stepsOf(pattern);
  const moment: Moment = { ...civilOf(serial), seconds: Math.round(Math.abs(serial) * 86_400), locale };
  const sign = serial < 0 && pattern.includes("[") ? "-" : "";
  return sign + steps.map((step) => (typeof step === "string" ? step : step(moment))).join("");
}

type Moment = ReturnType<typeof civilOf> & { readonly seconds: number; readonly locale: Locale };
type Step = string | ((moment: Moment) => string);

const compiled = new Map<string, readonly Step[]>();

function stepsOf(pattern: string): readonly Step[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const steps = compile(pattern.match(PIECE) ?? []);
  compiled.set(pattern, steps);
  return steps;
}

const PIECE = /\[h+\]|\[m+\]|\[s+\]|d+|y+|h+|s+|m+|am\/pm|a\/p|"[^"]*"|\\.|./gisu;

function compile(pieces: readonly string[]): readonly Step[] {
  const twelve = pieces.some((piece) => /^a(m\/pm|\/p)$/i.test(piece));
  return pieces.map((piece, index) => {
    const token = piece.toLowerCase();
    if (/^m+$/.test(token) && isMinutes(pieces, index)) return MINUTES[token.length > 1 ? "mm" : "m"] ?? piece;
    if (twelve && /^h+$/.test(token)) return (moment) => pad(((moment.hour + 11) % 12) + 1, token.length);
    return TOKENS[token] ?? literal(piece);
  });
}

function isMinutes(pieces: readonly string[], index: number): boolean {
  const near = (step: -1 | 1): string => {
    let at = index + step;
    while (at >= 0 && at < pieces.length && !/^[[dyhsma]/i.test(pieces[at] ?? "")) at += step;
    return (pieces[at] ?? "").toLowerCase();
  };
  return /^\[?h/.test(near(-1)) || /^\[?s/.test(near(1));
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

const MINUTES: Readonly<Record<string, Step>> = {
  m: ({ minute }) => String(minute),
  mm: ({ minute }) => pad(minute, 2),
};

const TOKENS: Readonly<Record<string, Step>> = {
  d: ({ day }) => String(day),
  dd: ({ day }) => pad(day, 2),
  ddd: ({ weekday, locale }) => (locale.dayNames[weekday] ?? "").slice(0, 3),
  dddd: ({ weekday, locale }) => locale.dayNames[weekday] ?? "",
  m: ({ month }) => String(month),
  mm: ({ month }) => pad(month, 2),
  mmm: ({ month, locale }) => (locale.monthNames[month - 1] ?? "").slice(0, 3),
  mmmm: ({ month, locale }) => locale.monthNames[month - 1] ?? "",
  yy: ({ year }) => pad(year % 100, 2),
  yyyy: ({ year }) => pad(year, 4),
  h: ({ hour }) => String(hour),
  hh: ({ hour }) => pad(hour, 2),
  s: ({ second }) => String(second),
  ss: ({ second }) => pad(second, 2),
  "am/pm": ({ hour }) => (hour < 12 ? "AM" : "PM"),
  "a/p": ({ hour }) => (hour < 12 ? "A" : "P"),
  "[h]": ({ seconds }) => String(Math.floor(seconds / 3600)),
  "[hh]": ({ seconds }) => pad(Math.floor(seconds / 3600), 2),
  "[m]": ({ seconds }) => String(Math.floor(seconds / 60)),
  "[mm]": ({ seconds }) => pad(Math.floor(seconds / 60), 2),
  "[s]": ({ seconds }) => String(seconds),
  "[ss]": ({ seconds }) => pad(seconds, 2),
};

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  return piece.startsWith("\\") ? piece.slice(1) : piece;
}
