import { buyerLook } from "../../functions/sheets/layout/buyer-look.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { BUYERS } from "./story/companies.ts";

/** Each buyer's workbook: the service fills it, the buyer only reads. */
export const buyerWorkbooks = (): SampleWorkbook[] =>
  BUYERS.map(({ name, emails }) => ({
    role: "buyer",
    name,
    title: buyerLook(name).title,
    tabs: buyerLook(name).tabs,
    typings: [],
    shares: (emails ?? []).map((email) => ({ email, role: "reader" })),
  }));
