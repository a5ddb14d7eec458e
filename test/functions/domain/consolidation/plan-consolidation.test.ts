import { describe, expect, it } from "vitest";
import { planConsolidation } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { DeclarantReading } from "../../../../functions/domain/consolidation/readings.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Issue } from "../../../../schemas/issue.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld, NOW } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aDecision, anEvent } from "../../../builders/control-records.ts";

const tab = (typed: number | string, changes: Parameters<typeof sheetOf>[1] = {}) =>
  sheetOf([aContractRow({ months: { 10: typed } })], changes);
const read = (...sheets: DeclarantReading["sheets"]): DeclarantReading => ({
  declarant: "Bâti Falaises",
  sheets,
  problems: [],
  requests: null,
});
const plan = (changes: Parameters<typeof aWorld>[0] = {}, now = NOW) => planConsolidation(aWorld(changes), now);
const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message);

describe("the plan of a consolidation", () => {
  it("judges the mirror and what was read just now", () => {
    const mirror = [tab(10), tab(20, { year: 2024 })];
    const { sheets, balance, markets } = plan({ mirror, readings: [read(tab(35))] });
    expect(sheets).toEqual([tab(20, { year: 2024 }), tab(35)]);
    expect(balance.hours).toEqual({ typed: hours(55), accepted: hours(55), rejected: 0, pending: 0 });
    expect(markets[0]?.accepted).toBe(hours(55));
  });

  it("judges every row anew under today's rules, without anybody being read again", () => {
    const mirror = [tab(35)];
    const rejected = aControl({ decisions: [aDecision({ kind: "reject" })] });
    expect(plan({ mirror }).balance.hours.accepted).toBe(hours(35));
    expect(plan({ mirror, control: rejected }).balance.hours).toMatchObject({ accepted: 0, rejected: hours(35) });
    expect(plan({ mirror, control: aControl({ validations: [] }) }).issues).toMatchObject([{ cell: "A3" }]);
  });

  it("is the same a second time, with nothing read and nothing more to tell", () => {
    const first = plan({ mirror: [tab("trente")], readings: [read(tab("quarante"))] });
    const second = plan({ mirror: first.sheets, state: first.state, journal: first.journal });
    expect(second).toEqual(first);
  });

  it("tells the journal what changed in a closed month, and never a tab read for the first time", () => {
    const entry = { kind: "change", at: NOW.toISOString(), month: "2025-10", from: "10", to: "35" };
    expect(plan({ mirror: [tab(10)], readings: [read(tab(35))] }).journal).toMatchObject([entry]);
    expect(plan({ readings: [read(tab(35))] }).journal).toEqual([]);
    expect(plan({ mirror: [tab(10)] }).journal).toEqual([]);
  });

  it("keeps the hours of a tab that could not be read, and says so at its cell until it is mended", () => {
    const problem = { sheet: "Heures 2025", cell: "U2", message: "L'en-tête manque.", unread: true };
    const broken = plan({ mirror: [tab(35)], readings: [{ ...read(), problems: [problem] }] });
    expect(broken.balance.hours.accepted).toBe(hours(35));
    expect(broken.issues).toEqual([
      {
        workbook: { kind: "declarant", name: "Bâti Falaises" },
        sheet: "Heures 2025",
        cell: "U2",
        state: "unread",
        who: "declarant",
        message: "U2 : L'en-tête manque. C'est ainsi depuis le 15/11/2025.",
        hours: 0,
        cells: 0,
      },
    ]);
    const later = { mirror: broken.sheets, state: broken.state };
    expect(messages(plan(later, new Date("2025-11-20T07:00:00Z")).issues)).toEqual(messages(broken.issues));
    expect(plan({ ...later, readings: [read(tab(35))] }).issues).toEqual([]);
  });

  it.each([
    ["a workbook that cannot be opened", "declarant", "", "facilitator"],
    ["a tab with a wrong heading", "declarant", "Heures 2025", "declarant"],
    ["a buyer's workbook", "buyer", "Synthèse", "facilitator"],
  ] as const)("asks who can mend it: %s", (_, role, sheet, who) => {
    const note = { sheet, cell: null, message: "À réparer.", unread: false, since: NOW.toISOString() };
    const { issues } = plan({ state: aState(aKnownWorkbook({ role, notes: [note] })) });
    expect(issues).toMatchObject([{ state: "rejected", who, message: "À réparer.", workbook: { kind: role } }]);
  });

  it("still counts the hours of a declarant whose line is gone, and says so, even if a buyer bears its name", () => {
    const state = aState(aKnownWorkbook({ role: "buyer" }));
    const { balance, issues } = plan({ state, mirror: [tab(35), tab(10, { year: 2024 })] });
    expect(balance.hours.accepted).toBe(hours(45));
    expect(messages(issues)).toEqual([
      "« Bâti Falaises » n'a plus de classeur dans cet onglet : ses heures restent comptées telles qu'elles ont été lues en dernier. Remettez son lien.",
    ]);
  });

  it("puts what people wrote in the control workbook first, then what could not be read, then the hours and the boxes", () => {
    const controlIssue = {
      workbook: { kind: "control" },
      sheet: "Marchés",
      cell: "A2",
      state: "rejected",
      who: "facilitator",
      message: "premier",
      hours: 0,
      cells: 0,
    } as const;
    const note = { sheet: "", cell: null, message: "deuxième", unread: false, since: NOW.toISOString() };
    const { closed } = anHoursSheet();
    const mirror = [sheetOf([aContractRow({ months: { 9: "trente", 10: 1 } })], { closed: closed.with(9, false) })];
    const { issues } = plan({
      controlIssues: [controlIssue],
      state: aState(aKnownWorkbook({ notes: [note] })),
      mirror,
    });
    expect(issues.map(({ cell, message }) => cell ?? message)).toEqual(["A2", "deuxième", "T3", "U1"]);
  });

  it.each([
    ["2025-11-30T22:59:00Z", "rejected"],
    ["2025-11-30T23:00:00Z", "accepted"],
  ])("takes the day and the month of Paris: at %s December is %s", (now, state) => {
    const mirror = [sheetOf([aContractRow({ months: { 12: 7 } })])];
    expect(plan({ mirror }, new Date(now)).rows[0]?.cells[11]?.state).toBe(state);
  });

  it("applies an event from its day in Paris on", () => {
    const control = aControl({ events: [anEvent({ date: "2025-11-15", target: hours(7000) })] });
    const targetAt = (now: string) => plan({ control }, new Date(now)).markets[0]?.terms.target;
    expect([targetAt("2025-11-14T22:59:00Z"), targetAt("2025-11-14T23:00:00Z")]).toEqual([hours(6700), hours(7000)]);
  });

  it("does not touch what it is given", () => {
    const world = aWorld({ mirror: [tab(10)], readings: [read(tab("trente"))] });
    const before = structuredClone(world);
    planConsolidation(world, NOW);
    expect(world).toEqual(before);
  });
});
