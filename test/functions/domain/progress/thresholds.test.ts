import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS, thresholdsOf } from "../../../../functions/domain/progress/thresholds.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";

describe("the thresholds", () => {
  it("are by default those that were simulated", () => {
    expect(DEFAULT_THRESHOLDS).toEqual({
      shortUnderMonths: 12,
      graceMonths: { usual: 2, short: 1 },
      starting: { plannedShare: 0.1, months: 2 },
      watch: { enter: 1.08, leave: 1.03 },
      late: {
        usual: { enter: 1.15, leave: 1.05, evaluations: 2 },
        unknownKind: { enter: 1.25, leave: 1.15, evaluations: 2 },
        short: { enter: 1.4, leave: 1.25, evaluations: 1 },
      },
      critical: { enter: 0.9, leave: 0.8, timeGone: 1 / 3, evaluations: 2 },
      ahead: { overPlan: 1.1, missChance: 0.1, plannedShare: 0.15 },
    });
  });

  it("are a structure's own, all but a third of the time and the one evaluation of a short market", () => {
    const own = { shortUnderMonths: 8, graceMonths: 3, graceMonthsShort: 2, startingShare: 0.2, startingMonths: 3 };
    const runs = { lateEvaluations: 3, criticalEvaluations: 4 };
    const ahead = { aheadOverPlan: 1.2, aheadMissChance: 0.05, aheadShare: 0.3 };
    expect(thresholdsOf({ ...DEFAULT_SETTINGS, ...own, ...runs, ...ahead })).toMatchObject({
      shortUnderMonths: 8,
      graceMonths: { usual: 3, short: 2 },
      starting: { plannedShare: 0.2, months: 3 },
      late: { usual: { evaluations: 3 }, unknownKind: { evaluations: 3 }, short: { evaluations: 1 } },
      critical: { evaluations: 4, timeGone: 1 / 3 },
      ahead: { overPlan: 1.2, missChance: 0.05, plannedShare: 0.3 },
    });
  });
});
