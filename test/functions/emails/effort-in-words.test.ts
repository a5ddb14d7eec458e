import { describe, expect, it } from "vitest";
import { effortOf, paceOf } from "../../../functions/emails/parts/effort-in-words.ts";
import { hours } from "../../../schemas/hours.ts";

/** Arques at the end of October 2025, with what differs. */
const effort = (changes: Partial<Parameters<typeof effortOf>[0]> = {}) => ({
  remaining: hours(900),
  monthsLeft: 2,
  requiredPace: hours(450),
  observedPace: hours(205),
  plannedPace: hours(172),
  ...changes,
});

describe("what it takes", () => {
  it.each<[string, ReturnType<typeof effort>, string]>([
    [
      "beside the pace of late",
      effort(),
      "il reste 900 h en deux mois : il faudrait 450 h par mois, contre 205 h ces derniers mois",
    ],
    [
      "beside the plan that runs out, where the pace of late would seem to be enough",
      effort({ observedPace: hours(500) }),
      "il reste 900 h en deux mois : il faudrait 450 h par mois, et le plan n'en prévoit plus que 172",
    ],
    [
      "beside the pace of late where the plan says nothing more",
      effort({ observedPace: hours(500), plannedPace: null }),
      "il reste 900 h en deux mois : il faudrait 450 h par mois, contre 500 h ces derniers mois",
    ],
    [
      "in the last month",
      effort({ monthsLeft: 1, remaining: hours(450) }),
      "il reste 450 h en un mois, contre 205 h par mois ces derniers mois",
    ],
    [
      "in the last month of a plan that runs out",
      effort({ monthsLeft: 1, remaining: hours(450), observedPace: hours(500) }),
      "il reste 450 h en un mois, et le plan n'en prévoit plus que 172",
    ],
    [
      "where nothing was done lately",
      effort({ observedPace: 0 }),
      "il reste 900 h en deux mois : il faudrait 450 h par mois, contre aucune ces derniers mois",
    ],
    ["without a month left", effort({ monthsLeft: 0 }), "il reste 900 h à faire"],
  ])("is said %s", (_, params, expected) => {
    expect(effortOf(params)).toBe(expected);
  });

  it("is said in short for a list", () => {
    expect(paceOf(effort())).toBe("il faudrait 450 h par mois, contre 205 h ces derniers mois");
    expect(paceOf(effort({ observedPace: hours(500) }))).toBe(
      "il faudrait 450 h par mois, et le plan n'en prévoit plus que 172",
    );
  });
});
