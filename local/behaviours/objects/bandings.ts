import type { Behaviour, Bench } from "../behaviour.ts";
import { applied, cells, PAGES, prepared, type Request, refused, refusedAtAll, TAB, toldOfTab } from "./ask.ts";

const RED = { red: 1 };
const GREEN = { green: 1 };
const BLUE = { blue: 1 };
const WHITE = { red: 1, green: 1, blue: 1 };
const RANGE = cells([0, 3], [0, 2]);
const BANDS = { headerColor: RED, firstBandColor: GREEN, secondBandColor: BLUE };
const ALTERNATING =
  "You cannot add alternating background colors to a range that already has alternating background colors.";

const band = (parts: object, bandedRangeId = 3): Request => ({
  addBanding: { bandedRange: { bandedRangeId, range: RANGE, ...parts } },
});

async function grounds(bench: Bench, spreadsheetId: string): Promise<unknown> {
  const { data } = await toldOfTab(bench, spreadsheetId, "data.rowData.values.effectiveFormat.backgroundColor");
  return data?.[0]?.rowData?.map(({ values }) =>
    values?.map(({ effectiveFormat }) => effectiveFormat?.backgroundColor),
  );
}

const TYPED = [
  ["a", "b"],
  ["c", "d"],
  ["e", "f"],
];

/** Alternating colours. */
export const BANDINGS: readonly Behaviour[] = [
  {
    name: "tells each colour of a banded range in both of its forms",
    source: `${PAGES.sheets}#BandingProperties`,
    observe: async (bench) => {
      const rowProperties = { firstBandColor: GREEN, secondBandColorStyle: { rgbColor: BLUE } };
      const spreadsheetId = await prepared(bench, [], band({ rowProperties }));
      return toldOfTab(bench, spreadsheetId, "bandedRanges.rowProperties");
    },
    expected: {
      bandedRanges: [
        {
          rowProperties: {
            firstBandColor: GREEN,
            firstBandColorStyle: { rgbColor: GREEN },
            secondBandColor: BLUE,
            secondBandColorStyle: { rgbColor: BLUE },
          },
        },
      ],
    },
  },
  {
    name: "shows the colours of row bands in the effective format",
    source: `${PAGES.sheets}#BandingProperties`,
    observe: async (bench) => grounds(bench, await prepared(bench, TYPED, band({ rowProperties: BANDS }))),
    expected: [
      [RED, RED],
      [GREEN, GREEN],
      [BLUE, BLUE],
    ],
  },
  {
    name: "prefers a column's first band to a row's second",
    source: `${PAGES.sheets}#BandedRange`,
    observe: async (bench) => {
      const rowProperties = { firstBandColor: RED, secondBandColor: GREEN };
      const columnProperties = { firstBandColor: BLUE, secondBandColor: WHITE };
      return grounds(bench, await prepared(bench, TYPED, band({ rowProperties, columnProperties })));
    },
    expected: [
      [RED, RED],
      [BLUE, GREEN],
      [RED, RED],
    ],
  },
  {
    name: "refuses bands over cells that have bands",
    source: `${PAGES.request}#AddBandingRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], band({ rowProperties: BANDS }));
      return refused(bench, spreadsheetId, band({ rowProperties: BANDS }, 4));
    },
    expected: { status: 400, message: `Invalid requests[0].addBanding: ${ALTERNATING}` },
  },
  {
    name: "refuses a table over cells that have bands",
    source: `${PAGES.request}#AddTableRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, TYPED, band({ rowProperties: BANDS }));
      return refused(bench, spreadsheetId, { addTable: { table: { name: "Items", range: RANGE } } });
    },
    expected: { status: 400, message: `Invalid requests[0].addTable: ${ALTERNATING}` },
  },
  {
    name: "refuses bands of neither rows nor columns",
    source: `${PAGES.sheets}#BandedRange`,
    observe: async (bench) => refusedAtAll(bench, await prepared(bench, []), band({})),
    expected: 400,
  },
  {
    name: "deletes a banded range, and its colours with it",
    source: `${PAGES.request}#DeleteBandingRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, TYPED, band({ rowProperties: BANDS }));
      await applied(bench, spreadsheetId, { deleteBanding: { bandedRangeId: 3 } });
      return grounds(bench, spreadsheetId);
    },
    expected: [
      [WHITE, WHITE],
      [WHITE, WHITE],
      [WHITE, WHITE],
    ],
  },
  {
    name: "copies bands with their tab",
    source: `${PAGES.request}#DuplicateSheetRequest`,
    observe: async (bench) => {
      const copy = { duplicateSheet: { sourceSheetId: TAB, newSheetId: 8, insertSheetIndex: 0 } };
      const spreadsheetId = await prepared(bench, TYPED, band({ rowProperties: BANDS }), copy);
      return toldOfTab(bench, spreadsheetId, "bandedRanges.range");
    },
    expected: { bandedRanges: [{ range: { ...RANGE, sheetId: 8 } }] },
  },
];
