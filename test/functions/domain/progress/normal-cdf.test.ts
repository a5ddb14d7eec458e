import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../../functions/domain/progress/normal-cdf.ts";

describe("Φ", () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.2816, 0.900008499902],
    [-3, 0.00134989803163],
    [5, 0.999999713348428],
    [-7.9, 0],
    [-40, 0],
    [40, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])("of %d is %d", (x, probability) => {
    expect(normalCdf(x)).toBeCloseTo(probability, 9);
  });
});
