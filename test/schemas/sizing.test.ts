import { describe, expect, it } from "vitest";
import { hours } from "../../schemas/hours.ts";
import { type Sizing, sizeHours } from "../../schemas/sizing.ts";

const SITE: Sizing = { amount: 1_000_000, labourShare: 0.5, insertionRate: 0.05, hourlyCost: 30 };

describe("sizeHours", () => {
  it.each<[string, Partial<Sizing>, number]>([
    ["a site of a million euros", {}, 833],
    ["painting, mostly labour", { amount: 1_500_000, labourShare: 0.7, insertionRate: 0.1 }, 3_500],
    ["a cheaper hour", { hourlyCost: 25 }, 1_000],
    ["no rate", { insertionRate: 0 }, 0],
  ])("sizes %s", (_, changes, expected) => {
    expect(sizeHours({ ...SITE, ...changes })).toBe(hours(expected));
  });
});
