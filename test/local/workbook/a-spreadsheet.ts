import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { SpreadsheetDraft } from "../../../local/workbook/draft.ts";
import { recalculate } from "../../../local/workbook/formulas/recalculate.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { parseA1 } from "../../../local/workbook/ranges/a1.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import { readValues } from "../../../local/workbook/values/read-values.ts";
import { writeValues } from "../../../local/workbook/values/write-values.ts";
import type { Request } from "../../../local/workbook/wire.ts";

export const NOW = new Date("2025-11-15T07:00:00Z");

/** A French spreadsheet of one 10 × 5 tab, « Heures », with these values typed from A1 on. */
export function aSpreadsheet(typed: readonly (readonly unknown[])[] = []): Spreadsheet {
  const gridProperties = { rowCount: 10, columnCount: 5 };
  const spreadsheet = newSpreadsheet("s", {
    properties: { title: "Heures", locale: "fr_FR", timeZone: "Europe/Paris" },
    sheets: [{ properties: { title: "Heures", gridProperties } }],
  });
  return typedInto(spreadsheet, "A1", typed);
}

/** The spreadsheet after a person typed. */
export function typedInto(spreadsheet: Spreadsheet, range: string, rows: readonly (readonly unknown[])[]): Spreadsheet {
  const draft = new SpreadsheetDraft(spreadsheet);
  writeValues(draft, parseA1(spreadsheet, range), rows, { input: "USER_ENTERED", now: NOW });
  return recalculate(draft.finish(), NOW);
}

/** The spreadsheet after a batch. */
export const batched = (spreadsheet: Spreadsheet, ...requests: readonly Request[]): Spreadsheet =>
  recalculate(batchUpdate(spreadsheet, requests, { now: NOW }).spreadsheet, NOW);

/** What a person sees in a range. */
export const shown = (spreadsheet: Spreadsheet, range = "Heures") =>
  readValues(parseA1(spreadsheet, range), { render: "FORMATTED_VALUE", dates: "SERIAL_NUMBER", locale: "fr_FR" })
    .values ?? [];
