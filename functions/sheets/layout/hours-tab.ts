import { HOURS_COLUMNS } from "../../../schemas/contract-row/hours-tab.ts";
import {
  CLOSED_LABEL,
  CONTRACT_ATTRIBUTES,
  contractTable,
  hoursSheetTitle,
} from "../../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../../schemas/month.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { STYLES } from "../styles.ts";
import { LISTS_SOURCES } from "./lists-tab.ts";
import { BARE_TAB, type TabLook, USUAL_ROWS } from "./tab-look.ts";
import { columnAligns, columnRules, headingCells, headingsProtection, widthsOf } from "./table-tab.ts";

const MONTH_WIDTH = 80;
const ATTRIBUTES = CONTRACT_ATTRIBUTES.length;

/** The row of the boxes, zero-based; the headings come next, then the contracts. */
export const BOXES_ROW = 0;
export const HEADINGS_ROW = 1;
export const FIRST_CONTRACT_ROW = 2;

/**
 * A declarant's tab of one year: the boxes to tick above the months, the headings, the contracts that are known
 * already, and the month cells left in the automatic format, for a NUMBER format would hide a typed duration.
 */
export function hoursTab(year: number, contracts: readonly (readonly WrittenCell[])[] = []): TabLook {
  const rowCount = Math.max(USUAL_ROWS, FIRST_CONTRACT_ROW + contracts.length + SPARE_ROWS);
  const rows = { row: FIRST_CONTRACT_ROW, rowCount: rowCount - FIRST_CONTRACT_ROW };
  const boxes = { row: BOXES_ROW, column: ATTRIBUTES, rowCount: 1, columnCount: MONTH_NAMES.length };
  return {
    ...BARE_TAB,
    kind: "people",
    title: hoursSheetTitle(year),
    rowCount,
    frozenRows: FIRST_CONTRACT_ROW,
    frozenColumns: 1,
    columnWidths: [...widthsOf(contractTable.columns), ...MONTH_NAMES.map(() => MONTH_WIDTH)],
    rows: [boxLine(), [...headingCells(contractTable.columns), ...MONTH_NAMES.map(monthHeading)], ...contracts],
    headings: { row: HEADINGS_ROW, columns: HOURS_COLUMNS },
    rules: [{ area: boxes, rule: { kind: "box" } }, ...columnRules(contractTable.columns, rows, LISTS_SOURCES)],
    aligns: columnAligns(contractTable.columns, rows),
    protections: [headingsProtection(HEADINGS_ROW, HOURS_COLUMNS.length)],
  };
}

/** Blank rows for whoever comes next. */
const SPARE_ROWS = 100;

const boxLine = (): WrittenCell[] =>
  Array.from({ length: ATTRIBUTES + MONTH_NAMES.length }, (_, column) => {
    if (column === ATTRIBUTES - 1) return { value: CLOSED_LABEL, style: { ...STYLES.section, align: "right" } };
    return { value: null, style: { ...STYLES.section, align: "center" } };
  });

const monthHeading = (name: string): WrittenCell => ({
  value: name,
  style: { ...STYLES.heading, align: "right" },
  note: `Les heures travaillées en ${name.toLowerCase()} : 7,5 ou 151,67. Cochez la case du dessus quand le mois est complet, même sans heure.`,
});
