import { SUMMARY_SHEET, SUMMARY_WIDTHS } from "../../functions/sheets/buyer/render-summary.ts";
import type { TabLayout } from "./layout/tab-layout.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { BUYERS } from "./story/companies.ts";

/** Each buyer's workbook: the service fills it, the buyer only reads. */
export const buyerWorkbooks = (): SampleWorkbook[] =>
  BUYERS.map(({ name, emails }) => ({
    role: "buyer",
    name,
    title: `Heures d'insertion : ${name}`,
    tabs: [SUMMARY],
    typings: [],
    shares: (emails ?? []).map((email) => ({ email, role: "reader" })),
  }));

/** A spreadsheet has at least one tab: this one is the service's, which writes all that it holds. */
const SUMMARY: TabLayout = {
  title: SUMMARY_SHEET,
  rowCount: 50,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: SUMMARY_WIDTHS,
  rows: [],
  boxes: null,
};
