import type { Behaviour } from "../behaviour.ts";
import { cellsTyped } from "./cells-typed.ts";

const INPUT = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption";
const VALUES = "https://developers.google.com/workspace/sheets/api/guides/values";
const WRITING = "https://developers.google.com/workspace/sheets/api/samples/writing";

/** What becomes of a text that is typed. */
export const TYPED_TEXTS: readonly Behaviour[] = [
  {
    name: "takes Mar 1 2016 for a date",
    source: VALUES,
    observe: async (bench) => {
      const [cell] = await cellsTyped(bench, ["Mar 1 2016"]);
      return { value: cell?.value, type: cell?.type };
    },
    expected: { value: { numberValue: 42430 }, type: "DATE" },
  },
  {
    name: "infers money from $100.15",
    source: VALUES,
    observe: (bench) => cellsTyped(bench, ["$100.15"]),
    expected: [{ value: { numberValue: 100.15 }, shown: "$100.15", type: "CURRENCY" }],
  },
  {
    name: "shows the prices, counts and dates of the guide's table as they were typed",
    source: WRITING,
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["$20.50", "$15", "$100", "4", "3/1/2016", "3/15/2016"]);
      return cells.map(({ shown }) => shown);
    },
    expected: ["$20.50", "$15", "$100", "4", "3/1/2016", "3/15/2016"],
  },
  {
    name: "reads days and months in the order of the spreadsheet's locale",
    source: INPUT,
    observe: async (bench) => {
      const [american] = await cellsTyped(bench, ["3/1/2025"]);
      const [french] = await cellsTyped(bench, ["1/3/2025"], "fr_FR");
      return [american, french].map((cell) => [cell?.value?.numberValue, cell?.shown]);
    },
    expected: [
      [45_717, "3/1/2025"],
      [45_717, "01/03/2025"],
    ],
  },
  {
    name: "leaves a day a text where its month is no month of the locale",
    source: "https://github.com/nithinmurali/pygsheets/issues/104",
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["29-07-2015 13:35:01", "07-29-2015 13:35:01"]);
      return cells.map(({ value, type }) => [value?.stringValue ?? "a number", type]);
    },
    expected: [
      ["29-07-2015 13:35:01", undefined],
      ["a number", "DATE_TIME"],
    ],
  },
  {
    name: "makes a date of 2019-10-26 20:06:46 and shows its hours without a zero before them",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/252",
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["2019-10-26 20:06:46", "2019-10-26 00:06:46"]);
      return cells.map(({ shown, type }) => [shown, type]);
    },
    expected: [
      ["2019-10-26 20:06:46", "DATE_TIME"],
      ["2019-10-26 0:06:46", "DATE_TIME"],
    ],
  },
  {
    name: "keeps what follows an apostrophe as a text",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/252",
    observe: (bench) => cellsTyped(bench, ["'2019-10-26 20:06:46", "'=1+2"]),
    expected: [
      { value: { stringValue: "2019-10-26 20:06:46" }, shown: "2019-10-26 20:06:46", type: undefined },
      { value: { stringValue: "=1+2" }, shown: "=1+2", type: undefined },
    ],
  },
  {
    name: "begins a formula with a plus that begins no number",
    source: "https://github.com/nithinmurali/pygsheets/pull/373",
    observe: async (bench) => {
      const [cell] = await cellsTyped(bench, ["+A2"]);
      return typeof cell?.value?.formulaValue;
    },
    expected: "string",
  },
  {
    name: "takes true and false for truth values, however they are written",
    source: INPUT,
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["TRUE", "false", "True"]);
      return cells.map(({ value, shown }) => [value?.boolValue, shown]);
    },
    expected: [
      [true, "TRUE"],
      [false, "FALSE"],
      [true, "TRUE"],
    ],
  },
  {
    name: "takes groups of three digits, percents and powers of ten for numbers",
    source: INPUT,
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["1,234.5", "12%", "1e3", "-7", "007"]);
      return cells.map(({ value, type }) => [value?.numberValue, type]);
    },
    expected: [
      [1234.5, "NUMBER"],
      [0.12, "PERCENT"],
      [1000, "SCIENTIFIC"],
      [-7, undefined],
      [7, undefined],
    ],
  },
  {
    name: "takes hours below 24 for a time of day and above for a duration, both of the type TIME",
    source: INPUT,
    observe: async (bench) => {
      const cells = await cellsTyped(bench, ["12:30", "12:30 PM", "35:00:00"]);
      return cells.map(({ value, shown, type }) => [value?.numberValue?.toFixed(6), shown, type]);
    },
    expected: [
      ["0.520833", "12:30", "TIME"],
      ["0.520833", "12:30 PM", "TIME"],
      ["1.458333", "35:00:00", "TIME"],
    ],
  },
  {
    name: "takes a moment with a fraction of a second for a date",
    source: "https://github.com/home-assistant/core/issues/86653",
    observe: async (bench) => {
      const [cell] = await cellsTyped(bench, ["2023-01-25 19:08:01.054474"]);
      return cell?.type;
    },
    expected: "DATE_TIME",
  },
  {
    name: "takes 1234,1234 for one number in an American sheet",
    source: "https://github.com/burnash/gspread/issues/501",
    observe: (bench) => cellsTyped(bench, ["1234,1234"]),
    expected: [{ value: { numberValue: 12_341_234 }, shown: "12,341,234", type: "NUMBER" }],
  },
  {
    name: "reads months in the words of the spreadsheet's own language",
    source: INPUT,
    observe: async (bench) => {
      const [french] = await cellsTyped(bench, ["1 mars 2025"], "fr_FR");
      const [american] = await cellsTyped(bench, ["1 mars 2025"]);
      return [french?.value, american?.value];
    },
    expected: [{ numberValue: 45_717 }, { stringValue: "1 mars 2025" }],
  },
];
