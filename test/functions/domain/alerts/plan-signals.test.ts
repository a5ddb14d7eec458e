import { describe, expect, it } from "vitest";
import { planSignals } from "../../../../functions/domain/alerts/plan-signals.ts";
import { planConsolidation } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Journal } from "../../../../schemas/journal.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld } from "../../../builders/a-world.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aMarket, anEvent, aValidation } from "../../../builders/control-records.ts";
import { anEmail } from "../../../builders/journal-entries.ts";

const TODAY = "2025-11-15";

/** 430 h from May 2025 to April 2026, where a person is validated: nothing to tell yet. */
const SMALL = { target: hours(430), start: "2025-05-01", end: "2026-04-30" } as const;
const elsewhere = [aValidation({ markets: ["ACV-2024"] })];

type Structure = Partial<Control> & { readonly sheets?: readonly HoursSheet[]; readonly journal?: Journal };

function signalsOf({ sheets = [], journal = [], ...control }: Structure) {
  const world = aWorld({ control: aControl({ markets: [aMarket(SMALL)], ...control }), mirror: sheets, journal });
  const plan = planConsolidation(world, new Date(`${TODAY}T07:00:00.000Z`));
  return planSignals(plan, TODAY).map(({ key, date }) => [key, date]);
}

/** A contract of Bâti Falaises from May 2025, with 35 h in October, and what differs. */
const contract = (end: string | null, changes: Parameters<typeof aContractRow>[0] = {}) =>
  aContractRow({
    start: dateTyped("2025-05-01"),
    end: end === null ? null : dateTyped(end),
    months: { 10: 35 },
    ...changes,
  });
const other = (end: string | null, start = "2025-06-01") =>
  contract(end, { participant: "P-002", start: dateTyped(start), months: {} });

const NOBODY = ["signal/ARQ-2024/nobody-validated", "2025-10-04"];
const ENDING = ["signal/ARQ-2024/contract-ending", "2025-12-15"];
const NO_HOURS = ["signal/ARQ-2024/no-hours", "2026-01-15"];

describe("a small market where nobody is validated", () => {
  const since = (start: string) => [aMarket({ ...SMALL, start })];

  it.each<[string, Structure, unknown[]]>([
    ["is told six weeks after its start", { markets: since("2025-10-04"), validations: elsewhere }, [NOBODY]],
    ["is not told a day earlier", { markets: since("2025-10-05"), validations: elsewhere }, []],
    [
      "is not told when somebody is",
      { markets: since("2025-10-04"), validations: [aValidation({ markets: ["ARQ-2024"] })] },
      [],
    ],
    ["is not told when somebody is validated on every market", { markets: since("2025-10-04") }, []],
    [
      "is told when the only validation ended before its start",
      { markets: since("2025-10-04"), validations: [aValidation({ until: "2025-10-03" })] },
      [NOBODY],
    ],
    [
      "is not told when hours are typed, even for a person that nobody knows",
      {
        markets: since("2025-10-04"),
        validations: elsewhere,
        sheets: [sheetOf([contract(null, { participant: "P-999" })])],
      },
      [],
    ],
    [
      "is not told before as many weeks as the structure wants",
      {
        markets: since("2025-10-04"),
        validations: elsewhere,
        settings: { ...DEFAULT_SETTINGS, signalNobodyAfterWeeks: 7 },
      },
      [],
    ],
  ])("%s", (_, structure, expected) => {
    expect(signalsOf(structure)).toEqual(expected);
  });
});

