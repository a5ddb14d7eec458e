import type { Cell } from "../cells/cell.ts";
import { localeOf } from "../formats/locale.ts";
import type { ExtendedValue } from "../wire.ts";
import { dateSeries, numberSeries, type Series, stepSeries } from "./series.ts";

/** Neighbours of one kind among the cells that a fill goes on from: what comes at any place of their series. */
export type Run = { readonly start: number; readonly length: number; readonly valueAt: ValueAt };

/** `null` where the cells are repeated as they are. */
export type ValueAt = ((index: number) => ExtendedValue) | null;

/** Parts cells into runs: numbers, dates, names of months or days, texts that end in a number, and anything else. */
export function runsOf(cells: readonly (Cell | undefined)[], locale: string, isAlternate: boolean): readonly Run[] {
  const items = cells.map((cell) => itemOf(cell, locale));
  const starts = items.flatMap((item, place) => (place === 0 || item.kind !== items[place - 1]?.kind ? [place] : []));
  return starts.map((start, place) => {
    const own = items.slice(start, starts[place + 1]);
    return { start, length: own.length, valueAt: valueAtOf(own, isAlternate) };
  });
}

type Item = {
  readonly kind: string;
  readonly number: number;
  readonly series: (numbers: readonly number[], isAlternate: boolean) => Series;
  readonly print: (number: number) => ExtendedValue;
};

function valueAtOf(items: readonly Item[], isAlternate: boolean): ValueAt {
  const [first] = items;
  const at = first?.series(
    items.map(({ number }) => number),
    isAlternate,
  );
  return first && at ? (index) => first.print(at(index)) : null;
}

const OTHER: Item = { kind: "other", number: 0, series: () => null, print: () => ({}) };

function itemOf(cell: Cell | undefined, locale: string): Item {
  const { numberValue, stringValue } = cell?.userEnteredValue ?? {};
  if (typeof numberValue === "number") {
    const isDate = /^DATE/.test(cell?.userEnteredFormat?.numberFormat?.type ?? "");
    const print = (number: number): ExtendedValue => ({ numberValue: number });
    return { kind: isDate ? "date" : "number", number: numberValue, series: isDate ? dateSeries : numberSeries, print };
  }
  if (typeof stringValue !== "string") return OTHER;
  return namedItem(stringValue, locale) ?? numberedItem(stringValue) ?? OTHER;
}

/** A month or a day of the week, in the spreadsheet's language or in English, in full or shortened. */
function namedItem(text: string, locale: string): Item | null {
  const lists = [localeOf(locale), localeOf("en_US")].flatMap((one) => [
    one.monthNames,
    one.dayNames,
    one.shortMonthNames,
    one.shortDayNames,
  ]);
  const list = lists.find((names) => names.some((name) => isSame(name, text)));
  if (!list) return null;
  const number = list.findIndex((name) => isSame(name, text));
  const nameAt = (index: number): string => list[((index % list.length) + list.length) % list.length] ?? "";
  return {
    kind: `name ${list.join()}`,
    number,
    series: (numbers, isAlternate) => stepSeries(numbers, isAlternate, list.length),
    print: (index) => ({ stringValue: inCapitalsOf(text, nameAt(index)) }),
  };
}

const isSame = (name: string, text: string): boolean => name.toLowerCase() === text.toLowerCase();

function inCapitalsOf(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  if (model === model.toLowerCase()) return name.toLowerCase();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** `Lot 09` is followed by `Lot 10`. */
function numberedItem(text: string): Item | null {
  const match = /^(.*?\D)(\d{1,15})$/s.exec(text);
  if (!match) return null;
  const [, words = "", digits = ""] = match;
  return {
    kind: `text ${words}`,
    number: Number(digits),
    series: stepSeries,
    print: (number) => ({ stringValue: words + String(Math.abs(number)).padStart(digits.length, "0") }),
  };
}
