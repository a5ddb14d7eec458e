import type { Behaviour } from "../behaviour.ts";
import {
  applied,
  cells,
  lines,
  PAGES,
  prepared,
  RECORDED,
  type Request,
  refused,
  refusedAtAll,
  TAB,
  told,
} from "./ask.ts";

const NAMES = "https://support.google.com/docs/answer/63175";
const HOURS = cells([1, 3], [0, 2]);

const withoutTab = ({ sheetId: _, ...range }: typeof HOURS) => range;

const named = (name = "Hours", namedRangeId = "hours"): Request => ({
  addNamedRange: { namedRange: { namedRangeId, name, range: HOURS } },
});

/** Names of cells. */
export const NAMED_RANGES: readonly Behaviour[] = [
  {
    name: "lists a named range under the id that was chosen for it",
    source: "https://developers.google.com/workspace/sheets/api/samples/ranges",
    observe: async (bench) => told(bench, await prepared(bench, [], named()), "namedRanges"),
    expected: { namedRanges: [{ namedRangeId: "hours", name: "Hours", range: HOURS }] },
  },
  {
    name: "tells a range on the tab 0 without its tab",
    source: `${RECORDED}/CellTest.test_define_named_range.json`,
    observe: async (bench) => {
      const range = { ...HOURS, sheetId: 0 };
      const add = { addNamedRange: { namedRange: { namedRangeId: "hours", name: "Hours", range } } };
      const spreadsheetId = await bench.create();
      await applied(bench, spreadsheetId, add);
      return told(bench, spreadsheetId, "namedRanges(range),sheets.properties.sheetId");
    },
    expected: { namedRanges: [{ range: withoutTab(HOURS) }], sheets: [{ properties: { sheetId: 0 } }] },
  },
  {
    name: "draws an id for a named range that brings none",
    source: `${PAGES.request}#AddNamedRangeRequest`,
    observe: async (bench) => {
      const request = { addNamedRange: { namedRange: { name: "Hours", range: HOURS } } };
      const [reply] = await applied(bench, await prepared(bench, []), request);
      return typeof reply?.addNamedRange?.namedRange?.namedRangeId;
    },
    expected: "string",
  },
  {
    name: "refuses a second named range of the same name",
    source: NAMES,
    observe: async (bench) => refused(bench, await prepared(bench, [], named()), named("Hours", "others")),
    expected: {
      status: 400,
      message:
        "Invalid requests[0].addNamedRange: Cannot add named range with name Hours, a named range with that name already exists.",
    },
  },
  {
    name: "refuses names that begin with a number, look like a cell or hold a space",
    source: NAMES,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, []);
      const statuses: number[] = [];
      for (const name of ["1st", "A1", "R1C1", "two words", "a-b"]) {
        statuses.push(await refusedAtAll(bench, spreadsheetId, named(name)));
      }
      return statuses;
    },
    expected: [400, 400, 400, 400, 400],
  },
  {
    name: "renames a named range and leaves its cells",
    source: `${PAGES.request}#UpdateNamedRangeRequest`,
    observe: async (bench) => {
      const rename = { updateNamedRange: { namedRange: { namedRangeId: "hours", name: "Time" }, fields: "name" } };
      return told(bench, await prepared(bench, [], named(), rename), "namedRanges(name,range)");
    },
    expected: { namedRanges: [{ name: "Time", range: HOURS }] },
  },
  {
    name: "refuses to update a named range that is not there",
    source: "https://github.com/nithinmurali/pygsheets/issues/253",
    observe: async (bench) => {
      const namedRange = { namedRangeId: "nobody", name: "Time" };
      return refused(bench, await prepared(bench, []), { updateNamedRange: { namedRange, fields: "name" } });
    },
    expected: { status: 400, message: "Invalid requests[0].updateNamedRange: No NamedRange with id: nobody" },
  },
  {
    name: "lets a named range follow its rows",
    source: NAMES,
    observe: async (bench) => {
      const insert = { insertDimension: { range: lines("ROWS", 0, 2) } };
      return told(bench, await prepared(bench, [], named(), insert), "namedRanges.range");
    },
    expected: { namedRanges: [{ range: cells([3, 5], [0, 2]) }] },
  },
  {
    name: "reads values by the name of a range",
    source: "https://developers.google.com/workspace/sheets/api/guides/concepts",
    observe: async (bench) => {
      const spreadsheetId = await prepared(
        bench,
        [
          ["Who", "Hours"],
          ["Ada", 7],
          ["Bo", 8],
        ],
        named(),
      );
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Hours" });
      return data.values;
    },
    expected: [
      ["Ada", "7"],
      ["Bo", "8"],
    ],
  },
  {
    name: "no longer lists a named range whose tab is deleted, and still refuses its name",
    source: "https://github.com/burnash/gspread/issues/1530",
    observe: async (bench) => {
      const spreadsheetId = await prepared(
        bench,
        [],
        named(),
        { addSheet: { properties: { sheetId: 8, title: "Left" } } },
        { deleteSheet: { sheetId: TAB } },
      );
      const range = { ...HOURS, sheetId: 8 };
      const again = { addNamedRange: { namedRange: { name: "Hours", range } } };
      return {
        listed: await told(bench, spreadsheetId, "namedRanges"),
        again: await refusedAtAll(bench, spreadsheetId, again),
      };
    },
    expected: { listed: {}, again: 400 },
  },
];
