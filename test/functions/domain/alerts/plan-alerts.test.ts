import { describe, expect, it } from "vitest";
import { callOffUntrue, planAlerts } from "../../../../functions/domain/alerts/plan-alerts.ts";
import type { MarketOverview } from "../../../../functions/domain/markets/market-overview.ts";
import type { MarketState } from "../../../../functions/domain/progress/market-state.ts";
import type { EmailEntry, Journal } from "../../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month } from "../../../../schemas/month.ts";
import { aControl } from "../../../builders/a-control.ts";
import { NOW } from "../../../builders/a-world.ts";
import { aMarket } from "../../../builders/control-records.ts";
import { anEmail, anEvaluation } from "../../../builders/journal-entries.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

/** A market seen in a state for October 2025, whatever its hours. */
function seenAs(state: MarketState, code = "ARQ-2024"): MarketOverview {
  const [market] = overviewOf([], aControl({ markets: [aMarket({ code })] }));
  if (!market?.evaluation) throw new Error("no evaluation");
  return { ...market, evaluation: { ...market.evaluation, state } };
}

/** The evaluations of successive months, the last one being September 2025. */
const history = (...states: MarketState[]): Journal =>
  states.map((state, place) => evaluated(addMonths("2025-09", place - states.length + 1), state));

/** The evaluation of a month, made in the middle of the next one. */
const evaluated = (month: Month, state: MarketState) =>
  anEvaluation({ month, state, at: `${addMonths(month, 1)}-15T07:00:00.000Z` });

const told = (key: string, status: EmailEntry["status"] = "sent", at: IsoDate = "2025-10-16") =>
  anEmail({ key, status, at: `${at}T07:00:00.000Z` });
const keys = (state: MarketState, journal: Journal) =>
  planAlerts([seenAs(state)], journal, NOW).decisions.map(({ key }) => key);

describe("the alerts to decide", () => {
  it("are none for a market that is not late", () => {
    const calm: MarketState[] = [
      "closed",
      "no-target",
      "reached",
      "overdue-awaiting",
      "suspended",
      "starting",
      "watch",
      "ahead",
      "on-track",
    ];
    expect(calm.flatMap((state) => keys(state, history("late", "late")))).toEqual([]);
  });

  it.each<[string, MarketState, Journal, string[]]>([
    ["one when it becomes late", "late", history("on-track"), ["ARQ-2024/1/late"]],
    ["one when it is late at its first evaluation", "late", [], ["ARQ-2024/1/late"]],
    ["none while it stays late", "late", [...history("late"), told("ARQ-2024/1/late")], []],
    ["none while the first one still waits", "late", [told("ARQ-2024/1/late", "to-send")], []],
    ["none while nobody knows if it left", "late", [told("ARQ-2024/1/late", "uncertain")], []],
    [
      "one when it becomes critical",
      "critical",
      [...history("late"), told("ARQ-2024/1/late")],
      ["ARQ-2024/1/critical"],
    ],
    [
      "one when it is over and missed",
      "overdue",
      [told("ARQ-2024/1/late"), told("ARQ-2024/1/critical")],
      ["ARQ-2024/1/overdue"],
    ],
    [
      "none when it gets better from critical to late",
      "late",
      [...history("late", "critical"), told("ARQ-2024/1/critical")],
      [],
    ],
    [
      "none when it goes back to critical",
      "critical",
      [...history("critical", "late"), told("ARQ-2024/1/late"), told("ARQ-2024/1/critical")],
      [],
    ],
    [
      "one of a new episode, the first being over",
      "late",
      [evaluated("2025-07", "late"), told("ARQ-2024/1/late", "sent", "2025-08-15"), evaluated("2025-08", "watch")],
      ["ARQ-2024/2/late"],
    ],
    [
      "none of an episode that went through a suspension",
      "late",
      [evaluated("2025-07", "late"), told("ARQ-2024/1/late", "sent", "2025-08-15"), evaluated("2025-08", "suspended")],
      [],
    ],
    [
      "one again, the first having been called off before it left",
      "late",
      [evaluated("2025-09", "late"), told("ARQ-2024/1/late", "dropped")],
      ["ARQ-2024/2/late"],
    ],
    [
      "one whatever was told of another market",
      "late",
      [told("ARQ-2024/2/1/late"), told("ACV-2024/1/late"), told("ARQ-2024-B/1/late")],
      ["ARQ-2024/1/late"],
    ],
  ])("are %s", (_, state, journal, expected) => {
    expect(keys(state, journal)).toEqual(expected);
  });

  it("are none where people sorted the Journal, whose second episode was told", () => {
    const grown = [
      evaluated("2025-06", "late"),
      told("ARQ-2024/1/late", "sent", "2025-07-15"),
      evaluated("2025-07", "watch"),
      evaluated("2025-08", "late"),
      told("ARQ-2024/2/late", "sent", "2025-09-15"),
      evaluated("2025-09", "late"),
    ];
    for (const journal of [grown, grown.toReversed(), grown.toSorted((one, other) => (one.kind < other.kind ? 1 : -1))])
      expect(keys("late", journal)).toEqual([]);
  });

  it("are none where the line of an earlier episode was removed and came back last", () => {
    const journal = [...history("late", "watch", "late"), told("ARQ-2024/2/late"), told("ARQ-2024/1/late", "dropped")];
    expect(keys("late", journal)).toEqual([]);
  });

  it("name an episode for a market whose code looks like another's key", () => {
    const journal = [told("ARQ-2024/1/late")];
    expect(planAlerts([seenAs("late", "ARQ-2024/1")], journal, NOW).decisions.map(({ key }) => key)).toEqual([
      "ARQ-2024/1/1/late",
    ]);
  });

  it("are none for a market without dates", () => {
    expect(planAlerts([{ ...seenAs("late"), evaluation: null }], [], NOW)).toEqual({ evaluations: [], decisions: [] });
  });
});

