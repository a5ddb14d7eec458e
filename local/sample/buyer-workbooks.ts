import { BUYER_GUIDE } from "./layout/guides.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { BUYERS } from "./story/companies.ts";

/** Each buyer's workbook: the service fills it, the buyer only reads. */
export const buyerWorkbooks = (): SampleWorkbook[] =>
  BUYERS.map(({ name, emails }) => ({
    role: "buyer",
    name,
    title: `Heures d'insertion : ${name}`,
    tabs: [BUYER_GUIDE],
    typings: [],
    shares: (emails ?? []).map((email) => ({ email, role: "reader" })),
  }));
