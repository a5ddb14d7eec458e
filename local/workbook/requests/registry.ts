import type { Request } from "../wire.ts";
import { addProtectedRange } from "./add-protected-range.ts";
import { addSheet } from "./add-sheet.ts";
import { appendDimension } from "./append-dimension.ts";
import { deleteDimension } from "./delete-dimension.ts";
import { deleteProtectedRange } from "./delete-protected-range.ts";
import { deleteSheet } from "./delete-sheet.ts";
import { insertDimension } from "./insert-dimension.ts";
import { mergeCells } from "./merge-cells.ts";
import { repeatCell } from "./repeat-cell.ts";
import type { RequestHandler } from "./request-handler.ts";
import { setDataValidation } from "./set-data-validation.ts";
import { updateCells } from "./update-cells.ts";
import { updateDimensionProperties } from "./update-dimension-properties.ts";
import { updateProtectedRange } from "./update-protected-range.ts";
import { updateSheetProperties } from "./update-sheet-properties.ts";
import { updateSpreadsheetProperties } from "./update-spreadsheet-properties.ts";

/** Every kind of request that the model speaks, one file each. A kind that is not here is answered 501. */
export const handlers: { readonly [K in keyof Request]?: RequestHandler<K> } = {
  addProtectedRange,
  addSheet,
  appendDimension,
  deleteDimension,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  mergeCells,
  repeatCell,
  setDataValidation,
  updateCells,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
