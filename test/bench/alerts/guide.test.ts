import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../bench/alerts/rules/rules.ts";
import { SEEDS } from "../../../bench/alerts/seeds.ts";
import { MARKET_STATE_LABELS } from "../../../functions/domain/progress/market-state.ts";
import { thresholdsOf } from "../../../functions/domain/progress/thresholds.ts";
import { SETTING_LINES } from "../../../functions/sheets/layout/settings-tab.ts";
import { decisionsTable } from "../../../schemas/control-workbook.ts";
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from "../../../schemas/settings.ts";
import { readTable } from "../../../schemas/table/read-table.ts";
import { decisionKind } from "../../../schemas/vocabulary.ts";

const guide = readFileSync(new URL("../../../docs/alerts.md", import.meta.url), "utf8");

/** The cells of every row of the guide's tables. */
const rows = guide
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** The settings that the thresholds are made of, in the order of the sheet. */
function settingsRead(): SettingKey[] {
  const read = new Set<PropertyKey>();
  const get = (settings: Settings, key: string) => {
    read.add(key);
    return settings[key as SettingKey];
  };
  thresholdsOf(new Proxy(DEFAULT_SETTINGS, { get }));
  return (Object.keys(SETTINGS) as SettingKey[]).filter((key) => read.has(key));
}

const THRESHOLDS = settingsRead();

describe("the guide to alerts", () => {
  it.each(THRESHOLDS.map((key) => SETTINGS[key]))(
    "shows the line « $label » with its default",
    ({ label, initial }) => {
      expect(rows).toContainEqual(["", label, String(initial).replace(".", ","), ""]);
    },
  );

  it("shows every line that a threshold is made of", () => {
    expect(THRESHOLDS).toHaveLength(20);
  });

  it("lists every setting in the order of the sheet, with its default and what may be typed", () => {
    const labels = SETTING_LINES.map(({ label }) => label);
    const listed = rows.filter(({ length, 1: label = "" }) => length === 5 && labels.includes(label));
    expect(listed).toEqual(SETTING_LINES.map(({ label, byDefault, expects }) => ["", label, byDefault, expects, ""]));
  });

  it("gives for every decision a line that may be typed as it is", () => {
    const { columns } = decisionsTable;
    const isHeading = (row: readonly string[]) => row[1] === columns.date.heading && row[2] === columns.kind.heading;
    const first = rows.findIndex(isHeading);
    const table = rows.slice(first, first + 2 + decisionKind.codes.length).filter(([, cell]) => !cell?.startsWith("-"));
    const { records, issues } = readTable(decisionsTable, { title: decisionsTable.title, rows: table });
    expect(records.map(({ value }) => value.kind).toSorted()).toEqual(decisionKind.codes.toSorted());
    expect(issues.filter(({ row }) => row !== 1)).toEqual([]);
  });

  it("names every state, in the order in which they are tried", () => {
    const states = Object.values(MARKET_STATE_LABELS);
    expect(rows.map(([, first = ""]) => first).filter((first) => states.includes(first))).toEqual(states);
  });

  it("has a line of figures for each rule that the benchmark compares", () => {
    for (const { name } of RULES) expect(rows.filter(([, first]) => first === name)).toHaveLength(1);
  });

  it("says which seeds serve what", () => {
    for (const seed of Object.values(SEEDS).flat()) expect(guide).toMatch(new RegExp(`\\b${seed}\\b`));
  });
});
