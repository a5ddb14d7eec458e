import { expect, it } from "vitest";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const sources = [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }];
const spec = {
  title: "Heures",
  pieChart: { domain: { sourceRange: { sources } }, series: { sourceRange: { sources } } },
};

it("copies a chart's own tab with its chart, which goes on drawing from the same cells", () => {
  const charted = batched(aSpreadsheet(), { addChart: { chart: { chartId: 3, spec, position: { sheetId: 7 } } } });
  const copied = batched(charted, { duplicateSheet: { sourceSheetId: 7, newSheetId: 8, insertSheetIndex: 2 } });
  const { properties, charts = [] } = copied.sheets[2] ?? {};
  expect(properties).toMatchObject({ sheetId: 8, title: "Copie de Graphique 1", sheetType: "OBJECT" });
  expect(charts).toMatchObject([{ chartId: 4, position: { sheetId: 8 } }]);
  expect(charts[0]?.spec?.pieChart?.domain?.sourceRange?.sources).toEqual(sources);
});
