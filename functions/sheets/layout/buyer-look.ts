import { SUMMARY_SHEET, SUMMARY_WIDTHS } from "../buyer/render-summary.ts";
import { BARE_TAB, FRENCH, type TabLook, type WorkbookLook } from "./tab-look.ts";

/** A buyer's workbook at its birth: the service writes all that it holds, and a spreadsheet has at least one tab. */
export const buyerLook = (name: string): WorkbookLook => ({
  ...FRENCH,
  title: `Heures d'insertion : ${name}`,
  tabs: [SUMMARY],
});

const SUMMARY: TabLook = {
  ...BARE_TAB,
  kind: "service",
  title: SUMMARY_SHEET,
  rowCount: 50,
  columnWidths: SUMMARY_WIDTHS,
};
