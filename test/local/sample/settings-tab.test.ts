import { expect, it } from "vitest";
import { findSheet, readControl } from "../../../functions/sheets/read-control.ts";
import { controlWorkbook, controlWorkbookOn } from "../../../local/sample/control-workbook.ts";
import { DEFAULT_SETTINGS, parseSetting, SETTINGS, type SettingKey } from "../../../schemas/settings.ts";
import { asRead } from "./as-read.ts";

const KEYS = Object.keys(SETTINGS) as SettingKey[];
const workbook = asRead(controlWorkbook("2025-10", new Map()));
const [headings, ...lines] = findSheet(workbook, "Réglages")?.rows ?? [];

it("the sample shows every setting, in order, beside what it is by default and what it takes", () => {
  expect(headings).toEqual(["Réglage", "Valeur", "Par défaut", "Ce que vous pouvez taper"]);
  expect(lines.map(([label]) => label)).toEqual(KEYS.map((key) => SETTINGS[key].label));
  expect(lines.map((line) => line[3])).toEqual(KEYS.map((key) => SETTINGS[key].codec.expects));
});

const DEFAULTED = KEYS.filter((key) => DEFAULT_SETTINGS[key] !== "");

it.each(DEFAULTED.map((key) => [SETTINGS[key].label, key, KEYS.indexOf(key)] as const))(
  "the default shown for « %s » is the one in force, and may be typed",
  (_, key, place) => {
    expect(parseSetting(key, lines[place]?.[2] ?? null)).toEqual({ ok: true, value: DEFAULT_SETTINGS[key] });
  },
);

it("a setting that is nothing by default shows nothing there", () => {
  const blank = KEYS.filter((key) => !DEFAULTED.includes(key));
  expect(blank.map((key) => lines[KEYS.indexOf(key)]?.[2])).toEqual(blank.map(() => null));
});

it("the sample's settings are the defaults, but for its name and the drafts", () => {
  const { control, issues } = readControl(workbook);
  expect(issues.filter(({ sheet }) => sheet === "Réglages")).toEqual([]);
  expect(control.settings).toEqual({
    ...DEFAULT_SETTINGS,
    structure: "Clauses sociales Dieppe-Maritime",
    drafts: false,
  });
});

it("a setting chosen besides takes the place of the sample's line", () => {
  const besides = { settings: [[SETTINGS.drafts.label, "oui"]] } as const;
  const { control, issues } = readControl(asRead(controlWorkbookOn("2025-11-15", new Map(), besides)));
  expect(issues.filter(({ sheet }) => sheet === "Réglages")).toEqual([]);
  expect(control.settings.drafts).toBe(true);
});
