import type { Bench } from "../behaviour.ts";
import { filled } from "./filled.ts";

/** The location of rows, one unless told. */
export const row = (startIndex: number, endIndex = startIndex + 1) => ({
  dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex, endIndex },
});

/** The request that labels a location. */
export const labelled = (metadataKey: string, location: object, metadataId?: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: "v",
      location,
      visibility: "DOCUMENT",
      ...(metadataId === undefined ? {} : { metadataId }),
    },
  },
});

/** Three rows a, b and c; the spreadsheet, the tab and the second row are labelled. */
export async function labelledRows(bench: Bench): Promise<string> {
  const spreadsheetId = await filled(bench, [["a"], ["b"], ["c"]]);
  const requests = [
    labelled("whole", { spreadsheet: true }, 11),
    labelled("tab", { sheetId: 0 }, 12),
    labelled("line", row(1), 13),
  ];
  await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  return spreadsheetId;
}
