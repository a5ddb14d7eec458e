import type { Request } from "../wire.ts";
import { addChart } from "./add-chart.ts";
import { addConditionalFormatRule } from "./add-conditional-format-rule.ts";
import { addProtectedRange } from "./add-protected-range.ts";
import { addSheet } from "./add-sheet.ts";
import { addTable } from "./add-table.ts";
import { appendDimension } from "./append-dimension.ts";
import { clearBasicFilter } from "./clear-basic-filter.ts";
import { deleteConditionalFormatRule } from "./delete-conditional-format-rule.ts";
import { deleteDimension } from "./delete-dimension.ts";
import { deleteEmbeddedObject } from "./delete-embedded-object.ts";
import { deleteProtectedRange } from "./delete-protected-range.ts";
import { deleteSheet } from "./delete-sheet.ts";
import { deleteTable } from "./delete-table.ts";
import { duplicateSheet } from "./duplicate-sheet.ts";
import { insertDimension } from "./insert-dimension.ts";
import { mergeCells } from "./merge-cells.ts";
import { repeatCell } from "./repeat-cell.ts";
import type { RequestHandler } from "./request-handler.ts";
import { setBasicFilter } from "./set-basic-filter.ts";
import { setDataValidation } from "./set-data-validation.ts";
import { updateCells } from "./update-cells.ts";
import { updateChartSpec } from "./update-chart-spec.ts";
import { updateDimensionProperties } from "./update-dimension-properties.ts";
import { updateProtectedRange } from "./update-protected-range.ts";
import { updateSheetProperties } from "./update-sheet-properties.ts";
import { updateSpreadsheetProperties } from "./update-spreadsheet-properties.ts";
import { updateTable } from "./update-table.ts";

/** Every kind of request that the model speaks, one file each. A kind that is not here is answered 501. */
export const handlers: { readonly [K in keyof Request]?: RequestHandler<K> } = {
  addChart,
  addConditionalFormatRule,
  addProtectedRange,
  addSheet,
  addTable,
  appendDimension,
  clearBasicFilter,
  deleteConditionalFormatRule,
  deleteDimension,
  deleteEmbeddedObject,
  deleteProtectedRange,
  deleteSheet,
  deleteTable,
  duplicateSheet,
  insertDimension,
  mergeCells,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  updateCells,
  updateChartSpec,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
  updateTable,
};
