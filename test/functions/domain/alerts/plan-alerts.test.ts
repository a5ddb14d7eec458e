import { describe, expect, it } from "vitest";

import { endEmails } from "../../../../functions/domain/alerts/outbox.ts";
import { planAlerts } from "../../../../functions/domain/alerts/plan-alerts.ts";
import { untrueAlerts } from "../../../../functions/domain/alerts/untrue-alerts.ts";
import type { MarketOverview } from "../../../../functions/domain/markets/market-overview.ts";
import type { MarketState } from "../../../../functions/domain/progress/market-state.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import type { EmailEntry, Journal } from "../../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month } from "../../../../schemas/month.ts";
import { aControl } from "../../../builders/a-control.ts";
import { NOW } from "../../../builders/a-world.ts";
import { aDecision, aMarket } from "../../../builders/control-records.ts";
import { anEmail, anEvaluation } from "../../../builders/journal-entries.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

/** A market seen in a state for October 2025, whatever its hours. */
function seenAs(state: MarketState, code = "ARQ-2024"): MarketOverview {
  const [market] = overviewOf([], aControl({ markets: [aMarket({ code })] }));
  if (!market?.evaluation) throw new Error("no evaluation");
  return { ...market, evaluation: { ...market.evaluation, state }, stateIfAccepted: state };
}

/** The evaluations of successive months, the last one being September 2025. */
const history = (...states: MarketState[]): Journal =>
  states.map((state, place) => evaluated(addMonths("2025-09", place - states.length + 1), state));

/** The evaluation of a month, made in the middle of the next one. */
const evaluated = (month: Month, state: MarketState) =>
  anEvaluation({ month, state, at: `${addMonths(month, 1)}-15T07:00:00.000Z` });

const told = (key: string, status: EmailEntry["status"] = "sent", at: IsoDate = "2025-10-16") =>
  anEmail({ key, status, at: `${at}T07:00:00.000Z` });
const plan = (markets: readonly MarketOverview[], journal: Journal, decisions: readonly Decision[] = []) =>
  planAlerts(markets, { journal, decisions }, NOW);
const keys = (state: MarketState, journal: Journal, decisions: readonly Decision[] = []) =>
  plan([seenAs(state)], journal, decisions).decisions.map(({ key }) => key);

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
    expect(plan([seenAs("late", "ARQ-2024/1")], journal).decisions.map(({ key }) => key)).toEqual([
      "ARQ-2024/1/1/late",
    ]);
  });

  it("are none for a market without dates", () => {
    expect(plan([{ ...seenAs("late"), evaluation: null }], [])).toEqual({
      evaluations: [],
      decisions: [],
      normals: [],
    });
  });
});

describe("a muted market", () => {
  const mute = (date: IsoDate, until: IsoDate | null = null) =>
    aDecision({ kind: "mute", market: "ARQ-2024", participant: null, date, until });

  it.each<[string, MarketState, Journal, Decision[], string[]]>([
    ["stays silent in the state it was muted in", "late", history("late"), [mute("2025-10-20")], []],
    ["is told once the mute is over", "late", history("late"), [mute("2025-10-20", "2025-11-01")], ["ARQ-2024/1/late"]],
    [
      "is told when it worsens all the same",
      "critical",
      history("late"),
      [mute("2025-10-20")],
      ["ARQ-2024/1/critical"],
    ],
    [
      "is told when it was muted while all was well",
      "late",
      history("on-track"),
      [mute("2025-10-20")],
      ["ARQ-2024/1/late"],
    ],
    ["stays silent when it was never seen before", "late", [], [mute("2025-11-01")], []],
    [
      "is told what worsened since its first evaluation, the mute being older",
      "critical",
      history("late"),
      [mute("2025-09-01")],
      ["ARQ-2024/1/critical"],
    ],
  ])("%s", (_, state, journal, decisions, expected) => {
    expect(keys(state, journal, decisions)).toEqual(expected);
  });
});

describe("hours that wait for a decision which would change the state", () => {
  const undecided = (state: MarketState, stateIfAccepted: MarketState): MarketOverview => ({
    ...seenAs(state),
    stateIfAccepted,
  });
  const keysOf = (market: MarketOverview, journal: Journal) => plan([market], journal).decisions.map(({ key }) => key);
  const asked = told("ARQ-2024/1/decide-late");

  it("are asked about instead of the alarm, once for each state", () => {
    expect(keysOf(undecided("late", "on-track"), [])).toEqual(["ARQ-2024/1/decide-late"]);
    expect(keysOf(undecided("late", "on-track"), [...history("late"), asked])).toEqual([]);
    expect(keysOf(undecided("critical", "watch"), [...history("late"), asked])).toEqual(["ARQ-2024/1/decide-critical"]);
  });

  it("leave the alarm to come if they are refused, and no return to normal if they are accepted", () => {
    expect(keys("late", [...history("late"), asked])).toEqual(["ARQ-2024/1/late"]);
    expect(plan([seenAs("on-track")], [...history("late"), asked]).normals).toEqual([]);
  });

  it("are not asked about once the alarm was raised", () => {
    expect(keysOf(undecided("late", "on-track"), [...history("late"), told("ARQ-2024/1/late")])).toEqual([]);
  });
});

