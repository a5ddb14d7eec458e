import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { type Cell, isBlank, type NumberKind } from "../../../schemas/cells/cell.ts";

const KINDS: Readonly<Record<string, NumberKind>> = {
  NUMBER: "number",
  PERCENT: "percent",
  CURRENCY: "currency",
  SCIENTIFIC: "scientific",
  DATE: "date",
  TIME: "time",
  DATE_TIME: "date-time",
  DURATION: "duration",
};

/**
 * What one cell holds, from its `effectiveValue`, `formattedValue` and `effectiveFormat.numberFormat.type`. Numbers in
 * the automatic format and in `TEXT` stay plain; an error's name is Google's `ErrorType`, such as `"REF"`.
 */
export function cellFromGoogle({ effectiveValue, formattedValue, effectiveFormat }: sheets_v4.Schema$CellData): Cell {
  if (!effectiveValue) return null;
  const { errorValue, boolValue, numberValue, stringValue } = effectiveValue;
  if (errorValue) {
    const value = errorValue.type ?? "ERROR";
    return { kind: "error", value, text: formattedValue ?? `#${value}!` };
  }
  if (typeof boolValue === "boolean") return boolValue;
  if (typeof numberValue === "number")
    return numberCell(numberValue, effectiveFormat?.numberFormat?.type, formattedValue);
  return stringValue || null;
}

function numberCell(value: number, type: string | null | undefined, text: string | null | undefined): Cell {
  const kind = KINDS[type ?? ""];
  return kind ? { kind, value, text: text ?? String(value) } : value;
}

/** The rows of one tab from its grid data, without the blank cells and rows at the end. */
export function rowsFromGoogle(data: readonly sheets_v4.Schema$RowData[]): Cell[][] {
  const rows = data.map(({ values }) => withoutTail((values ?? []).map(cellFromGoogle), isBlank));
  return withoutTail(rows, (row) => row.length === 0);
}

function withoutTail<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