describe("the evaluations kept in the journal", () => {
  it("hold what was seen, of every market, once a month", () => {
    const { evaluations } = planAlerts([seenAs("late"), seenAs("on-track", "ACV-2024")], [], NOW);
    expect(evaluations).toMatchObject([
      {
        kind: "evaluation",
        at: NOW.toISOString(),
        market: "ARQ-2024",
        month: "2025-10",
        state: "late",
        done: 0,
        target: 670000,
      },
      { market: "ACV-2024", state: "on-track" },
    ]);
    expect(planAlerts([seenAs("on-track"), seenAs("late", "ACV-2024")], evaluations, NOW).evaluations).toEqual([]);
  });

  it("send nothing more when the same day is judged ten times", () => {
    let journal: Journal = history("late");
    for (let run = 0; run < 10; run++) {
      const { evaluations, decisions } = planAlerts([seenAs("late")], journal, NOW);
      journal = [...journal, ...evaluations, ...decisions.map(({ key }) => anEmail({ key }))];
    }
    expect(journal.filter(({ kind }) => kind === "email")).toHaveLength(1);
    expect(journal.filter(({ kind }) => kind === "evaluation")).toHaveLength(2);
  });
});

describe("an alert that is no longer true", () => {
  const statusAfter = (status: EmailEntry["status"], state: MarketState, market: string | null = "ARQ-2024") =>
    callOffUntrue([seenAs(state)], [anEmail({ status, market })], NOW).map(
      (entry) => entry.kind === "email" && entry.status,
    );

  it.each<[EmailEntry["status"], MarketState, EmailEntry["status"]]>([
    ["to-send", "on-track", "dropped"],
    ["to-approve", "reached", "dropped"],
    ["to-send", "late", "to-send"],
    ["to-send", "critical", "to-send"],
    ["sending", "on-track", "sending"],
    ["uncertain", "on-track", "uncertain"],
    ["sent", "on-track", "sent"],
  ])("is called off only before it leaves: %s, then %s", (before, state, after) => {
    expect(statusAfter(before, state)).toEqual([after]);
  });

  it("is one whose market is gone, and none that is about no market", () => {
    expect(statusAfter("to-send", "late", "ACV-2024")).toEqual(["dropped"]);
    expect(statusAfter("to-send", "on-track", null)).toEqual(["to-send"]);
  });
});
