import type { Locale } from "../formats/locale.ts";
import type { Typed } from "./typed-input.ts";

/**
 * A number, a percentage or an amount of money as typed, with a sign or in brackets for a negative; `null` for anything
 * else. The format shows decimals only where some were typed: `$15` stays `$15` (developers' guide "Basic writing").
 * @example typedNumber("1 234,5", FRENCH) //=> { value: { numberValue: 1234.5 } } shown as #,##0.00
 */
export function typedNumber(text: string, locale: Locale): Typed | null {
  if (!MAYBE.test(text)) return null;
  const { sign, digits, symbol, percent } = partsOf(text);
  const size = digits === null ? null : plainNumber(digits, locale);
  if (digits === null || size === null || (percent && symbol !== null) || isTooLong(digits, size)) return null;
  const number = size === 0 ? 0 : sign * size;
  const written: Written = { isWhole: !digits.includes(locale.decimal), isGrouped: isGrouped(digits, locale) };
  if (symbol !== null) return formatted(number, "CURRENCY", moneyPattern(symbol, written, locale));
  if (percent) return formatted(Number((number / 100).toPrecision(15)), "PERCENT", written.isWhole ? "0%" : "0.00%");
  if (/e/i.test(digits)) return formatted(number, "SCIENTIFIC", "0.00E+00");
  if (written.isGrouped) return formatted(number, "NUMBER", written.isWhole ? "#,##0" : "#,##0.00");
  return { value: { numberValue: number } };
}

/**
 * The number that a text spells in the locale, with its sign or without; `null` for none. A space groups three digits, a
 * comma three or more (burnash/gspread#501: an American sheet makes 12,341,234 of 1234,1234).
 */
function plainNumber(text: string, locale: Locale): number | null {
  const { pattern, groups } = grammarOf(locale);
  if (!pattern.test(text)) return null;
  const number = Number(text.replaceAll(groups, "").replace(locale.decimal, "."));
  return Number.isFinite(number) ? number : null;
}

type Written = { readonly isWhole: boolean; readonly isGrouped: boolean };
type Money = { readonly text: string; readonly isFirst: boolean };
type Parts = {
  readonly sign: 1 | -1;
  readonly digits: string | null;
  readonly symbol: Money | null;
  readonly percent: boolean;
};

const MAYBE = /\d/;
const BRACKETS = /^\((?![+-])(.+)\)$/;
const SIGN = /^[+-]/;
const SPACES = "[ \\u00a0\\u202f]*";
const FIRST_SYMBOL = new RegExp(`^([€$£¥])${SPACES}`);
const LAST_SYMBOL = new RegExp(`${SPACES}([€$£¥])$`);
const PERCENT = new RegExp(`${SPACES}%$`);

/** A sign goes before or after the symbol, once: `-$5`, `$-5`, `($5)`. */
function partsOf(text: string): Parts {
  const inner = BRACKETS.exec(text)?.[1];
  const [outerSign, afterSign] = signOf(inner ?? text);
  const first = FIRST_SYMBOL.exec(afterSign);
  const [innerSign, unsigned] = first ? signOf(afterSign.slice(first[0].length)) : [null, afterSign];
  const last = first ? null : LAST_SYMBOL.exec(unsigned);
  const rest = last ? unsigned.slice(0, last.index) : unsigned;
  const percent = PERCENT.exec(rest);
  const signs = [inner === undefined ? null : "-", outerSign, innerSign].filter((sign) => sign !== null);
  const symbol = first ?? last;
  return {
    sign: signs.includes("-") ? -1 : 1,
    digits: signs.length > 1 || SIGN.test(rest) ? null : percent ? rest.slice(0, percent.index) : rest,
    symbol: symbol ? { text: symbol[1] ?? "", isFirst: first !== null } : null,
    percent: percent !== null,
  };
}

/** A whole number that would lose digits stays a text (evidence-dev/duckdb_gsheets, test/sql/types.test). */
const isTooLong = (digits: string, size: number): boolean =>
  size > Number.MAX_SAFE_INTEGER && /^\d+$/.test(digits) && BigInt(digits) !== BigInt(size);

function signOf(text: string): readonly [string | null, string] {
  const sign = SIGN.exec(text)?.[0] ?? null;
  return sign === null ? [null, text] : [sign, text.slice(1).trimStart()];
}

function isGrouped(digits: string, locale: Locale): boolean {
  return [...locale.typedGroups].some((separator) => digits.includes(separator));
}

/** The locale's own money in its own way, any other with its symbol where it was typed. */
function moneyPattern({ text, isFirst }: Money, { isWhole }: Written, { currency }: Locale): string {
  if (text === currency.symbol) return isWhole ? currency.wholePattern : currency.pattern;
  const digits = isWhole ? "#,##0" : "#,##0.00";
  return isFirst ? `[$${text}]${digits}` : `${digits} [$${text}]`;
}

function formatted(numberValue: number, type: string, pattern: string): Typed {
  return { value: { numberValue }, numberFormat: { type, pattern } };
}

type Grammar = { readonly pattern: RegExp; readonly groups: RegExp };

const grammars = new Map<Locale, Grammar>();

function grammarOf(locale: Locale): Grammar {
  const known = grammars.get(locale);
  if (known) return known;
  const group = `[${locale.typedGroups}]`;
  const units = locale.typedGroups.includes(",") ? `\\d+(?:,\\d{3,})*` : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const grammar = {
    pattern: new RegExp(`^[+-]?(?=.?\\d)(?:${units})?(?:\\${locale.decimal}\\d*)?(?:[eE][+-]?\\d+)?$`),
    groups: new RegExp(group, "g"),
  };
  grammars.set(locale, grammar);
  return grammar;
}
