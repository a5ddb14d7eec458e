import type { Behaviour } from "../behaviour.ts";
import { applied, cells, PAGES, prepared, type Request, refused, TAB, toldOfTab } from "./ask.ts";

const RULES = "https://developers.google.com/workspace/sheets/api/samples/conditional-formatting";
const RANGE = cells([0, 3], [0, 2]);
const bold = (type: string) => ({
  ranges: [RANGE],
  booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
});
const add = (rule: object, index = 0): Request => ({ addConditionalFormatRule: { rule, index } });
const gradient = (minpoint: object) => ({
  ranges: [RANGE],
  gradientRule: { minpoint: { color: { red: 1 }, ...minpoint }, maxpoint: { color: { green: 1 }, type: "MAX" } },
});
const TWO = [add(bold("BLANK")), add(bold("NOT_BLANK"), 1)];

/** Rules that colour. */
export const CONDITIONAL_FORMATS: readonly Behaviour[] = [
  {
    name: "replaces a rule that colours and tells the old one",
    source: `${PAGES.response}#UpdateConditionalFormatRuleResponse`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], ...TWO);
      const rule = { ...bold("NOT_BLANK"), ranges: [cells([1, 2], [0, 2])] };
      const [reply] = await applied(bench, spreadsheetId, { updateConditionalFormatRule: { rule, index: 1 } });
      return reply;
    },
    expected: {
      updateConditionalFormatRule: {
        newIndex: 1,
        newRule: { ...bold("NOT_BLANK"), ranges: [cells([1, 2], [0, 2])] },
        oldRule: bold("NOT_BLANK"),
      },
    },
  },
  {
    name: "moves a rule that colours to its new place",
    source: RULES,
    observe: async (bench) => {
      const move = { updateConditionalFormatRule: { sheetId: TAB, index: 0, newIndex: 1 } };
      const { conditionalFormats = [] } = await toldOfTab(
        bench,
        await prepared(bench, [], ...TWO, move),
        "conditionalFormats.booleanRule.condition.type",
      );
      return conditionalFormats.map(({ booleanRule }) => booleanRule?.condition?.type);
    },
    expected: ["NOT_BLANK", "BLANK"],
  },
  {
    name: "gives back the rule that it deletes",
    source: `${PAGES.response}#DeleteConditionalFormatRuleResponse`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], ...TWO);
      const [reply] = await applied(bench, spreadsheetId, { deleteConditionalFormatRule: { sheetId: TAB, index: 1 } });
      return reply;
    },
    expected: { deleteConditionalFormatRule: { rule: bold("NOT_BLANK") } },
  },
  {
    name: "refuses a place where no rule stands",
    source: `${PAGES.request}#DeleteConditionalFormatRuleRequest`,
    observe: async (bench) =>
      refused(bench, await prepared(bench, []), { deleteConditionalFormatRule: { sheetId: TAB, index: 2 } }),
    expected: {
      status: 400,
      message: `Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: ${TAB} at index: 2`,
    },
  },
  {
    name: "refuses a point of a colour scale without a type",
    source: `${PAGES.sheets}#InterpolationPoint`,
    observe: async (bench) => refused(bench, await prepared(bench, []), add(gradient({}))),
    expected: {
      status: 400,
      message: "Invalid requests[0].addConditionalFormatRule: No interpolationPointType specified.",
    },
  },
  {
    name: "refuses a number of a colour scale without a value",
    source: `${PAGES.sheets}#InterpolationPoint`,
    observe: async (bench) => refused(bench, await prepared(bench, []), add(gradient({ type: "NUMBER" }))),
    expected: {
      status: 400,
      message: "Invalid requests[0].addConditionalFormatRule: InterpolationPoint.value is required.",
    },
  },
  {
    name: "leaves out the value of the lowest point of a colour scale",
    source: `${PAGES.sheets}#InterpolationPoint`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], add(gradient({ type: "MIN", value: "2" })));
      return toldOfTab(bench, spreadsheetId, "conditionalFormats.gradientRule.minpoint(type,value)");
    },
    expected: { conditionalFormats: [{ gradientRule: { minpoint: { type: "MIN" } } }] },
  },
];
