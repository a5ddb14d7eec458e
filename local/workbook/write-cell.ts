import type { Cell, CellParts as Parts } from "./cell.ts";
import { type FieldMask, maskBelow } from "./field-mask.ts";
import { checkCellFormat } from "./formats/cell-format.ts";
import { withoutLinks, withRuns } from "./formats/text-runs.ts";
import { writtenFormat } from "./formats/written-format.ts";
import { InvalidRequest, onlyKnown } from "./refusals.ts";
import { LIMITS } from "./spreadsheet.ts";
import { type TypingPlace, typedInput } from "./typed/typed-input.ts";
import type { CellData, CellFormat, ExtendedValue } from "./wire.ts";

/** The fields of `CellData` that the model keeps. */
export const WRITABLE_FIELDS: readonly string[] = [
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

/** Every field of `CellData`, for masks. */
export const CELL_FIELDS: readonly string[] = [...WRITABLE_FIELDS, ...READ_ONLY_FIELDS, ...OTHER_FIELDS];

/** The cell after the masked fields were taken from `data`; a masked field that `data` leaves out is cleared. */
export function writeCell(cell: Cell | undefined, data: CellData, mask: FieldMask, _locale: string): Cell | undefined {
  onlyKnown("CellData", data, [...WRITABLE_FIELDS, ...READ_ONLY_FIELDS]);
  const isNamed = (field: keyof CellData): boolean => maskBelow(mask, field) !== null;
  const formatMask = maskBelow(mask, "userEnteredFormat");
  checkCellFormat(data.userEnteredFormat);
  const value = isNamed("userEnteredValue") ? enteredParts(data.userEnteredValue) : valueParts(cell);
  const format = formatMask
    ? writtenFormat(cell?.userEnteredFormat, data.userEnteredFormat, formatMask)
    : cell?.userEnteredFormat;
  const written: Parts = {
    ...value,
    userEnteredFormat: format,
    note: isNamed("note") ? (data.note ?? undefined) : cell?.note,
    dataValidation: isNamed("dataValidation") ? (data.dataValidation ?? undefined) : cell?.dataValidation,
  };
  if (isNamed("textFormatRuns") && data.textFormatRuns) return cellOf(withRuns(written, data.textFormatRuns));
  if (isNamed("textFormatRuns")) return cellOf({ ...written, textFormatRuns: undefined });
  const linked = formatMask !== null && data.userEnteredFormat?.textFormat?.link;
  return cellOf(linked ? { ...written, textFormatRuns: withoutLinks(written.textFormatRuns) } : written);
}

/** The cell after a person typed into it: a number format that it already has is kept. */
export function typeIntoCell(cell: Cell | undefined, text: string, place: TypingPlace): Cell | undefined {
  const format = cell?.userEnteredFormat;
  if (format?.numberFormat?.type === "TEXT") return setValue(cell, textValue(text), place.locale);
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
export function setValue(cell: Cell | undefined, value: ExtendedValue | undefined, _locale: string): Cell | undefined {
  return cellOf({ ...cell, ...enteredParts(value) });
}

/** The cell with another format and everything else as it was. */
export const withFormat = (cell: Cell | undefined, format: CellFormat | undefined): Cell | undefined =>
  cellOf({ ...cell, userEnteredFormat: format });

/** A text as a value; `""` is no value at all. */
export const textValue = (text: string): ExtendedValue | undefined => (text === "" ? undefined : { stringValue: text });

// Written out, because a workbook is written by tens of thousands of cells.
function cellOf(parts: Parts): Cell | undefined {
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = {};
  if (parts.userEnteredValue !== undefined) cell.userEnteredValue = parts.userEnteredValue;
  if (parts.computedValue !== undefined) cell.computedValue = parts.computedValue;
  if (parts.computedFormat !== undefined) cell.computedFormat = parts.computedFormat;
  if (parts.userEnteredFormat !== undefined) cell.userEnteredFormat = parts.userEnteredFormat;
  if (parts.note) cell.note = parts.note;
  if (parts.dataValidation !== undefined) cell.dataValidation = parts.dataValidation;
  if (parts.textFormatRuns?.length) cell.textFormatRuns = parts.textFormatRuns;
  for (const _ in cell) return cell;
  return undefined;
}

const valueParts = (cell: Cell | undefined): Parts => ({
  userEnteredValue: cell?.userEnteredValue,
  computedValue: cell?.computedValue,
  computedFormat: cell?.computedFormat,
  textFormatRuns: cell?.textFormatRuns,
});

function enteredParts(value: ExtendedValue | null | undefined): Parts {
  const entered = value ? checkedValue(value) : undefined;
  return { userEnteredValue: entered, computedValue: undefined, computedFormat: undefined, textFormatRuns: undefined };
}

function checkedValue(value: ExtendedValue): ExtendedValue | undefined {
  const fields = (Object.keys(value) as (keyof ExtendedValue)[]).filter((name) => (value[name] ?? null) !== null);
  if (fields.length > 1) {
    const where = "Invalid value at 'user_entered_value' (oneof)";
    throw new InvalidRequest(`${where}, oneof field 'value' is already set. Cannot set '${fields[1]}'`);
  }
  const [name] = fields;
  const field = name && value[name];
  if (name === undefined || field === "") return undefined;
  if (TYPES[name] !== typeof field) throw new InvalidRequest(`Invalid value at 'userEnteredValue.${name}'.`);
  if (name === "formulaValue" && !String(field).startsWith("=")) {
    throw new InvalidRequest(`Invalid formula: ${field}. Formulas must begin with '='.`);
  }
  refuseLongText(value);
  return { [name]: field };
}

const TYPES: Readonly<Record<string, string>> = {
  boolValue: "boolean",
  numberValue: "number",
  stringValue: "string",
  formulaValue: "string",
};

function refuseLongText({ stringValue, formulaValue }: ExtendedValue): void {
  if ((stringValue ?? formulaValue ?? "").length <= LIMITS.cellCharacters) return;
  throw new InvalidRequest(
    `Your input contains more than the maximum of ${LIMITS.cellCharacters} characters in a single cell.`,
  );
}

function isFormatted(format: CellFormat | undefined): boolean {
  const type = format?.numberFormat?.type;
  return type !== undefined && type !== null && type !== "NUMBER_FORMAT_TYPE_UNSPECIFIED";
}