describe("a small market whose only contract ends", () => {
  it.each<[string, readonly HoursSheet[], unknown[]]>([
    ["is told 30 days before", [sheetOf([contract("2025-12-15")])], [ENDING]],
    ["is not told 31 days before", [sheetOf([contract("2025-12-16")])], []],
    ["is not told when it runs on", [sheetOf([contract(null)])], []],
    ["is not told when it is over", [sheetOf([contract("2025-11-14")])], []],
    ["is not told when another one runs", [sheetOf([contract("2025-12-15"), other("2025-12-01")])], []],
    ["is told when the other one is over", [sheetOf([contract("2025-12-15"), other("2025-10-31")])], [ENDING]],
    ["is not told when one starts later", [sheetOf([contract("2025-12-15"), other(null, "2026-01-05")])], []],
    [
      "is told once for two rows of one contract",
      [sheetOf([contract("2025-12-15"), contract("2025-12-15", { nature: "formation" })])],
      [ENDING],
    ],
    [
      "goes by the end that its last year tells",
      [
        sheetOf([contract("2025-12-15", { start: dateTyped("2024-09-01"), months: {} })], { year: 2024 }),
        sheetOf([contract(null, { start: dateTyped("2024-09-01") })]),
      ],
      [],
    ],
    [
      "forgets that an earlier year knew no end",
      [
        sheetOf([contract(null, { start: dateTyped("2024-09-01"), months: {} })], { year: 2024 }),
        sheetOf([contract("2025-12-15", { start: dateTyped("2024-09-01") })]),
      ],
      [ENDING],
    ],
    [
      "is not told when one of its rows runs on",
      [sheetOf([contract("2025-12-15"), contract(null, { nature: "formation" })])],
      [],
    ],
    ["is not told before it has begun", [sheetOf([other("2025-12-10", "2025-11-16")])], []],
    [
      "is not told when all the hours are done",
      [sheetOf([contract("2025-12-15", { months: { 6: 215, 7: 215 } })])],
      [],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(signalsOf({ sheets })).toEqual(expected);
  });
});

describe("a small market without an hour", () => {
  const until = (end: string, changes = {}) => [aMarket({ ...SMALL, end, ...changes })];

  it.each<[string, Structure, unknown[]]>([
    ["is told two months before its end", { markets: until("2026-01-15") }, [NO_HOURS]],
    ["is not told a day earlier", { markets: until("2026-01-16") }, []],
    ["is not told once an hour is typed", { markets: until("2026-01-15"), sheets: [sheetOf([contract(null)])] }, []],
    [
      "is not told when its declarant typed something that cannot be read",
      { markets: until("2026-01-15"), sheets: [sheetOf([contract(null, { months: { 10: "trente" } })])] },
      [],
    ],
    ["is not told before a month could be declared", { markets: until("2026-01-15", { start: "2025-11-03" }) }, []],
    ["is not told past its end", { markets: until("2025-11-14") }, []],
  ])("%s", (_, structure, expected) => {
    expect(signalsOf(structure)).toEqual(expected);
  });
});

describe("a signal", () => {
  const due = [aMarket({ ...SMALL, end: "2026-01-15" })];

  it.each<[string, Structure, boolean]>([
    [
      "is told to a market under the size that is small",
      { markets: [aMarket({ ...due[0], target: hours(999) })] },
      true,
    ],
    ["is not told to a larger one", { markets: [aMarket({ ...due[0], target: hours(1000) })] }, false],
    [
      "is told to a larger one with a single person",
      { markets: [aMarket({ ...due[0], target: hours(1000) })], sheets: [sheetOf([contract(null, { months: {} })])] },
      true,
    ],
    ["is not told without a target", { markets: [aMarket({ ...due[0], target: null })] }, false],
    [
      "is not told while no order has confirmed the target",
      { markets: [aMarket({ ...due[0], byOrders: true })] },
      false,
    ],
    ["is not told of a market that is closed", { markets: due, events: [anEvent({ kind: "closing" })] }, false],
    ["is not told of a market that stands still", { markets: due, events: [anEvent({ kind: "suspension" })] }, false],
    ["is not told again", { markets: due, journal: [anEmail({ key: "recap", covers: [String(NO_HOURS[0])] })] }, false],
    [
      "is not told again when a person did not want it",
      { markets: due, journal: [anEmail({ key: String(NO_HOURS[0]), status: "discarded" })] },
      false,
    ],
    [
      "is told when the message that held it was called off",
      { markets: due, journal: [anEmail({ key: "recap", covers: [String(NO_HOURS[0])], status: "dropped" })] },
      true,
    ],
    [
      "is told when another market's was",
      { markets: due, journal: [anEmail({ key: "recap", covers: ["signal/ACV-2024/no-hours"] })] },
      true,
    ],
  ])("%s", (_, structure, expected) => {
    expect(signalsOf(structure)).toEqual(expected ? [NO_HOURS] : []);
  });

  it("is not told of a market whose declarant was never read", () => {
    const world = aWorld({ control: aControl({ markets: due }), state: aState(aKnownWorkbook({ read: false })) });
    expect(planSignals(planConsolidation(world, new Date(`${TODAY}T07:00:00.000Z`)), TODAY)).toEqual([]);
  });
});
