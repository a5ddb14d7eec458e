import { checkCellFormat } from "../formats/cell-format.ts";
import { withoutLinks, withRuns } from "../formats/text-runs.ts";
import { writtenFormat } from "../formats/written-format.ts";
import { type FieldMask, maskBelow } from "../masks/field-mask.ts";
import { onlyKnown } from "../refusals.ts";
import { type TypingPlace, typedInput } from "../typed/typed-input.ts";
import type { CellData, CellFormat, ExtendedValue } from "../wire.ts";
import type { Cell, CellParts as Parts } from "./cell.ts";
import { enteredValue, refuseLongText } from "./entered-value.ts";
import { plainCell } from "./plain-cell.ts";

/** The fields of `CellData` that the model keeps. */
const WRITABLE_FIELDS: readonly string[] = [
  "userEnteredValue",
  "userEnteredFormat",
  "note",
  "dataValidation",
  "textFormatRuns",
];

/** What a reader gives back with the rest, and Google ignores when written. */
const READ_ONLY_FIELDS: readonly string[] = ["effectiveValue", "effectiveFormat", "formattedValue", "hyperlink"];

/** What Google keeps in a cell and the model does not: only its absence can be written. */
const OTHER_FIELDS: readonly string[] = ["chipRuns", "pivotTable", "dataSourceTable", "dataSourceFormula"];

const GIVEN_FIELDS: readonly string[] = [...WRITABLE_FIELDS, ...READ_ONLY_FIELDS];

/** Every field of `CellData`, for masks. */
export const CELL_FIELDS: readonly string[] = [...WRITABLE_FIELDS, ...READ_ONLY_FIELDS, ...OTHER_FIELDS];

/** The cell after the masked fields were taken from `data`; a masked field that `data` leaves out is cleared. */
export function writeCell(cell: Cell | undefined, data: CellData, mask: FieldMask): Cell | undefined {
  onlyKnown("CellData", data, GIVEN_FIELDS);
  const formatMask = maskBelow(mask, "userEnteredFormat");
  checkCellFormat(data.userEnteredFormat);
  const isEntered = isNamed(mask, "userEnteredValue");
  const kept = isEntered ? undefined : cell;
  const written: Parts = {
    userEnteredValue: isEntered ? enteredValue(data.userEnteredValue) : cell?.userEnteredValue,
    computedValue: kept?.computedValue,
    computedFormat: kept?.computedFormat,
    userEnteredFormat: formatMask
      ? writtenFormat(cell?.userEnteredFormat, data.userEnteredFormat, formatMask)
      : cell?.userEnteredFormat,
    note: isNamed(mask, "note") ? (data.note ?? undefined) : cell?.note,
    dataValidation: isNamed(mask, "dataValidation") ? (data.dataValidation ?? undefined) : cell?.dataValidation,
    textFormatRuns: kept?.textFormatRuns,
  };
  if (isNamed(mask, "textFormatRuns")) return cellOf(withRuns(written, data.textFormatRuns ?? []));
  const linked = formatMask !== null && data.userEnteredFormat?.textFormat?.link;
  return cellOf(linked ? { ...written, textFormatRuns: withoutLinks(written.textFormatRuns) } : written);
}

/** The cell after a person typed into it: a number format that it already has is kept. */
export function typeIntoCell(cell: Cell | undefined, text: string, place: TypingPlace): Cell | undefined {
  const format = cell?.userEnteredFormat;
  if (format?.numberFormat?.type === "TEXT") return setValue(cell, textValue(text));
  const { value, numberFormat } = typedInput(text, place);
  refuseLongText(value);
  const kept: CellFormat | undefined = numberFormat && !isFormatted(format) ? { ...format, numberFormat } : format;
  return cellOf({
    ...cell,
    userEnteredValue: value,
    computedValue: undefined,
    computedFormat: undefined,
    textFormatRuns: undefined,
    userEnteredFormat: kept,
  });
}

/** The cell with another value and everything else as it was; `undefined` empties it. */
export function setValue(cell: Cell | undefined, value: ExtendedValue | undefined): Cell | undefined {
  return cellOf({
    userEnteredValue: enteredValue(value),
    userEnteredFormat: cell?.userEnteredFormat,
    note: cell?.note,
    dataValidation: cell?.dataValidation,
  });
}

/** The cell with another format and everything else as it was. */
export const withFormat = (cell: Cell | undefined, format: CellFormat | undefined): Cell | undefined =>
  cellOf({ ...cell, userEnteredFormat: format });

/** A text as a value; `""` is no value at all. */
export const textValue = (text: string): ExtendedValue | undefined => (text === "" ? undefined : { stringValue: text });

const isNamed = (mask: FieldMask, field: keyof CellData): boolean => maskBelow(mask, field) !== null;

// Written out, because a workbook is written by tens of thousands of cells: most hold a value, a format or both.
function cellOf(parts: Parts): Cell | undefined {
  const { userEnteredValue, userEnteredFormat } = parts;
  if (hasMore(parts)) return wholeCell(parts);
  if (userEnteredFormat === undefined) return userEnteredValue && plainCell(userEnteredValue);
  return userEnteredValue === undefined ? { userEnteredFormat } : { userEnteredValue, userEnteredFormat };
}

const hasMore = ({ computedValue, computedFormat, note, dataValidation, textFormatRuns }: Parts): boolean =>
  Boolean(computedValue ?? computedFormat ?? dataValidation) || Boolean(note) || Boolean(textFormatRuns?.length);

function wholeCell(parts: Parts): Cell {
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = {};
  if (parts.userEnteredValue !== undefined) cell.userEnteredValue = parts.userEnteredValue;
  if (parts.computedValue !== undefined) cell.computedValue = parts.computedValue;
  if (parts.computedFormat !== undefined) cell.computedFormat = parts.computedFormat;
  if (parts.userEnteredFormat !== undefined) cell.userEnteredFormat = parts.userEnteredFormat;
  if (parts.note) cell.note = parts.note;
  if (parts.dataValidation !== undefined) cell.dataValidation = parts.dataValidation;
  if (parts.textFormatRuns?.length) cell.textFormatRuns = parts.textFormatRuns;
  return cell;
}

function isFormatted(format: CellFormat | undefined): boolean {
  const type = format?.numberFormat?.type;
  return type !== undefined && type !== null && type !== "NUMBER_FORMAT_TYPE_UNSPECIFIED";
}
