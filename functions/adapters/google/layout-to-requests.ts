import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { columnLetter } from "../../../schemas/table/a1.ts";
import type { Area, CellRule, LayoutEdit } from "../../ports/workbooks.ts";
import { chartToGoogle } from "./chart-to-google.ts";

type Request = sheets_v4.Schema$Request;

/** What a set-up does to a tab, as the requests of a batch. */
export function layoutToRequests(edit: LayoutEdit): Request[] {
  const { sheetId } = edit;
  switch (edit.kind) {
    case "freeze":
      return [freeze(edit)];
    case "widths":
      return edit.columnWidths.flatMap((pixelSize, column) =>
        pixelSize === null ? [] : [columnWidth(sheetId, column, pixelSize)],
      );
    case "rule":
      return [{ setDataValidation: { range: rangeOf(sheetId, edit.area), ...ruleOf(edit.rule) } }];
    case "align":
      return [align(edit)];
    case "protect":
      return [protect(edit)];
    case "unprotect":
      return [{ deleteProtectedRange: { protectedRangeId: edit.id } }];
    case "add-chart":
      return [{ addChart: { chart: chartToGoogle(sheetId, edit.chart) } }];
    case "delete-chart":
      return [{ deleteEmbeddedObject: { objectId: edit.id } }];
    case "add-table":
      return [addTable(edit)];
  }
}

/** A rectangle of a tab as Google has it, its ends left out. */
export const rangeOf = (sheetId: number, { row, column, rowCount, columnCount }: Area): sheets_v4.Schema$GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rowCount,
  startColumnIndex: column,
  endColumnIndex: column + columnCount,
});

/** The width of one column, in pixels. */
export const columnWidth = (sheetId: number, column: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
    properties: { pixelSize },
    fields: "pixelSize",
  },
});

const freeze = ({ sheetId, frozenRows, frozenColumns }: Extract<LayoutEdit, { kind: "freeze" }>): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { frozenRowCount: frozenRows, frozenColumnCount: frozenColumns } },
    fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount",
  },
});

const align = ({ sheetId, area, align, wrap, clip }: Extract<LayoutEdit, { kind: "align" }>): Request => ({
  repeatCell: {
    range: rangeOf(sheetId, area),
    cell: {
      userEnteredFormat: {
        horizontalAlignment: align.toUpperCase(),
        ...(wrap ? { wrapStrategy: "WRAP" } : clip ? { wrapStrategy: "CLIP" } : {}),
      },
    },
    fields: `userEnteredFormat(horizontalAlignment${wrap || clip ? ",wrapStrategy" : ""})`,
  },
});

/** Without a rule, Google takes the present one away. */
const ruleOf = (rule: CellRule | null): { rule?: sheets_v4.Schema$DataValidationRule } =>
  rule === null ? {} : { rule: dataValidation(rule) };

function dataValidation(rule: CellRule): sheets_v4.Schema$DataValidationRule {
  switch (rule.kind) {
    case "box":
      return { condition: { type: "BOOLEAN" }, strict: true };
    case "date":
      return { condition: { type: "DATE_IS_VALID" }, strict: rule.strict };
    case "list":
      return {
        condition: { type: "ONE_OF_LIST", values: rule.values.map((userEnteredValue) => ({ userEnteredValue })) },
        strict: rule.strict,
        showCustomUi: true,
      };
    case "column":
      return {
        condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: columnRange(rule) }] },
        strict: rule.strict,
        showCustomUi: true,
      };
  }
}

/** @example columnRange({ sheet: "Listes", row: 1, column: 0 }) //=> "='Listes'!$A$2:$A" */
function columnRange({ sheet, row, column }: Pick<Extract<CellRule, { kind: "column" }>, "sheet" | "row" | "column">) {
  const letter = columnLetter(column);
  return `='${sheet.replaceAll("'", "''")}'!$${letter}$${row + 1}:$${letter}`;
}

function protect({
  sheetId,
  id,
  description,
  area,
  warningOnly,
  editors,
}: Extract<LayoutEdit, { kind: "protect" }>): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: id,
        range: area === null ? { sheetId } : rangeOf(sheetId, area),
        description,
        warningOnly,
        // A warning stops nobody, and Google refuses a list of those whom it would let pass.
        ...(warningOnly ? {} : { editors: { users: [...editors] } }),
      },
    },
  };
}

const addTable = ({ sheetId, name, area, columns }: Extract<LayoutEdit, { kind: "add-table" }>): Request => ({
  addTable: {
    table: {
      name,
      range: rangeOf(sheetId, area),
      columnProperties: columns.map((columnName, columnIndex) => ({ columnIndex, columnName })),
    },
  },
});