describe("what changes within a month", () => {
  const judged = (state: MarketState) => ({ ...evaluated("2025-10", state), at: "2025-11-15T06:00:00.000Z" });

  it("alarms nobody before the next evaluation where it worsens, nor where it is already better", () => {
    expect(keys("late", [judged("on-track")])).toEqual([]);
    expect(keys("late", [judged("critical")])).toEqual(["ARQ-2024/1/late"]);
    expect(keys("on-track", [judged("late")])).toEqual([]);
    expect(keys("overdue", [judged("on-track")])).toEqual(["ARQ-2024/1/overdue"]);
  });

  it("is told once, however often the target is reached and missed again", () => {
    const journal = [
      judged("late"),
      { ...told("ARQ-2024/1/late"), at: "2025-11-15T06:00:00.000Z" },
      { ...judged("reached"), at: "2025-11-15T06:30:00.000Z" },
    ];
    expect(keys("late", journal)).toEqual([]);
  });
});

describe("an overdue market", () => {
  it("is told overdue again once its end was put off and missed too", () => {
    const before = { ...evaluated("2025-07", "overdue"), end: "2025-07-31" };
    const putOff = { ...evaluated("2025-08", "late"), end: "2025-10-31" };
    expect(keys("overdue", [before, told("ARQ-2024/1/overdue", "sent", "2025-08-16"), putOff])).toEqual([
      "ARQ-2024/2/overdue",
    ]);
  });
});

describe("an amendment", () => {
  const amended = (state: MarketState): MarketOverview => {
    const market = seenAs(state);
    const change = { kind: "amendment", date: "2025-11-02", from: 670000, to: 900000, reference: "avenant 2" } as const;
    return { ...market, terms: { ...market.terms, target: 900000, changes: [change] } };
  };
  const october = evaluated("2025-09", "late");

  it("begins a new episode for a market that is late under the new target too", () => {
    const now = { ...october, month: "2025-10", at: NOW.toISOString(), target: 900000 };
    const journal = [october, told("ARQ-2024/1/late"), now];
    expect(plan([amended("late")], journal).decisions.map(({ key }) => key)).toEqual(["ARQ-2024/2/late"]);
  });

  it("is no new episode where only a figure was typed anew", () => {
    const now = { ...october, month: "2025-10", at: NOW.toISOString(), target: 675000 };
    expect(keys("late", [october, told("ARQ-2024/1/late"), now])).toEqual([]);
  });
});

describe("a return to normal", () => {
  const normals = (market: MarketOverview, journal: Journal) =>
    plan([market], journal).normals.map(({ key, was }) => [key, was]);
  const wasLate = [...history("late"), told("ARQ-2024/1/late")];

  it.each<[string, MarketState, Journal, [string, string][]]>([
    ["once an alert had gone out", "on-track", wasLate, [["ARQ-2024/1/normal", "late"]]],
    [
      "with the worst that was told",
      "reached",
      [...wasLate, told("ARQ-2024/1/critical")],
      [["ARQ-2024/1/normal", "critical"]],
    ],
    [
      "even if nobody knows whether the alert left",
      "watch",
      [...history("late"), told("ARQ-2024/1/late", "uncertain")],
      [["ARQ-2024/1/normal", "late"]],
    ],
    [
      "only once",
      "on-track",
      [...wasLate, evaluated("2025-10", "on-track"), told("ARQ-2024/1/normal", "sent", "2025-11-16")],
      [],
    ],
    ["not where no alert was told", "on-track", history("late"), []],
    [
      "not where the alert was set aside or called off",
      "on-track",
      [...history("late"), told("ARQ-2024/1/late", "dropped")],
      [],
    ],
    [
      "not while the alert waits for an approval",
      "on-track",
      [...history("late"), told("ARQ-2024/1/late", "to-approve")],
      [],
    ],
    ["not in a suspension", "suspended", wasLate, []],
    ["not when a person closed the market", "closed", wasLate, []],
    ["not when it only got better", "late", [...history("critical"), told("ARQ-2024/1/critical")], []],
    [
      "of an alert told in a group",
      "on-track",
      [
        ...history("late"),
        anEmail({
          key: "groupe/2025-10-16/Camille Lenoir",
          covers: ["ARQ-2024/1/late"],
          status: "sent",
          at: "2025-10-16T07:00:00.000Z",
        }),
      ],
      [["ARQ-2024/1/normal", "late"]],
    ],
    [
      "of the second episode",
      "on-track",
      [
        evaluated("2025-07", "late"),
        told("ARQ-2024/1/late", "sent", "2025-08-16"),
        evaluated("2025-08", "on-track"),
        told("ARQ-2024/1/normal", "sent", "2025-09-16"),
        evaluated("2025-09", "late"),
        told("ARQ-2024/2/late", "sent", "2025-10-16"),
      ],
      [["ARQ-2024/2/normal", "late"]],
    ],
  ])("is told %s", (_, state, journal, expected) => {
    expect(normals(seenAs(state), journal)).toEqual(expected);
  });

  it("is not told when the end was put off: the curve is only stretched", () => {
    const seen = [{ ...evaluated("2025-09", "late"), end: "2025-12-31" }, told("ARQ-2024/1/late")];
    const market = seenAs("on-track");
    expect(normals(market, seen)).toEqual([["ARQ-2024/1/normal", "late"]]);
    expect(normals({ ...market, terms: { ...market.terms, end: "2026-06-30" } }, seen)).toEqual([]);
  });
});

