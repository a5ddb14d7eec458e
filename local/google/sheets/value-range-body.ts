import type { Dimension } from "../../workbook/ranges/grid-range.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { enumOf } from "./enums.ts";
import { protoText } from "./proto-text.ts";

/** Values as a call carries them, rows first whatever `majorDimension` said; a hole is `null` and left alone. */
export type GivenValues = {
  readonly range: string | null;
  readonly majorDimension: Dimension;
  readonly rows: readonly (readonly unknown[])[];
};

/** The message that a body holds values in. */
export type ValueRange = { readonly range?: string; readonly majorDimension?: string; readonly values?: unknown };

/** A `ValueRange`, or what else holds values, as it stands at that place of the body. */
export function givenValues(given: ValueRange, at: string): GivenValues {
  const majorDimension = enumOf("Dimension", `${at}.major_dimension`, given.majorDimension);
  const lines = linesOf(given.values ?? [], `${at}.values`);
  return { range: given.range ?? null, majorDimension, rows: majorDimension === "ROWS" ? lines : turned(lines) };
}

/** Refuses a cell that is neither a text, a number nor a boolean, in Google's words: apache/texera#1063. */
export function refuseOddCells({ rows, majorDimension }: GivenValues): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "object" || cell === null) continue;
      const place = majorDimension === "ROWS" ? `[${row}][${column}]` : `[${column}][${row}]`;
      throw new InvalidRequest(`Invalid values${place}: ${protoText(cell)}`);
    }
  }
}

function linesOf(values: unknown, at: string): readonly (readonly unknown[])[] {
  const isLine = (line: unknown): line is readonly unknown[] => Array.isArray(line);
  const lines: readonly unknown[] = Array.isArray(values) ? values : [values];
  return lines.map((line, index) => {
    if (isLine(line)) return line;
    const place = Array.isArray(values) ? `${at}[${index}]` : at;
    throw new InvalidRequest(
      `Invalid value at '${place}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(line)}`,
    );
  });
}

/** Columns as rows. */
const turned = (columns: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  Array.from({ length: Math.max(0, ...columns.map((column) => column.length)) }, (_, row) =>
    columns.map((column) => column[row] ?? null),
  );
