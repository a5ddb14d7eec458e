import type { Behaviour, Bench } from "../behaviour.ts";
import { applied, lines, PAGES, prepared, RECORDED, type Request, toldOfTab } from "./ask.ts";

const ADD = `${PAGES.request}#AddDimensionGroupRequest`;
const DELETE = `${PAGES.request}#DeleteDimensionGroupRequest`;

/** Columns by their letters, as the reference writes them. */
const columns = (first: string, last: string) => lines("COLUMNS", first.charCodeAt(0) - 65, last.charCodeAt(0) - 64);
const add = (first: string, last: string): Request => ({ addDimensionGroup: { range: columns(first, last) } });
const group = (first: string, last: string, depth: number) => ({ range: columns(first, last), depth });

const groupsAfter = async (bench: Bench, ...requests: Request[]) =>
  (await toldOfTab(bench, await prepared(bench, [], ...requests), "columnGroups")).columnGroups;

/** Groups of rows and columns. */
export const GROUPS: readonly Behaviour[] = [
  {
    name: "puts a group around another one that it covers",
    source: ADD,
    observe: (bench) => groupsAfter(bench, add("C", "D"), add("B", "E")),
    expected: [group("B", "E", 1), group("C", "D", 2)],
  },
  {
    name: "puts a group inside another one that covers it",
    source: ADD,
    observe: (bench) => groupsAfter(bench, add("B", "E"), add("C", "D")),
    expected: [group("B", "E", 1), group("C", "D", 2)],
  },
  {
    name: "joins two groups that overlap, and groups what they share",
    source: ADD,
    observe: (bench) => groupsAfter(bench, add("B", "D"), add("C", "E")),
    expected: [group("B", "E", 1), group("C", "D", 2)],
  },
  {
    name: "deletes a group by taking one level off its columns",
    source: DELETE,
    observe: (bench) =>
      groupsAfter(bench, add("B", "E"), add("C", "D"), { deleteDimensionGroup: { range: columns("D", "E") } }),
    expected: [group("B", "D", 1), group("C", "C", 2)],
  },
  {
    name: "answers all groups of the dimension when one is added",
    source: `${PAGES.response}#AddDimensionGroupResponse`,
    observe: async (bench) => {
      const [reply] = await applied(bench, await prepared(bench, [], add("B", "C")), add("E", "F"));
      return reply;
    },
    expected: { addDimensionGroup: { dimensionGroups: [group("B", "C", 1), group("E", "F", 1)] } },
  },
  {
    name: "answers no list of groups once the last one is deleted",
    source: `${RECORDED}/WorksheetTest.test_group_columns.json`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], add("A", "B"));
      const [reply] = await applied(bench, spreadsheetId, { deleteDimensionGroup: { range: columns("A", "B") } });
      return { reply, left: await toldOfTab(bench, spreadsheetId, "columnGroups") };
    },
    expected: { reply: { deleteDimensionGroup: {} }, left: {} },
  },
  {
    name: "hides the columns of a group that collapses",
    source: `${PAGES.sheets}#DimensionGroup`,
    observe: async (bench) => {
      const dimensionGroup = { ...group("B", "C", 1), collapsed: true };
      const spreadsheetId = await prepared(bench, [], add("B", "C"), {
        updateDimensionGroup: { dimensionGroup, fields: "collapsed" },
      });
      const { data, columnGroups } = await toldOfTab(
        bench,
        spreadsheetId,
        "columnGroups,data.columnMetadata.hiddenByUser",
      );
      return {
        columnGroups,
        hidden: data?.[0]?.columnMetadata?.slice(0, 4).map(({ hiddenByUser }) => hiddenByUser === true),
      };
    },
    expected: {
      columnGroups: [{ ...group("B", "C", 1), collapsed: true }],
      hidden: [false, true, true, false],
    },
  },
];
