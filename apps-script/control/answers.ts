import type { WorkbookReport } from "../../schemas/requests.ts";

/** What a page is told: a sentence that says what was written, or why nothing was. */
export type Written =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly message: string };

/** The workbook that the service made, and what became of its link in the person's own tab. */
export type MadeWorkbook =
  | { readonly ok: true; readonly value: WorkbookReport; readonly link: Written }
  | { readonly ok: false; readonly message: string };

/** The line of the service's settings that names this menu. */
export type Identity = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly message: string };
