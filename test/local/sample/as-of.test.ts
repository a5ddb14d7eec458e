import { describe, expect, it } from "vitest";
import { declarantWorkbooks } from "../../../local/sample/declarant-workbooks.ts";
import { hours } from "../../../schemas/hours.ts";
import { month } from "../../../schemas/month.ts";
import { judgedSample } from "./judged-sample.ts";

const dated = (asOf: string) => {
  const { control } = judgedSample(asOf);
  return [...control.events, ...control.decisions, ...control.exchanges].map(({ date }) => date).sort();
};

describe("the sample as an earlier month closes", () => {
  it.each(["2023-01", "2024-08", "2025-02", "2025-06"])("holds nothing typed or ticked after %s", (asOf) => {
    const { sheets, controlIssues } = judgedSample(asOf);
    const filled = sheets.flatMap(({ year, closed, rows }) =>
      Array.from({ length: 12 }, (_, place) => place)
        .filter((place) => closed[place] || rows.some(({ months }) => (months[place] ?? null) !== null))
        .map((place) => month(year, place + 1)),
    );
    expect(filled.sort().at(-1)).toBe(asOf);
    expect(controlIssues).toEqual([]);
  });

  it("leaves out what was decided, signed or said after the 15th", () => {
    expect(dated("2024-04")).toEqual([]);
    expect(dated("2025-01")).not.toContain("2025-03-14");
    expect(dated("2025-02")).toContain("2025-03-14");
  });

  it("sees Arques slow down: on track in June, to watch in July, late from September on", () => {
    const states = ["2025-06", "2025-07", "2025-08", "2025-09"].map(
      (asOf) => judgedSample(asOf).markets.find(({ market }) => market.code === "ARQ-2024")?.evaluation?.state,
    );
    expect(states).toEqual(["on-track", "watch", "watch", "late"]);
  });
});

describe("the sample as a later month closes", () => {
  it("holds no more than by October 2025", () => {
    const { balance, sheets } = judgedSample("2026-01");
    expect(balance.hours.accepted).toBe(hours(62300));
    expect(
      sheets.filter(({ year }) => year === 2026).every(({ rows, closed }) => rows.length === 0 && !closed[0]),
    ).toBe(true);
  });

  it("offers every declarant the tab of the new year", () => {
    expect(declarantWorkbooks("2026-01").every(({ tabs }) => tabs.some(({ title }) => title === "Heures 2026"))).toBe(
      true,
    );
  });
});
