import { describe, expect, it } from "vitest";
import { chargeOf } from "../../../../functions/domain/alerts/charges.ts";
import { muteIssues } from "../../../../functions/domain/alerts/mute-issues.ts";
import { muteOf } from "../../../../functions/domain/alerts/mutes.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import { aDecision, aMarket } from "../../../builders/control-records.ts";

const TODAY = "2025-11-15";
const aMute = (changes: Partial<Decision> = {}) =>
  aDecision({ kind: "mute", participant: null, market: "ARQ-2024", ...changes });
const aCharge = (changes: Partial<Decision> = {}) => aMute({ kind: "take-charge", action: "chased", ...changes });

describe("the mute of a market", () => {
  it.each<[string, readonly Decision[], string | null]>([
    ["lasts until its own last day", [aMute({ date: "2025-11-01", until: "2025-11-15" })], "2025-11-15"],
    ["is over the day after", [aMute({ date: "2025-11-01", until: "2025-11-14" })], null],
    ["begins on its own day", [aMute({ date: "2025-11-15", until: "2025-11-30" })], "2025-11-30"],
    ["has not begun the day before", [aMute({ date: "2025-11-16", until: "2025-11-30" })], null],
    ["lasts 90 days without an end", [aMute({ date: "2025-11-03" })], "2026-02-01"],
    ["lasts 90 days at most", [aMute({ date: "2025-11-03", until: "2026-12-31" })], "2026-02-01"],
    ["is over after 90 days, whatever its end", [aMute({ date: "2025-08-16", until: "2026-12-31" })], null],
    [
      "is the last one in force, wherever its line stands",
      [aMute({ date: "2025-11-10", until: "2025-11-20" }), aMute({ date: "2025-11-03", until: "2025-12-20" })],
      "2025-11-20",
    ],
    [
      "goes on under an earlier one when the last is over",
      [aMute({ date: "2025-11-10", until: "2025-11-12" }), aMute({ date: "2025-11-03", until: "2025-12-20" })],
      "2025-12-20",
    ],
    ["is another market's", [aMute({ market: "ACV-2024" })], null],
    ["is nobody's without a market", [aMute({ market: null })], null],
    ["is no other decision", [aCharge()], null],
  ])("%s", (_, decisions, until) => {
    expect(muteOf("ARQ-2024", decisions, TODAY)?.until ?? null).toBe(until);
  });

  it("reaches its market with or without its accents", () => {
    expect(muteOf("ÉCO-2024", [aMute({ market: "ECO-2024", until: "2025-11-30" })], TODAY)?.until).toBe("2025-11-30");
  });

  it("says since when, why and by whom", () => {
    expect(muteOf("ARQ-2024", [aMute({ reason: "chantier à l'arrêt" })], TODAY)).toEqual({
      from: "2025-11-03",
      until: "2026-02-01",
      reason: "chantier à l'arrêt",
      author: "Camille Lenoir",
    });
  });
});

describe("the action taken about a market", () => {
  it.each<[string, readonly Decision[], string | null, string | null]>([
    [
      "is the last one, wherever its line stands",
      [aCharge({ date: "2025-11-12", action: "visit" }), aCharge()],
      null,
      "visite",
    ],
    ["is « autre » where nobody says which", [aCharge({ action: null })], null, "autre"],
    ["counts on the first day of the episode", [aCharge({ date: "2025-11-03" })], "2025-11-03", "relance"],
    ["is forgotten before it", [aCharge({ date: "2025-11-02" })], "2025-11-03", null],
    ["is another market's", [aCharge({ market: "ACV-2024" })], null, null],
    ["is no mute", [aMute()], null, null],
  ])("%s", (_, decisions, since, action) => {
    expect(chargeOf("ARQ-2024", decisions, since)?.action ?? null).toBe(action);
  });

  it("says who and when", () => {
    expect(chargeOf("ARQ-2024", [aCharge({ action: "employer" })], null)).toEqual({
      action: "ETTI contactée",
      author: "Camille Lenoir",
      date: "2025-11-03",
    });
  });
});

describe("what is wrong with a decision about alerts", () => {
  const issuesOf = (decision: Decision) =>
    muteIssues([decision], [aMarket()], TODAY).map(({ state, message }) => [state, message]);

  it.each<[string, Decision, string[][]]>([
    ["nothing, for a mute with an end", aMute({ until: "2025-11-30" }), []],
    ["nothing, for an action on a market", aCharge(), []],
    ["nothing, for a decision about hours without a market", aDecision(), []],
    [
      "a mute without an end",
      aMute(),
      [
        [
          "accepted",
          "La mise en sourdine du 03/11/2025, marché ARQ-2024, n'a pas de fin : elle dure 90 jours au plus et s'arrêtera le 01/02/2026.",
        ],
      ],
    ],
    [
      "a mute too long",
      aMute({ until: "2026-12-31" }),
      [
        [
          "accepted",
          "La mise en sourdine du 03/11/2025, marché ARQ-2024, va jusqu'au 31/12/2026 : elle dure 90 jours au plus et s'arrêtera le 01/02/2026.",
        ],
      ],
    ],
    ["nothing, once a mute too long is over", aMute({ date: "2025-03-01" }), []],
    [
      "a mute that ends before it begins",
      aMute({ until: "2025-10-03" }),
      [
        [
          "rejected",
          "La mise en sourdine du 03/11/2025, marché ARQ-2024, finit avant d'avoir commencé : vérifiez la date « Jusqu'au ».",
        ],
      ],
    ],
    [
      "an action without a market",
      aCharge({ market: null }),
      [
        [
          "rejected",
          "La prise en charge du 03/11/2025 ne dit pas de quel marché : indiquez son code dans la colonne « Marché ».",
        ],
      ],
    ],
    [
      "a market that does not exist",
      aMute({ market: "ARQ-2042" }),
      [
        [
          "rejected",
          "La mise en sourdine du 03/11/2025 : « ARQ-2042 » n'est le code d'aucun marché de l'onglet « Marchés ».",
        ],
      ],
    ],
  ])("is %s", (_, decision, expected) => {
    expect(issuesOf(decision)).toEqual(expected);
  });

  it("stands on the tab « Décisions », for the facilitator", () => {
    const [issue] = muteIssues([aMute()], [aMarket()], TODAY);
    expect(issue).toMatchObject({ workbook: { kind: "control" }, sheet: "Décisions", who: "facilitator" });
  });
});
