import { localeOf } from "../../formats/locale.ts";
import { typedInput } from "../../typed/typed-input.ts";
import type { Book } from "./environment.ts";

/**
 * The number that a text stands for where one is wanted: what a person would have typed, dates and percents included;
 * `null` when it is none.
 */
export function numberInText(text: string, { localeName, timeZone, now }: Book): number | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || trimmed.length > LONGEST) return null;
  if (/^[+-]?\d+$/.test(trimmed)) return Number(trimmed);
  const key = `${localeName} ${trimmed}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (/^['=]/.test(trimmed)) return null;
  const { value } = typedInput(trimmed, { locale: localeName, timeZone, now });
  const number = value.numberValue ?? null;
  if (numbers.size > MOST_KNOWN) numbers.clear();
  numbers.set(key, number);
  return number;
}

/** A number as a text in the locale, as `&` writes it. */
export function textOfNumber(value: number, localeName: string): string {
  return String(Number(value.toPrecision(15)))
    .replace(".", localeOf(localeName).decimal)
    .replace("e", "E");
}

const LONGEST = 40;
const MOST_KNOWN = 10_000;
const numbers = new Map<string, number | null>();
