import { describe, expect, it } from "vitest";
import { futureDecisions } from "../../../../functions/domain/alerts/future-decisions.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import { aDecision } from "../../../builders/control-records.ts";

const TODAY = "2025-11-17";
const TOMORROW = "2025-11-18";

describe("a decision dated after today", () => {
  it.each<[string, Partial<Decision>, string[]]>([
    [
      "is a remark: an approval of everything to come",
      { kind: "approve", date: "2026-11-17" },
      [
        "La décision « approuver » du 17/11/2026 est datée d'un jour à venir et s'applique pourtant déjà : vérifiez sa date.",
      ],
    ],
    [
      "is a remark: a charge",
      { kind: "take-charge", date: TOMORROW },
      [
        "La décision « prendre en charge » du 18/11/2025 est datée d'un jour à venir et s'applique pourtant déjà : vérifiez sa date.",
      ],
    ],
    ["is nothing to say: of today", { kind: "approve", date: TODAY }, []],
    ["is nothing to say: a mute that begins later", { kind: "mute", date: TOMORROW }, []],
    ["is nothing to say: about hours", { kind: "accept", date: TOMORROW }, []],
  ])("%s", (_, changes, expected) => {
    const issues = futureDecisions([aDecision({ participant: null, ...changes })], TODAY);
    expect(issues.map(({ message }) => message)).toEqual(expected);
    expect(issues.every(({ state }) => state === "accepted")).toBe(true);
  });
});
