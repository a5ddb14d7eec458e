import { type Place, unitsFiller } from "./fill-places.ts";
import { literalText } from "./literal-text.ts";
import type { ShowNumber } from "./number-section.ts";

/** Compiles `# ??/??` or `0 #/8`; `null` for a section that is no fraction. */
export function fractionSection(pieces: readonly string[]): ShowNumber | null {
  const slash = pieces.indexOf("/");
  const start = pieces.slice(0, slash).findLastIndex((piece) => !isDigit(piece)) + 1;
  const end = endOf(pieces, slash + 1);
  if (slash < 0 || start >= slash || end === slash + 1) return null;
  const denominator = pieces.slice(slash + 1, end).join("");
  const fill = unitsFiller(placesOf(pieces.slice(start, slash)), false);
  const whole = wholeOf(pieces.slice(0, start));
  const after = pieces.slice(end).map(literalText).join("");
  return (value) => {
    const units = whole.fill ? Math.floor(value) : 0;
    const { over, under } = nearest(value - units, denominator);
    const carried = whole.fill && over === under ? 1 : 0;
    const shownUnits = whole.fill?.(String(units + carried), "") ?? "";
    if (whole.fill && (over === 0 || carried)) return `${whole.before}${shownUnits || "0"}${after}`;
    const gap = shownUnits === "" ? "" : whole.gap;
    return `${whole.before}${shownUnits}${gap}${fill(String(over), "") || "0"}/${below(under, denominator)}${after}`;
  };
}

type Fraction = { readonly over: number; readonly under: number };

const isDigit = (piece: string): boolean => piece === "0" || piece === "#" || piece === "?";
const isDenominator = (piece: string): boolean => isDigit(piece) || /^\d$/.test(piece);
const placesOf = (marks: readonly string[]): Place[] => marks.map((mark) => ({ mark, after: "" }));

function endOf(pieces: readonly string[], start: number): number {
  const end = pieces.findIndex((piece, index) => index >= start && !isDenominator(piece));
  return end < 0 ? pieces.length : end;
}

/** The whole part, what stands before it, and the gap to the fraction, which goes with the fraction. */
function wholeOf(pieces: readonly string[]) {
  const first = pieces.findIndex(isDigit);
  const last = pieces.findLastIndex(isDigit);
  const text = (list: readonly string[]): string => list.map(literalText).join("");
  if (first < 0) return { before: text(pieces), fill: null, gap: "" };
  const fill = unitsFiller(placesOf(pieces.slice(first, last + 1).filter(isDigit)), pieces.includes(","));
  return { before: text(pieces.slice(0, first)), fill, gap: text(pieces.slice(last + 1)) };
}

const below = (under: number, denominator: string): string =>
  denominator.includes("?") ? String(under).padEnd(denominator.length, " ") : String(under);

/** A denominator that is written out is kept (`2/8`); otherwise the nearest one of so many digits. */
function nearest(part: number, denominator: string): Fraction {
  const fixed = /[1-9]/.test(denominator) ? Number(denominator.replaceAll(/[#?]/g, "")) : null;
  if (fixed !== null) return { over: Math.round(part * fixed), under: fixed };
  return approximate(part, 10 ** denominator.length - 1);
}

/** Walks the Stern–Brocot tree by continued fractions, and takes the closer of the last two that are small enough. */
function approximate(value: number, most: number): Fraction {
  let [before, last]: [Fraction, Fraction] = [
    { over: 0, under: 1 },
    { over: 1, under: 0 },
  ];
  let rest = value;
  for (let turns = 0; turns < 40; turns += 1) {
    const term = Math.floor(rest);
    const next = mix(before, last, term);
    if (next.under > most)
      return closer(value, last, mix(before, last, Math.floor((most - before.under) / last.under)));
    [before, last] = [last, next];
    if (rest - term < 1e-9 || value === next.over / next.under) return last;
    rest = 1 / (rest - term);
  }
  return last;
}

const mix = (before: Fraction, last: Fraction, term: number): Fraction => ({
  over: before.over + term * last.over,
  under: before.under + term * last.under,
});

const closer = (value: number, one: Fraction, other: Fraction): Fraction =>
  Math.abs(value - other.over / other.under) < Math.abs(value - one.over / one.under) ? other : one;
