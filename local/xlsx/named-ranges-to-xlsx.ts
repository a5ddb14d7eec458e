import type { WriteOptions } from "hucre/xlsx";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";
import { fullRefToXlsx } from "./reference-to-xlsx.ts";

type Names = NonNullable<WriteOptions["namedRanges"]>;

/** The names of cells that Excel takes too: a letter or `_` first, nothing that reads like a cell, told apart without capitals. */
export function namedRangesToXlsx({ namedRanges, sheets }: Spreadsheet, tabs: ReadonlyMap<string, string>): Names {
  const taken = new Set<string>();
  return namedRanges.flatMap(({ name, range }) => {
    const sheet = range && sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
    if (!sheet || !NAME.test(name) || LIKE_A_CELL.test(name) || taken.has(name.toLowerCase())) return [];
    taken.add(name.toLowerCase());
    return [{ name, range: fullRefToXlsx(sheet, range, tabs) }];
  });
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;
