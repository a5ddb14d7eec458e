import { cellRef, type DataValidation } from "hucre/xlsx";
import { isCheckBox } from "../workbook/cells/cell.ts";
import type { Sheet } from "../workbook/spreadsheet.ts";
import type { DataValidationRule } from "../workbook/wire.ts";
import { BOXES } from "./cell-to-xlsx.ts";
import type { XlsxPlace } from "./sheet-to-xlsx.ts";
import { ruleTest, type ValidationTest } from "./validation-test.ts";

type Choice = Pick<DataValidation, "values"> | Pick<DataValidation, "formula1">;

/** The lists to choose from, the two faces of each check box, and the rules for numbers, days and by formula. */
export function validationsToXlsx(sheet: Sheet, place: XlsxPlace): DataValidation[] {
  return [...cellsByRule(sheet)].flatMap(([key, cells]) => {
    const rule: DataValidationRule = JSON.parse(key);
    const choice = choiceOf(rule, place);
    const test = choice ? { type: "list" as const, ...choice } : ruleTest(rule, place);
    return test ? [validationOf(rule, test, rangesOf(cells))] : [];
  });
}

type Place = { readonly row: number; readonly column: number };

function cellsByRule(sheet: Sheet): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell?.dataValidation) continue;
      const key = JSON.stringify(cell.dataValidation);
      const group = groups.get(key);
      if (group) group.push({ row, column });
      else groups.set(key, [{ row, column }]);
    }
  }
  return groups;
}

// The longest list that fits in a cell's rule: support.microsoft.com, "Apply data validation to cells".
const LONGEST_LIST = 255;

function choiceOf(rule: DataValidationRule, { names, lists }: XlsxPlace): Choice | null {
  if (isCheckBox({ dataValidation: rule })) return { values: [BOXES.empty, BOXES.ticked] };
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? "");
  if (rule.condition?.type === "ONE_OF_RANGE") return rangeChoice(values[0] ?? "", names);
  if (rule.condition?.type !== "ONE_OF_LIST" || values.length === 0) return null;
  const fits = values.join(",").length <= LONGEST_LIST && !values.some((value) => /[",]/.test(value));
  return fits ? { values } : { formula1: lists.add(values) };
}

function rangeChoice(text: string, names: ReadonlyMap<string, string>): Choice | null {
  const [, quoted, plain, first, start, last, end] = RANGE.exec(text) ?? [];
  if (!first || !start || !last) return null;
  const title = (quoted ?? plain)?.replaceAll("''", "'");
  const name = title === undefined ? "" : `'${(names.get(title) ?? title).replaceAll("'", "''")}'!`;
  return { formula1: `${name}$${first}$${start}:$${last}$${end ?? LAST_ROW}` };
}

const RANGE = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)(?:\$?(\d+))?$/;
const LAST_ROW = 1_048_576;

function validationOf(rule: DataValidationRule, test: ValidationTest, range: string): DataValidation {
  const message = rule.inputMessage?.slice(0, LONGEST_LIST);
  return {
    ...test,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? "stop" : "warning",
    ...(message ? { showInputMessage: true, inputMessage: message } : {}),
  };
}

/** Runs of neighbours down each column, as one list of ranges. */
function rangesOf(cells: readonly Place[]): string {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: { start: Place; end: Place }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && run.end.column === cell.column && run.end.row + 1 === cell.row) run.end = cell;
    else runs.push({ start: cell, end: cell });
  }
  return runs.map(({ start, end }) => `${cellRef(start.row, start.column)}:${cellRef(end.row, end.column)}`).join(" ");
}
