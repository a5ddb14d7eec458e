import type { Request } from "../wire.ts";
import { mergeCells } from "./cells/merge-cells.ts";
import { repeatCell } from "./cells/repeat-cell.ts";
import { setDataValidation } from "./cells/set-data-validation.ts";
import { updateCells } from "./cells/update-cells.ts";
import { addChart } from "./charts/add-chart.ts";
import { deleteEmbeddedObject } from "./charts/delete-embedded-object.ts";
import { updateChartSpec } from "./charts/update-chart-spec.ts";
import { appendDimension } from "./dimensions/append-dimension.ts";
import { deleteDimension } from "./dimensions/delete-dimension.ts";
import { insertDimension } from "./dimensions/insert-dimension.ts";
import { updateDimensionProperties } from "./dimensions/update-dimension-properties.ts";
import { clearBasicFilter } from "./filters/clear-basic-filter.ts";
import { setBasicFilter } from "./filters/set-basic-filter.ts";
import { addConditionalFormatRule } from "./looks/add-conditional-format-rule.ts";
import { deleteConditionalFormatRule } from "./looks/delete-conditional-format-rule.ts";
import { addProtectedRange } from "./ranges/add-protected-range.ts";
import { deleteProtectedRange } from "./ranges/delete-protected-range.ts";
import { updateProtectedRange } from "./ranges/update-protected-range.ts";
import type { RequestHandler } from "./request-handler.ts";
import { addSheet } from "./sheets/add-sheet.ts";
import { deleteSheet } from "./sheets/delete-sheet.ts";
import { duplicateSheet } from "./sheets/duplicate-sheet.ts";
import { updateSheetProperties } from "./sheets/update-sheet-properties.ts";
import { updateSpreadsheetProperties } from "./sheets/update-spreadsheet-properties.ts";
import { addTable } from "./tables/add-table.ts";
import { deleteTable } from "./tables/delete-table.ts";
import { updateTable } from "./tables/update-table.ts";

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
