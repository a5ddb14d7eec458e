import { type Cell, effectiveValue } from "../workbook/cells/cell.ts";
import { SpreadsheetDraft } from "../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../workbook/drive/files.ts";
import { formatValue } from "../workbook/formats/format-value.ts";
import { appendDimension } from "../workbook/lines/dimensions.ts";
import { parseA1, printA1 } from "../workbook/ranges/a1.ts";
import type { Area } from "../workbook/ranges/grid-range.ts";
import type { Sheet } from "../workbook/spreadsheet.ts";
import { writeValues } from "../workbook/values/write-values.ts";
import { refuseProtected } from "./host/protections.ts";
import { refuseInvalid } from "./refuse-invalid.ts";
import type { Edit, Person, Script } from "./script-options.ts";

/** What is typed into a cell: a text as on the keyboard, or a box that is ticked; `""` empties the cell. */
export type TypedValue = string | number | boolean;

type Rows = readonly (readonly TypedValue[])[];

/** A single value is typed; a block is pasted, from the cell `a1` on. */
export type Typing = {
  readonly sheet: string;
  readonly a1: string;
  readonly values: TypedValue | Rows;
  readonly user?: Person;
};

/**
 * Types or pastes as a person does, then fires the script's `onEdit` as Google does: one cell typed tells its old and
 * new value; a paste tells its range alone, makes the sheet longer where it must, and loses the cells' rules of
 * validation. A typed value that a rule refuses, and a cell protected from the person, are not written at all.
 */
export async function typeInto(script: Script, { sheet: title, a1, values, user }: Typing): Promise<void> {
  const rows = Array.isArray(values) ? (values as Rows) : null;
  const edit = rows
    ? paste(script, title, a1, rows, user ?? script.user)
    : typeCell(script, title, a1, values as TypedValue, user ?? script.user);
  await script.onEdit({ ...edit, ...(user ? { user } : {}) });
}

function typeCell(script: Script, title: string, a1: string, value: TypedValue, user: Person): Edit {
  const { sheet, area, draft } = opened(script, title, a1, 1, 1);
  refuseProtected(sheet, area, user.email);
  const before = draft.sheet(sheet.properties.sheetId).cell(area.startRow, area.startColumn);
  write(script, draft, sheet, area, [[value]]);
  const after = draft.sheet(sheet.properties.sheetId).cell(area.startRow, area.startColumn);
  refuseInvalid(spreadsheetOf(script.store, script.workbookId), before?.dataValidation, after);
  putSpreadsheet(script.store, draft.finish());
  return { sheet: title, range: a1, ...told("value", after), ...told("oldValue", before) };
}

function paste(script: Script, title: string, a1: string, rows: Rows, user: Person): Edit {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const { sheet, area, draft } = opened(script, title, a1, rows.length, width);
  refuseProtected(sheet, area, user.email);
  const tab = draft.sheet(sheet.properties.sheetId);
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const { dataValidation: _, ...kept } = tab.cell(row, column) ?? {};
      tab.setCell(row, column, Object.keys(kept).length > 0 ? kept : undefined);
    }
  }
  write(script, draft, sheet, area, rows);
  putSpreadsheet(script.store, draft.finish());
  return { sheet: title, range: printA1(sheet, area).replace(/^.*!/, "") };
}

type Opened = { readonly sheet: Sheet; readonly area: Area; readonly draft: SpreadsheetDraft };

/** The block that is written, on a draft of the workbook whose grid holds it. */
function opened({ store, workbookId }: Script, title: string, a1: string, rows: number, columns: number): Opened {
  const spreadsheet = spreadsheetOf(store, workbookId);
  const { sheet, area: cell } = parseA1(spreadsheet, `'${title.replaceAll("'", "''")}'!${a1}`);
  const { startRow, startColumn } = cell;
  const area = { startRow, startColumn, endRow: startRow + rows, endColumn: startColumn + columns };
  const draft = new SpreadsheetDraft(spreadsheet);
  const tab = draft.sheet(sheet.properties.sheetId);
  const { rowCount, columnCount } = tab.properties;
  if (area.endRow > rowCount) appendDimension(tab, "ROWS", area.endRow - rowCount);
  if (area.endColumn > columnCount) appendDimension(tab, "COLUMNS", area.endColumn - columnCount);
  return { sheet: { ...sheet, properties: tab.properties }, area, draft };
}

function write({ store }: Script, draft: SpreadsheetDraft, sheet: Sheet, area: Area, rows: Rows): void {
  const whole = rows.map((row) =>
    Array.from({ length: area.endColumn - area.startColumn }, (_, right) => row[right] ?? ""),
  );
  writeValues(draft, { sheet, area, single: false }, whole, { input: "USER_ENTERED", now: store.now() });
}

/** A value as an event tells it: a text always, dates as their serial; a blank is not told. */
function told<K extends "value" | "oldValue">(name: K, cell: Cell | undefined): { readonly [N in K]?: string } {
  const value = cell && effectiveValue(cell);
  if (!value) return {};
  const text = value.numberValue === undefined || value.numberValue === null ? null : String(value.numberValue);
  return { [name]: text ?? formatValue(value, undefined, "en_US") } as { readonly [N in K]?: string };
}
