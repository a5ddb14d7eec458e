import type { Cell, Row } from "../cells/cell.ts";
import { onceEach } from "../cells/once-each.ts";
import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";

/** Gives the text that a formula of that tab becomes; the same text where nothing changes. */
export type RewriteFormula = (formula: string, home: SheetDraft) => string;

/**
 * Rewrites every formula of the spreadsheet: those of cells, and those inside conditions (validations, lists taken from a
 * range, rules that colour, filters). Rows without any are known as such and cost a look-up.
 */
export function rewriteFormulas(draft: SpreadsheetDraft, rewrite: RewriteFormula): void {
  for (const home of draft.sheets) {
    const change = (formula: string) => rewrite(formula, home);
    rewriteCells(home, change);
    home.conditionalFormats = inConditions(home.conditionalFormats, change);
    home.filterViews = inConditions(home.filterViews, change);
    home.slicers = inConditions(home.slicers, change);
    home.basicFilter = inConditions(home.basicFilter, change);
  }
}

type Change = (formula: string) => string;

function rewriteCells(sheet: SheetDraft, change: Change): void {
  const rewrite = onceEach((cell) => cell && rewrittenCell(cell, change));
  for (const [index, row] of sheet.rows.entries()) {
    for (const column of sheet.isShared(row) ? formulaColumns(row) : columnsOf(row)) {
      const cell = row[column];
      const after = rewrite(cell);
      if (after !== cell) sheet.followCell(index, column, after);
    }
  }
}

function rewrittenCell(cell: Cell, change: Change): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  const formulaValue = typeof formula === "string" ? change(formula) : formula;
  const dataValidation = inConditions(cell.dataValidation, change);
  if (formulaValue === formula && dataValidation === cell.dataValidation) return cell;
  return {
    ...cell,
    ...(typeof formulaValue === "string" ? { userEnteredValue: { formulaValue } } : {}),
    ...(dataValidation ? { dataValidation } : {}),
  };
}

/** The value itself when no formula of it changes. */
function inConditions<T>(value: T, change: Change): T {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => inConditions(item, change));
    return items.every((item, index) => item === value[index]) ? value : (items as T);
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, inField(name, field, change)] as const);
  const isSame = fields.every(([name, field]) => field === value[name as keyof T & keyof object]);
  return isSame ? value : (Object.fromEntries(fields) as T);
}

function inField(name: string, field: unknown, change: Change): unknown {
  if (typeof field !== "string") return inConditions(field, change);
  return FORMULA_FIELDS.has(name) && field.startsWith("=") ? change(field) : field;
}

/** Of `ConditionValue`, and of a gradient's `InterpolationPoint`. */
const FORMULA_FIELDS: ReadonlySet<string> = new Set(["userEnteredValue", "value"]);

const known = new WeakMap<Row, readonly number[]>();

function formulaColumns(row: Row): readonly number[] {
  const columns = known.get(row) ?? columnsOf(row);
  known.set(row, columns);
  return columns;
}

const NONE: readonly number[] = [];

function columnsOf(row: Row): readonly number[] {
  const columns = row.flatMap((cell, column) => (cell && holdsFormula(cell) ? [column] : []));
  return columns.length === 0 ? NONE : columns;
}

const holdsFormula = ({ userEnteredValue, dataValidation }: Cell): boolean =>
  typeof userEnteredValue?.formulaValue === "string" ||
  (dataValidation?.condition?.values?.some((value) => value.userEnteredValue?.startsWith("=")) ?? false);
