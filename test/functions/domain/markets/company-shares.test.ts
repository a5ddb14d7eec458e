import { expect, it } from "vitest";
import { companyShares, deducedShares, engagementShares } from "../../../../functions/domain/markets/company-shares.ts";
import { hours } from "../../../../schemas/hours.ts";
import { anEngagement } from "../../../builders/control-records.ts";

const of = (company: string, owed: number | null) =>
  anEngagement({ company, hours: owed === null ? null : hours(owed) });

it.each([
  ["each its own", [of("A", 4000), of("B", 2700)], 6700, { A: 4000, B: 2700 }],
  ["what the others leave", [of("A", 4000), of("B", null)], 6700, { A: 4000, B: 2700 }],
  ["equal parts of what is left", [of("A", 4000), of("B", null), of("C", null)], 6000, { A: 4000, B: 1000, C: 1000 }],
  ["all of it, alone", [of("A", null)], 6700, { A: 6700 }],
  ["nothing, the others having more than the target", [of("A", 7000), of("B", null)], 6700, { A: 7000, B: 0 }],
  ["the sum of its lots", [of("A", 1000), of("A", 500), of("B", null)], 2000, { A: 1500, B: 500 }],
  ["nothing, where its own hours are 0 and not blank", [of("A", 0), of("B", null)], 6700, { A: 0, B: 6700 }],
  ["a share beside its own hours", [of("A", 1000), of("A", null), of("B", null)], 3000, { A: 2000, B: 1000 }],
  ["nothing known, without a target", [of("A", null), of("B", null)], null, { A: 0, B: 0 }],
])("gives each company %s", (_, engagements, target, shares) => {
  const found = companyShares(engagements, target === null ? null : hours(target));
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(shares).map(([name, owed]) => [name, hours(owed)])),
  );
});

it("gives nobody anything on a market without engagements", () => {
  expect(companyShares([], hours(6700)).size).toBe(0);
});

it.each<[string, ReturnType<typeof of>[], number | null, string[]]>([
  ["one without hours, beside one with some", [of("A", 4000), of("B", null)], 6700, ["B"]],
  ["one with hours on one lot only", [of("A", 1000), of("A", null), of("B", 500)], 3000, ["A"]],
  ["each that shares without hours", [of("A", null), of("B", null)], 6700, ["A", "B"]],
  ["none alone on its market, whose target is written", [of("A", null)], 6700, []],
  ["none where nothing is left", [of("A", 7000), of("B", null)], 6700, []],
  ["none without a target", [of("A", null), of("B", null)], null, []],
])("deduces the share of %s", (_, engagements, target, names) => {
  expect([...deducedShares(engagements, target === null ? null : hours(target))]).toEqual(names);
});

it.each([
  ["its own hours", [of("A", 1000), of("A", 500)], 1500, [1000, 500]],
  ["the rest, beside its own hours", [of("A", 1000), of("A", null)], 2700, [1000, 1700]],
  ["equal parts of the rest", [of("A", null), of("A", null)], 3000, [1500, 1500]],
  ["nothing, its own hours being all it owes", [of("A", 1000), of("A", null)], 1000, [1000, 0]],
])("gives each engagement %s", (_, engagements, owed, shares) => {
  expect(engagementShares(engagements, hours(owed))).toEqual(shares.map(hours));
});

it("weighs engagements alike where nobody knows what is owed", () => {
  expect(engagementShares([of("A", null), of("A", null)], null)).toEqual([0.5, 0.5]);
});