describe("the evaluations kept in the journal", () => {
  it("are added within a month only when a market reaches its target, ends, or no longer does", () => {
    const seen = [evaluated("2025-10", "late")].map((each) => ({ ...each, at: "2025-11-15T07:00:00.000Z" }));
    const states = (state: MarketState, journal: Journal) =>
      plan([seenAs(state)], journal).evaluations.map((each) => each.state);
    expect(states("on-track", seen)).toEqual([]);
    expect(states("reached", seen)).toEqual(["reached"]);
    const reached = [...seen, { ...evaluated("2025-10", "reached"), at: "2025-11-15T07:30:00.000Z" }];
    expect(states("reached", reached)).toEqual([]);
    expect(states("late", reached)).toEqual(["late"]);
    expect(states("critical", seen)).toEqual([]);
  });

  it("hold what was seen, of every market, once a month", () => {
    const { evaluations } = plan([seenAs("late"), seenAs("on-track", "ACV-2024")], []);
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
    expect(plan([seenAs("on-track"), seenAs("watch", "ACV-2024")], evaluations).evaluations).toEqual([]);
  });

  it("send nothing more when the same day is judged ten times", () => {
    let journal: Journal = history("late");
    for (let run = 0; run < 10; run++) {
      const { evaluations, decisions } = plan([seenAs("late")], journal);
      journal = [...journal, ...evaluations, ...decisions.map(({ key }) => anEmail({ key }))];
    }
    expect(journal.filter(({ kind }) => kind === "email")).toHaveLength(1);
    expect(journal.filter(({ kind }) => kind === "evaluation")).toHaveLength(2);
  });
});

/** The statuses of the e-mails once those that are untrue are called off. */
function calledOff(journal: Journal, state: MarketState) {
  const after = endEmails(journal, untrueAlerts([seenAs(state)], journal), { status: "dropped", now: NOW });
  return after.map((entry) => entry.kind === "email" && entry.status);
}

describe("an alert that is no longer true", () => {
  const statusAfter = (
    status: EmailEntry["status"],
    state: MarketState,
    market: string | null = "ARQ-2024",
    about = {},
  ) => calledOff([anEmail({ status, market, ...about })], state);

  it.each<[EmailEntry["status"], MarketState, EmailEntry["status"]]>([
    ["to-send", "on-track", "dropped"],
    ["to-approve", "reached", "dropped"],
    ["to-send", "late", "to-send"],
    ["to-send", "critical", "to-send"],
    ["to-approve", "suspended", "dropped"],
    ["sending", "on-track", "sending"],
    ["uncertain", "on-track", "uncertain"],
    ["sent", "on-track", "sent"],
  ])("is called off only before it leaves: %s, then %s", (before, state, after) => {
    expect(statusAfter(before, state)).toEqual([after]);
  });

  it("is one whose market is gone, and none that is about no market", () => {
    expect(statusAfter("to-send", "late", "ACV-2024", { key: "ACV-2024/1/late" })).toEqual(["dropped"]);
    expect(statusAfter("to-send", "on-track", null, { key: "recap/2025-10/Camille Lenoir" })).toEqual(["to-send"]);
  });

  it.each<[string, string[], MarketState, EmailEntry["status"]]>([
    ["of a group, once nothing that it tells is true", ["ARQ-2024/1/late"], "on-track", "dropped"],
    ["no group of which something is still true", ["ARQ-2024/1/late", "ARQ-2024/1/normal"], "late", "to-send"],
    ["a return to normal of a market that is late again", ["ARQ-2024/1/normal"], "late", "dropped"],
    ["no return to normal of a market that still is", ["ARQ-2024/1/normal"], "reached", "to-send"],
  ])("calls off %s", (_, covers, state, after) => {
    expect(statusAfter("to-send", state, null, { key: "groupe/2025-11-17/Camille Lenoir", covers })).toEqual([after]);
  });
});
