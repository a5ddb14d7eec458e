import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Month } from "../../../schemas/month.ts";
import type { TableSheet } from "../../../schemas/table/read-table.ts";
import type { Control } from "../control.ts";

/** For whom a file is taken back, and what is known of them. `lastMonth` is the last complete month. */
export type ImportContext = {
  readonly declarant: string;
  readonly control: Pick<Control, "markets" | "engagements" | "companies" | "validations">;
  readonly lastMonth: Month;
};

/** Where the hours go: the declarant's workbook as it stands now. */
export type ImportTarget = { readonly workbook: string; readonly sheets: readonly HoursSheet[] };

/** One tab of the file. */
export type ImportTab = TableSheet & { readonly hidden?: boolean };
