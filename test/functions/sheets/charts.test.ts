import { describe, expect, it } from "vitest";
import { editsToRequests } from "../../../functions/adapters/google/edits-to-requests.ts";
import { WORKBOOK_FIELDS, workbookFromGoogle } from "../../../functions/adapters/google/workbook-from-google.ts";
import { planConsolidation } from "../../../functions/domain/consolidation/plan-consolidation.ts";
import type { ChartLook, Sheet, SheetEdit } from "../../../functions/ports/workbooks.ts";
import { renderBuyer } from "../../../functions/sheets/buyer/render-buyer.ts";
import { chartIdOf, isSameChart } from "../../../functions/sheets/chart-id.ts";
import { diffViews } from "../../../functions/sheets/diff-view.ts";
import type { SheetView } from "../../../functions/sheets/sheet-view.ts";
import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { parseFieldMask } from "../../../local/workbook/masks/field-mask.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { sourcesOf } from "../../../local/workbook/objects/charts.ts";
import { renderSpreadsheet } from "../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import { aControl } from "../../builders/a-control.ts";
import { aWorld, NOW } from "../../builders/a-world.ts";
import { aContractRow, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aBuyer, aMarket, anEngagement } from "../../builders/control-records.ts";

/** The buyer's tab of charts, on that many markets. */
function chartsOn(count: number, now = NOW): SheetView {
  const codes = Array.from({ length: count }, (_, place) => (place === 0 ? "ARQ-2024" : `ARQ-${2024 + place}`));
  const markets = codes.map((code, place) => aMarket({ code, target: 100_000 + place }));
  const control = aControl({ markets, buyers: [aBuyer()], engagements: [anEngagement()] });
  const mirror = [sheetOf([aContractRow({ months: { 1: 150, 2: 100 } })])];
  const view = renderBuyer(aBuyer(), planConsolidation(aWorld({ control, mirror }), now)).at(-1);
  if (view?.title !== "Graphiques") throw new Error("no charts");
  return view;
}

const drawn = ({ rows }: SheetView, { source }: ChartLook) =>
  rows
    .slice(source.row, source.row + source.rowCount)
    .map((row) => row.slice(source.column, source.column + source.columnCount).map(({ value }) => value));

const chartOf = (view: SheetView, place: number): ChartLook => {
  const chart = view.charts?.[place];
  if (!chart) throw new Error("no chart");
  return chart;
};

describe("a buyer's charts", () => {
  it("draw one line a market, and one line a month that ends with the last complete one", () => {
    const view = chartsOn(2);
    expect(drawn(view, chartOf(view, 0))).toEqual([
      ["Marché", "Heures faites", "Heures prévues, mois déclarés"],
      ["ARQ-2024", 250, expect.any(Number)],
      ["ARQ-2025", 0, expect.any(Number)],
    ]);
    const months = drawn(view, chartOf(view, 1));
    expect(months[0]).toEqual(["Mois", "Heures faites", "Heures prévues"]);
    expect(months.at(-1)?.[0]).toBe("octobre 2025");
    expect(months.find(([month]) => month === "février 2025")?.[1]).toBe(100);
    expect(months.length - 1).toBeLessThanOrEqual(24);
  });

  it("draw the largest markets where there are too many to tell apart, in their own order", () => {
    const view = chartsOn(35);
    const lines = drawn(view, chartOf(view, 0)).slice(1);
    expect(lines).toHaveLength(30);
    expect(lines[0]?.[0]).toBe("ARQ-2029");
    expect(lines.at(-1)?.[0]).toBe("ARQ-2058");
  });

  it("draw a line that says so where there is no market yet", () => {
    const view = chartsOn(0);
    expect(drawn(view, chartOf(view, 0))[1]).toEqual(["Aucun marché pour le moment", null, null]);
    expect(drawn(view, chartOf(view, 1))[1]).toEqual(["Aucun mois pour le moment", null, null]);
  });

  it("stand apart from what they draw and from each other", () => {
    const [first, second] = [chartOf(chartsOn(3), 0), chartOf(chartsOn(3), 1)];
    for (const { at, source } of [first, second]) expect(at.column).toBeLessThan(source.column);
    expect((second.at.row - first.at.row) * 21).toBeGreaterThan(first.at.height);
  });
});

