import { expect, it } from "vitest";
import type { Behaviour } from "../../../local/behaviours/behaviour.ts";
import { refusalOf } from "../../../local/behaviours/refusal-of.ts";
import { chooseBehaviours } from "../../../local/compare/choose-behaviours.ts";
import { compareBehaviour } from "../../../local/compare/compare-behaviour.ts";
import { parseCompareOptions } from "../../../local/compare/compare-options.ts";
import { comparisonText, listText } from "../../../local/compare/compare-text.ts";
import { startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { localClients } from "../../../local/sample/google-clients.ts";

const TITLES: Behaviour = {
  name: "keeps the title it was given",
  source: "https://example.org/titles",
  expected: "Clauses",
  observe: async ({ sheets, create }) => {
    const spreadsheetId = await create({ properties: { title: "Clauses" } });
    return (await sheets.spreadsheets.get({ spreadsheetId })).data.properties?.title;
  },
};

const WHO: Behaviour = {
  ...TITLES,
  name: "says who it is",
  observe: async ({ localUrl }) => localUrl ?? "the real one",
};

const FAILING: Behaviour = {
  ...TITLES,
  name: "refuses what it accepts",
  observe: ({ sheets, create }) =>
    create().then((spreadsheetId) => refusalOf(sheets.spreadsheets.get({ spreadsheetId }))),
};

it.each([
  ["an answer that both give", TITLES, true],
  ["an answer that differs", WHO, false],
  ["a behaviour that fails at both", FAILING, false],
])("compares %s, and leaves nothing behind", async (_, behaviour, same) => {
  const real = await startLocalGoogle();
  const comparison = await compareBehaviour(behaviour, localClients(real.url));
  expect(comparison.same).toBe(same);
  expect([...real.store.files.values()]).toEqual([]);
  await real.close();
});

it("shows both answers where they differ", () => {
  const comparison = { ...TITLES, same: false, real: { answer: "Clauses" }, local: { failure: "no tab" } };
  expect(comparisonText(comparison)).toBe(
    [
      "DIFFERS  keeps the title it was given",
      "           https://example.org/titles",
      '  real   "Clauses"',
      "  local  no answer: no tab",
    ].join("\n"),
  );
  expect(comparisonText({ ...comparison, same: true })).toBe("same     keeps the title it was given");
});

it("chooses by room and by name, and lists with sources", () => {
  const rooms = { sheets: [TITLES], doors: [{ ...WHO, localOnly: "no door there" }] };
  expect(chooseBehaviours(rooms, "DOORS").map(({ name }) => name)).toEqual(["says who it is"]);
  expect(chooseBehaviours(rooms, "title").map(({ name }) => name)).toEqual(["keeps the title it was given"]);
  expect(listText(chooseBehaviours(rooms))).toBe(
    [
      "sheets: 1",
      "  keeps the title it was given",
      "      https://example.org/titles",
      "",
      "doors: 1",
      "  says who it is",
      "      https://example.org/titles",
      "      local only: no door there",
    ].join("\n"),
  );
});

it.each([
  [[], { kind: "run", options: { list: false } }],
  [["--list", "--only", "values"], { kind: "run", options: { list: true, only: "values" } }],
  [["--json", "out/compare.json"], { kind: "run", options: { list: false, json: "out/compare.json" } }],
  [["--help"], { kind: "help" }],
  [["--only", ""], { kind: "refused", problem: "--only takes a part of a behaviour's name." }],
])("reads the command line %j", (argv, demand) => {
  expect(parseCompareOptions(argv)).toEqual(demand);
});

it("refuses an option that it does not have", () => {
  expect(parseCompareOptions(["--yes"])).toMatchObject({ kind: "refused" });
});
