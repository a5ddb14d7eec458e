import type { TabLayout } from "./layout/tab-layout.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { BUYERS } from "./story/companies.ts";

/** Each buyer's workbook: the service fills it, the buyer only reads. */
export const buyerWorkbooks = (): SampleWorkbook[] =>
  BUYERS.map(({ name, emails }) => ({
    role: "buyer",
    name,
    title: `Heures d'insertion : ${name}`,
    tabs: [READ_ME],
    typings: [],
    shares: (emails ?? []).map((email) => ({ email, role: "reader" })),
  }));

/** A spreadsheet has at least one tab: this one is the service's, which writes all that it holds. */
const READ_ME: TabLayout = {
  title: "Lisez-moi",
  rowCount: 50,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [760],
  rows: [],
  boxes: null,
};
