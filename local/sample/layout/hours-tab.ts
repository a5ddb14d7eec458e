import { STYLES } from "../../../functions/sheets/styles.ts";
import {
  CLOSED_LABEL,
  CONTRACT_ATTRIBUTES,
  contractTable,
  hoursSheetTitle,
} from "../../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../../schemas/month.ts";
import { type LaidCell, type TabLayout, USUAL_ROWS } from "./tab-layout.ts";
import { headingCells, widthsOf } from "./table-tab.ts";

const MONTH_WIDTH = 80;
const ATTRIBUTES = CONTRACT_ATTRIBUTES.length;

/** The row of the boxes, zero-based; the headings come next, then the contracts. */
export const BOXES_ROW = 0;
export const HEADINGS_ROW = 1;
export const FIRST_CONTRACT_ROW = 2;

/**
 * A declarant's empty tab of one year: the boxes to tick above the months, the headings, and the month cells left in
 * the automatic format, for a NUMBER format would hide a typed duration.
 */
export function hoursTab(year: number): TabLayout {
  return {
    title: hoursSheetTitle(year),
    rowCount: USUAL_ROWS,
    frozenRows: FIRST_CONTRACT_ROW,
    frozenColumns: 1,
    columnWidths: [...widthsOf(contractTable.columns), ...MONTH_NAMES.map(() => MONTH_WIDTH)],
    rows: [boxLine(), [...headingCells(contractTable.columns), ...MONTH_NAMES.map(monthHeading)]],
    boxes: { row: BOXES_ROW, column: ATTRIBUTES, count: MONTH_NAMES.length },
  };
}

const boxLine = (): LaidCell[] =>
  Array.from({ length: ATTRIBUTES + MONTH_NAMES.length }, (_, column) => {
    if (column === ATTRIBUTES - 1) return { value: CLOSED_LABEL, style: { ...STYLES.section, align: "right" } };
    return { value: null, style: { ...STYLES.section, align: "center" } };
  });

const monthHeading = (name: string): LaidCell => ({
  value: name,
  style: { ...STYLES.heading, align: "right" },
  note: `Les heures travaillées en ${name.toLowerCase()} : 7,5 ou 151,67. Cochez la case du dessus quand le mois est complet, même sans heure.`,
});
