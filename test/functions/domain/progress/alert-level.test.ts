import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AlertLevel,
  type AlertMemory,
  CALM,
  nextAlertLevel,
  type PaceReading,
} from "../../../../functions/domain/progress/alert-level.ts";
import { lateRegime } from "../../../../functions/domain/progress/late-regime.ts";
import { DEFAULT_THRESHOLDS, type LateRegime } from "../../../../functions/domain/progress/thresholds.ts";

const quiet: PaceReading = {
  r1: 1,
  pMiss: 0.5,
  best: 10,
  timeGone: 0.5,
  regime: "usual",
  provisional: false,
  targetIsForecast: false,
};
const hopeless: Partial<PaceReading> = { r1: 3, pMiss: 0.95, best: 2 };

/** The levels after each of the readings, starting calm. */
function levelsOver(readings: readonly Partial<PaceReading>[]): AlertLevel[] {
  let memory: AlertMemory = CALM;
  return readings.map((reading) => {
    memory = nextAlertLevel(memory, { ...quiet, ...reading }, DEFAULT_THRESHOLDS);
    return memory.level;
  });
}

const r1s = (regime: LateRegime, values: readonly number[]) => values.map((r1) => ({ r1, regime }));

describe("the level of alert", () => {
  it.each<[string, readonly Partial<PaceReading>[], readonly AlertLevel[]]>([
    [
      "watches from 1.08 to 1.03",
      r1s("usual", [1.079, 1.08, 1.03, 1.029, 1.05]),
      ["calm", "watch", "watch", "calm", "calm"],
    ],
    ["is late at the second evaluation over 1.15", r1s("usual", [1.15, 1.15]), ["watch", "late"]],
    ["is not late when the evaluations are not running", r1s("usual", [1.2, 1.1, 1.2]), ["watch", "watch", "watch"]],
    [
      "stays late down to 1.05, then watches",
      r1s("usual", [1.2, 1.2, 1.05, 1.049]),
      ["watch", "late", "late", "watch"],
    ],
    [
      "waits for 1.25 when the kind is unknown",
      r1s("unknownKind", [1.24, 1.24, 1.25, 1.25]),
      ["watch", "watch", "watch", "late"],
    ],
    [
      "leaves at 1.15 when the kind is unknown",
      r1s("unknownKind", [1.3, 1.3, 1.15, 1.149]),
      ["watch", "late", "late", "watch"],
    ],
    [
      "is late at once over 1.40 under twelve months",
      r1s("short", [1.39, 1.4, 1.25, 1.249]),
      ["watch", "late", "late", "watch"],
    ],
    [
      "is critical at the second critical evaluation, once late",
      [hopeless, hopeless, hopeless],
      ["watch", "late", "critical"],
    ],
    [
      "is only late in the first third",
      [hopeless, hopeless, hopeless].map((it) => ({ ...it, timeGone: 0.33 })),
      ["watch", "late", "late"],
    ],
    [
      "is only late when the market has done better than it needs",
      [hopeless, hopeless, hopeless].map((it) => ({ ...it, best: 3 })),
      ["watch", "late", "late"],
    ],
    [
      "is only late below 90 % of chances to miss",
      [hopeless, hopeless, hopeless].map((it) => ({ ...it, pMiss: 0.89 })),
      ["watch", "late", "late"],
    ],
    [
      "stays critical down to 80 %",
      [hopeless, hopeless, hopeless, { ...hopeless, pMiss: 0.8 }, { ...hopeless, pMiss: 0.79 }],
      ["watch", "late", "critical", "critical", "late"],
    ],
    [
      "stops being critical when the best pace would do",
      [hopeless, hopeless, hopeless, { ...hopeless, best: 3 }],
      ["watch", "late", "critical", "late"],
    ],
    [
      "does not improve on missing data",
      [hopeless, hopeless, hopeless, { provisional: true }],
      ["watch", "late", "critical", "critical"],
    ],
    [
      "improves as far as it would with the missing data at zero, and no further",
      [hopeless, hopeless, hopeless, { provisional: true, atWorst: { r1: 1.1, pMiss: 0.5, best: 2 } }],
      ["watch", "late", "critical", "late"],
    ],
    [
      "never worsens on what the missing data might be",
      [{ r1: 1.08 }, { r1: 1.15, provisional: true, atWorst: { r1: 3, pMiss: 0.95, best: 2 } }],
      ["watch", "watch"],
    ],
    ["comes back to calm at once", [hopeless, hopeless, hopeless, {}], ["watch", "late", "critical", "calm"]],
  ])("%s", (_, readings, levels) => {
    expect(levelsOver(readings)).toEqual(levels);
  });

  it("answers whatever the numbers", () => {
    const reading = fc.record({ r1: fc.double(), pMiss: fc.double(), best: fc.double(), timeGone: fc.double() });
    fc.assert(fc.property(fc.array(reading), (readings) => levelsOver(readings).length === readings.length));
  });
});

describe("the regime of lateness", () => {
  it.each([
    ["works", 12, "usual"],
    ["other", 11, "short"],
    [null, 12, "unknownKind"],
    [null, 11, "short"],
  ] as const)("of a %s market of %i active months is %s", (kind, months, regime) => {
    expect(lateRegime(kind, months, DEFAULT_THRESHOLDS)).toBe(regime);
  });
});
