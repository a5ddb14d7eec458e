import { describe, expect, it } from "vitest";
import { sampleContracts } from "../../../local/sample/contracts.ts";
import { hours } from "../../../schemas/hours.ts";
import { judgedSample } from "./judged-sample.ts";

const sample = judgedSample("2025-10");
const market = (code: string) => sample.markets.find((each) => each.market.code === code);

describe("the sample as October 2025 closes", () => {
  it.each([
    ["ARQ-2024", 5800, 6700, "late"],
    ["ACV-2024", 5500, 8900, "on-track"],
    ["EPR2-2023", 51000, null, "no-target"],
  ])("%s holds %i h accepted of %s and is %s", (code, accepted, target, state) => {
    const found = market(code);
    expect(found?.accepted).toBe(hours(accepted));
    expect(found?.terms.target).toBe(target === null ? null : hours(target));
    expect(found?.evaluation?.state).toBe(state);
    expect(found?.stateIfAccepted).toBe(state);
  });

  it.each([
    ["ARQ-2024", 24],
    ["ACV-2024", 21],
    ["EPR2-2023", 90],
  ])("%s has accepted hours of %i people", (code, people) => {
    const counted = sample.rows.filter(
      ({ contract, cells }) => contract?.market === code && cells.some((cell) => cell?.state === "accepted"),
    );
    expect(new Set(counted.map(({ contract }) => contract?.participant)).size).toBe(people);
  });

  it("shows Arques with the figures of the alert", () => {
    const progress = market("ARQ-2024")?.evaluation?.progress;
    expect(progress?.e).toBeCloseTo(0.949, 3);
    expect(progress?.outlook?.r1).toBeCloseTo(2.62, 2);
    expect(progress?.observedPace).toBe(hours(205));
    expect(progress?.awaited).toBe(false);
  });

  it("keeps what is pending or rejected on top of the accepted totals", () => {
    const { balance } = sample;
    expect(balance.hours.accepted).toBe(hours(5800 + 5500 + 51000));
    expect(balance.hours.pending).toBeGreaterThan(0);
    expect(balance.hours.rejected).toBeGreaterThan(0);
  });

  it("has a control workbook that holds together", () => {
    expect(sample.controlIssues).toEqual([]);
    expect(sample.control.validations).toHaveLength(24 + 21 + 90);
    expect(sample.control.settings.structure).toBe("Clauses sociales Dieppe-Maritime");
  });

  it("names nobody: every participant is a code and every address one of example.org", () => {
    const { companies, buyers, facilitators } = sample.control;
    const addresses = [...companies, ...buyers, ...facilitators].flatMap(({ emails }) => emails ?? []);
    expect(addresses.every((address) => /@(?:[a-z-]+\.)?example\.org$/.test(address))).toBe(true);
    expect(sampleContracts().every(({ participant }) => /^P-\d{3}$/.test(participant))).toBe(true);
  });

  it("lets nobody work beyond a full month", () => {
    const worked = sampleContracts().flatMap(({ months }) => [...months.values()]);
    expect(Math.max(...worked)).toBeLessThan(hours(170));
    expect(Math.min(...worked)).toBeGreaterThanOrEqual(hours(1));
  });

  it("is the same at every run", () => {
    expect(sampleContracts()).toEqual(sampleContracts());
  });
});
