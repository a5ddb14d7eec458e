import type { CellValue, Cell as XlsxCell } from "hucre/xlsx";
import type { Cell } from "../workbook/cells/cell.ts";
import type { ExtendedValue, TextFormatRun } from "../workbook/wire.ts";
import { formulaFromXlsx } from "./formula-from-xlsx.ts";
import { styleFromXlsx, textFormatFromXlsx } from "./style-from-xlsx.ts";

/** What a cell must know of its file: the language it comes into, its colours, and the beginning of its calendar. */
export type XlsxSource = { readonly locale: string; readonly theme: readonly string[]; readonly since1904: boolean };

/** One cell of an Excel file as Google keeps it; none where it holds nothing. */
export function cellFromXlsx(value: CellValue, cell: XlsxCell | undefined, source: XlsxSource): Cell | undefined {
  const entered = enteredValue(value, cell, source);
  const format = styleFromXlsx(cell?.style, source.theme);
  const link = cell?.hyperlink?.target || (cell?.hyperlink?.location ? `#${cell.hyperlink.location}` : "");
  const linked = link ? { ...format, textFormat: { ...format?.textFormat, link: { uri: link } } } : format;
  const computed = entered?.formulaValue ? plainValue(cell?.formulaResult ?? value, source) : undefined;
  const runs = cell?.richText && cell.richText.length > 1 ? runsOf(cell.richText, source.theme) : undefined;
  const made: Cell = {
    ...(entered ? { userEnteredValue: entered } : {}),
    ...(computed ? { computedValue: computed } : {}),
    ...(linked ? { userEnteredFormat: linked } : {}),
    ...(cell?.comment?.text ? { note: cell.comment.text } : {}),
    ...(runs ? { textFormatRuns: runs } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

function enteredValue(value: CellValue, cell: XlsxCell | undefined, source: XlsxSource): ExtendedValue | undefined {
  if (cell?.formula) return { formulaValue: formulaFromXlsx(cell.formula, source.locale) };
  const text = cell?.richText?.map((run) => run.text).join("");
  if (text) return { stringValue: text };
  if (cell?.type === "error" && typeof value === "string") return { formulaValue: `=${value}` };
  return plainValue(value, source);
}

function plainValue(value: CellValue, { since1904 }: XlsxSource): ExtendedValue | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (value instanceof Date) return { numberValue: serialOf(value, since1904) };
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value };
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Excel believes that 1900 had a 29 February: before it, its days are one less than Sheets'. */
const AFTER_THE_DAY_THAT_NEVER_WAS = 61;

function serialOf(date: Date, since1904: boolean): number {
  const days = (date.getTime() - FIRST_DAY) / DAY;
  return !since1904 && days < AFTER_THE_DAY_THAT_NEVER_WAS ? days - 1 : days;
}

function runsOf(pieces: NonNullable<XlsxCell["richText"]>, theme: readonly string[]): readonly TextFormatRun[] {
  let startIndex = 0;
  return pieces.map(({ text, font }) => {
    const run = { ...(startIndex > 0 ? { startIndex } : {}), format: textFormatFromXlsx(font, theme) ?? {} };
    startIndex += text.length;
    return run;
  });
}
