import { describe, expect, it } from "vitest";
import { hundredthsOf, knownAt } from "../../../local/replay/known-at.ts";
import { aDeclaration, aHistory } from "./a-history.ts";

const hoursAt = (k: string, declarations: ReturnType<typeof aDeclaration>[]) =>
  knownAt(aHistory({ declarations }), k).companies[0];

describe("what had been seen by an evaluation", () => {
  const march = [aDeclaration("2024-03", 150), aDeclaration("2024-03", 90, { seen: "2024-05" })];
  it.each([
    ["nothing before it was seen", "2024-02", march, {}],
    ["the first figure once seen", "2024-03", march, { "2024-03": 15000 }],
    ["the first figure until the correction is seen", "2024-04", march, { "2024-03": 15000 }],
    ["the correction from then on", "2024-05", march, { "2024-03": 9000 }],
    ["the correction, listed first", "2024-05", march.toReversed(), { "2024-03": 9000 }],
    [
      "the last listed of two seen together",
      "2024-03",
      [aDeclaration("2024-03", 1), aDeclaration("2024-03", 2)],
      { "2024-03": 200 },
    ],
    ["hours of the running month", "2024-03", [aDeclaration("2024-04", 20, { seen: "2024-03" })], { "2024-04": 2000 }],
  ])("holds %s", (_, k, declarations, expected) => {
    expect(hoursAt(k, declarations)?.acceptedByMonth).toEqual(expected);
  });

  it("holds a zero as a closed month", () => {
    const company = hoursAt("2024-03", [aDeclaration("2024-03", 0)]);
    expect(company).toMatchObject({ declaredMonths: ["2024-03"], acceptedByMonth: { "2024-03": 0 } });
  });

  it("stretches the market, and not a lot, from the evaluation that sees the extension", () => {
    const market = aHistory({
      extension: { seen: "2024-10", end: "2025-02" },
      companies: [
        { id: "follows", share: 1 },
        { id: "lot", share: 2, start: "2024-02", end: "2024-06" },
        { id: "late lot", share: 1, start: "2024-06" },
      ],
    });
    const windows = (k: string) => [
      knownAt(market, k).end,
      ...knownAt(market, k).companies.map(({ window }) => window),
    ];
    const lot = { start: "2024-02", end: "2024-06" };
    expect(windows("2024-09")).toEqual(["2024-12", null, lot, { start: "2024-06", end: "2024-12" }]);
    expect(windows("2024-10")).toEqual(["2025-02", null, lot, { start: "2024-06", end: "2025-02" }]);
  });

  it.each([
    ["travaux", "works"],
    ["service", "other"],
    [null, null],
  ] as const)("reads the kind %s as %s", (kind, expected) => {
    expect(knownAt(aHistory({ kind }), "2024-01").kind).toBe(expected);
  });
});

it.each([
  [151.67, 15167],
  [0.07, 7],
  [1.005, 100.5],
  [0, 0],
])("counts %d h as %d hundredths", (hours, hundredths) => {
  expect(hundredthsOf(hours)).toBe(hundredths);
});
