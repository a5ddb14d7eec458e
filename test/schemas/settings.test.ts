import { describe, expect, it } from "vitest";
import type { Cell } from "../../schemas/cells/cell.ts";
import { hours } from "../../schemas/hours.ts";
import { DEFAULT_SETTINGS, parseSetting, SETTINGS, type SettingKey } from "../../schemas/settings.ts";

describe("the settings", () => {
  it("have documented defaults: 220 hours a person and month", () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ structure: "Votre structure", monthlyCeiling: hours(220) });
    for (const key of Object.keys(SETTINGS) as SettingKey[]) expect(DEFAULT_SETTINGS[key]).toBe(SETTINGS[key].initial);
  });

  it.each<[SettingKey, Cell, string | number]>([
    ["monthlyCeiling", 200, hours(200)],
    ["monthlyCeiling", "151,67", hours(151.67)],
    ["monthlyCeiling", 0, 0],
    ["graceMonths", 3, 3],
    ["graceMonthsShort", "1", 1],
    ["shortUnderMonths", 10, 10],
    ["startingShare", "0,05", 0.05],
    ["aheadShare", 0, 0],
    ["lateEvaluations", 3, 3],
    ["structure", " PLIE  de la Côte ", "PLIE de la Côte"],
    ["structure", 2025, "2025"],
  ])("read %s typed %j", (key, typed, value) => {
    expect(parseSetting(key, typed)).toEqual({ ok: true, value });
  });

  it.each<[SettingKey, Cell]>([
    ["monthlyCeiling", "beaucoup"],
    ["monthlyCeiling", -1],
    ["monthlyCeiling", { kind: "duration", value: 9.1666, text: "220:00" }],
    ["graceMonths", 0],
    ["graceMonthsShort", 7],
    ["shortUnderMonths", 37],
    ["startingShare", 0.51],
    ["startingMonths", 0],
    ["lateEvaluations", 1.5],
    ["criticalEvaluations", 7],
    ["aheadOverPlan", 0.9],
    ["aheadMissChance", 0.6],
    ["aheadShare", 1],
    ["structure", { kind: "error", value: "NAME", text: "#NAME?" }],
  ])("say in French what is wrong with %s typed %j", (key, typed) => {
    const parsed = parseSetting(key, typed);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining("tapez") });
  });
});