const MASK = parseFieldMask(WORKBOOK_FIELDS);
const MARKER = { id: 1, workbook: "w", owner: "w", role: "buyer", version: 1, run: "r" } as const;
const readOf = (workbook: Spreadsheet): readonly Sheet[] =>
  workbookFromGoogle("w", renderSpreadsheet(workbook, MASK)).sheets;

function published(workbook: Spreadsheet, edits: readonly SheetEdit[]): Spreadsheet {
  const requests = editsToRequests({ expected: null, next: MARKER, stateSheetId: 0, edits }).slice(0, -1);
  return requests.length === 0 ? workbook : batchUpdate(workbook, requests, { now: NOW }).spreadsheet;
}

const brought = (workbook: Spreadsheet, view: SheetView): Spreadsheet =>
  published(workbook, diffViews({ sheets: readOf(workbook) }, [view]));

const tabOf = (workbook: Spreadsheet) => workbook.sheets.find(({ properties }) => properties.title === "Graphiques");

/** The first and last row of what each chart draws. */
const bounds = (workbook: Spreadsheet) =>
  tabOf(workbook)?.charts.map(({ spec }) =>
    sourcesOf(spec ?? {}).map(({ startRowIndex, endRowIndex }) => [startRowIndex, endRowIndex]),
  );

const EMPTY = newSpreadsheet("w", { properties: { title: "Acheteur", locale: "fr_FR" } });

describe("the edits that bring charts to a workbook", () => {
  it("add them once, beside the summary", () => {
    const view = chartsOn(2);
    const first = brought(EMPTY, view);
    expect(first.sheets.map(({ properties }) => properties.title)).toEqual(["Feuille 1", "Graphiques"]);
    expect(tabOf(first)?.charts.map(({ chartId }) => chartId)).toEqual(view.charts?.map(({ id }) => id));
    expect(diffViews({ sheets: readOf(first) }, [view])).toEqual([]);
  });

  it("put one over more lines in the place of one over fewer, and leave a person's own alone", () => {
    const own = { chartId: 5, spec: tabOf(brought(EMPTY, chartsOn(2)))?.charts[0]?.spec ?? {} };
    const overlayPosition = { anchorCell: { sheetId: 0 } };
    const before = batchUpdate(
      brought(EMPTY, chartsOn(2)),
      [{ addChart: { chart: { ...own, position: { overlayPosition } } } }],
      { now: NOW },
    ).spreadsheet;
    const after = brought(before, chartsOn(5));
    expect(bounds(after)?.flat()).toContainEqual([0, 6]);
    expect(bounds(after)).toHaveLength(2);
    expect(after.sheets[0]?.charts.map(({ chartId }) => chartId)).toEqual([5]);
  });

  it("write months over each other when one goes by: a row that went would take a line of the chart along", () => {
    const before = brought(EMPTY, chartsOn(1, new Date("2026-03-15T07:00:00Z")));
    const view = chartsOn(1, new Date("2026-04-15T07:00:00Z"));
    const edits = diffViews({ sheets: readOf(before) }, [view]);
    expect(edits.map(({ kind }) => kind)).not.toContain("delete-rows");
    const lines = (view.charts ?? []).map(({ source }) => [0, source.rowCount]);
    expect(bounds(published(before, edits))?.map((each) => each[0])).toEqual(lines);
  });

  it("give room to charts in a grid that people cut", () => {
    const view = chartsOn(1);
    const laid = brought(EMPTY, { ...view, charts: [] });
    const cut = published(laid, [
      { kind: "resize", sheetId: tabOf(laid)?.properties.sheetId ?? 0, rowCount: 3, columnCount: 8 },
    ]);
    expect(tabOf(brought(cut, view))?.charts).toHaveLength(2);
  });
});

describe("the id of a chart", () => {
  it.each([
    ["the same lines", chartIdOf("heures", 3), chartIdOf("heures", 3), true],
    ["more lines", chartIdOf("heures", 3), chartIdOf("heures", 900), true],
    ["another chart", chartIdOf("heures", 3), chartIdOf("mois", 3), false],
  ])("tells %s", (_, one, other, same) => {
    expect(isSameChart(one, other)).toBe(same);
  });

  it("fits in Google's 32 bits", () => {
    expect(chartIdOf("heures par marché", 5000)).toBeLessThan(2 ** 31);
  });
});
