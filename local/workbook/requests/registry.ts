import type { Request } from "../wire.ts";
import { appendCells } from "./cells/append-cells.ts";
import { mergeCells } from "./cells/merge-cells.ts";
import { pasteData } from "./cells/paste-data.ts";
import { repeatCell } from "./cells/repeat-cell.ts";
import { setDataValidation } from "./cells/set-data-validation.ts";
import { unmergeCells } from "./cells/unmerge-cells.ts";
import { updateBorders } from "./cells/update-borders.ts";
import { updateCells } from "./cells/update-cells.ts";
import { addChart } from "./charts/add-chart.ts";
import { deleteEmbeddedObject } from "./charts/delete-embedded-object.ts";
import { updateChartSpec } from "./charts/update-chart-spec.ts";
import { updateEmbeddedObjectBorder } from "./charts/update-embedded-object-border.ts";
import { updateEmbeddedObjectPosition } from "./charts/update-embedded-object-position.ts";
import { addDimensionGroup } from "./dimensions/add-dimension-group.ts";
import { appendDimension } from "./dimensions/append-dimension.ts";
import { autoResizeDimensions } from "./dimensions/auto-resize-dimensions.ts";
import { deleteDimension } from "./dimensions/delete-dimension.ts";
import { deleteDimensionGroup } from "./dimensions/delete-dimension-group.ts";
import { insertDimension } from "./dimensions/insert-dimension.ts";
import { moveDimension } from "./dimensions/move-dimension.ts";
import { updateDimensionGroup } from "./dimensions/update-dimension-group.ts";
import { updateDimensionProperties } from "./dimensions/update-dimension-properties.ts";
import { addFilterView } from "./filters/add-filter-view.ts";
import { addSlicer } from "./filters/add-slicer.ts";
import { clearBasicFilter } from "./filters/clear-basic-filter.ts";
import { deleteFilterView } from "./filters/delete-filter-view.ts";
import { duplicateFilterView } from "./filters/duplicate-filter-view.ts";
import { setBasicFilter } from "./filters/set-basic-filter.ts";
import { updateFilterView } from "./filters/update-filter-view.ts";
import { updateSlicerSpec } from "./filters/update-slicer-spec.ts";
import { addBanding } from "./looks/add-banding.ts";
import { addConditionalFormatRule } from "./looks/add-conditional-format-rule.ts";
import { deleteBanding } from "./looks/delete-banding.ts";
import { deleteConditionalFormatRule } from "./looks/delete-conditional-format-rule.ts";
import { updateBanding } from "./looks/update-banding.ts";
import { updateConditionalFormatRule } from "./looks/update-conditional-format-rule.ts";
import { createDeveloperMetadata } from "./metadata/create-developer-metadata.ts";
import { deleteDeveloperMetadata } from "./metadata/delete-developer-metadata.ts";
import { updateDeveloperMetadata } from "./metadata/update-developer-metadata.ts";
import { autoFill } from "./moving/auto-fill.ts";
import { copyPaste } from "./moving/copy-paste.ts";
import { cutPaste } from "./moving/cut-paste.ts";
import { deleteRange } from "./moving/delete-range.ts";
import { insertRange } from "./moving/insert-range.ts";
import { randomizeRange } from "./moving/randomize-range.ts";
import { sortRange } from "./moving/sort-range.ts";
import { addNamedRange } from "./ranges/add-named-range.ts";
import { addProtectedRange } from "./ranges/add-protected-range.ts";
import { deleteNamedRange } from "./ranges/delete-named-range.ts";
import { deleteProtectedRange } from "./ranges/delete-protected-range.ts";
import { updateNamedRange } from "./ranges/update-named-range.ts";
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
import { deleteDuplicates } from "./text/delete-duplicates.ts";
import { findReplace } from "./text/find-replace.ts";
import { textToColumns } from "./text/text-to-columns.ts";
import { trimWhitespace } from "./text/trim-whitespace.ts";

/** Every kind of request that the model speaks, one file each. A kind that is not here is answered 501. */
export const handlers: { readonly [K in keyof Request]?: RequestHandler<K> } = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  addSlicer,
  addTable,
  appendCells,
  appendDimension,
  autoFill,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteDuplicates,
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  deleteTable,
  duplicateFilterView,
  duplicateSheet,
  findReplace,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  pasteData,
  randomizeRange,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  textToColumns,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateEmbeddedObjectBorder,
  updateEmbeddedObjectPosition,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSlicerSpec,
  updateSpreadsheetProperties,
  updateTable,
};
