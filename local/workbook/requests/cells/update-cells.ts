import type { SheetDraft } from "../../draft.ts";
import { type FieldMask, parseFieldMask } from "../../field-mask.ts";
import { type Area, areaOf } from "../../grid-range.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { CellData, Request } from "../../wire.ts";
import { WRITABLE_FIELDS, writeCell } from "../../write-cell.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Writes rows from `start`, or into `range`, whose cells that the rows do not reach are cleared. From `start` a shorter
 * row leaves the rest of its line alone. Only the fields of the mask are touched.
 */
export const updateCells: RequestHandler<"updateCells"> = (draft, request) => {
  const mask = cellMask(request.fields);
  const { locale } = draft.properties;
  const { sheet, area, whole } = target(request, (id) => draft.sheet(id));
  const rows = request.rows ?? [];
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const values = rows[row - area.startRow]?.values ?? [];
    const end = whole ? area.endColumn : area.startColumn + values.length;
    refusePast("column", area.startColumn + values.length, area.endColumn);
    for (let column = area.startColumn; column < end; column += 1) {
      const data: CellData | null | undefined = values[column - area.startColumn];
      sheet.setCell(row, column, writeCell(sheet.cell(row, column), data ?? {}, mask, locale));
    }
  }
  return undefined;
};

/** The mask of a cell write; it must name at least one field, and only fields that the model keeps. */
export function cellMask(fields: string | null | undefined): FieldMask {
  if (!fields)
    throw new InvalidRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseFieldMask(fields);
  if (mask === true) return mask;
  for (const name of mask.keys()) {
    if (!(WRITABLE_FIELDS as readonly string[]).includes(name)) {
      throw new Unsupported(`Writing CellData.${name} is not supported by the local Google.`);
    }
  }
  return mask;
}

type Target = { readonly sheet: SheetDraft; readonly area: Area; readonly whole: boolean };

function target(request: NonNullable<Request["updateCells"]>, find: (id?: number | null) => SheetDraft): Target {
  const rowCount = request.rows?.length ?? 0;
  if (request.range) {
    const sheet = find(request.range.sheetId);
    const area = areaOf(request.range, sheet);
    refusePast("row", area.startRow + rowCount, area.endRow);
    return { sheet, area, whole: true };
  }
  if (!request.start) throw new InvalidRequest("Must specify either start or range.");
  const sheet = find(request.start.sheetId);
  const startRow = request.start.rowIndex ?? 0;
  const startColumn = request.start.columnIndex ?? 0;
  const { rowCount: lastRow, columnCount: endColumn } = sheet.properties;
  refusePast("row", startRow + rowCount, lastRow);
  return { sheet, area: { startRow, endRow: startRow + rowCount, startColumn, endColumn }, whole: false };
}

function refusePast(what: "row" | "column", end: number, limit: number): void {
  if (end > limit)
    throw new InvalidRequest(
      `Attempting to write ${what}: ${limit}, beyond the last requested ${what} of: ${limit - 1}`,
    );
}
