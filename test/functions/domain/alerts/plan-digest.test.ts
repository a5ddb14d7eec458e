import { describe, expect, it } from "vitest";
import type { DigestLine } from "../../../../functions/domain/alerts/digest-lists.ts";
import { type DigestDay, type DigestDecision, planDigest } from "../../../../functions/domain/alerts/plan-digest.ts";
import { planConsolidation } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import type { MarketOverview } from "../../../../functions/domain/markets/market-overview.ts";
import type { MarketState } from "../../../../functions/domain/progress/market-state.ts";
import { digestEmail } from "../../../../functions/emails/digest/digest-email.ts";
import { digestParams } from "../../../../functions/emails/digest/digest-params.ts";
import { subjectOf } from "../../../../functions/emails/email-kinds.ts";
import { signalsEmail } from "../../../../functions/emails/signals/signals-email.ts";
import { signalsParams } from "../../../../functions/emails/signals/signals-params.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Journal } from "../../../../schemas/journal.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aWorld, NOW } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import {
  aCompany,
  aDecision,
  aFacilitator,
  aMarket,
  anEngagement,
  anEvent,
} from "../../../builders/control-records.ts";
import { anEmail, anEvaluation } from "../../../builders/journal-entries.ts";

const TODAY = "2025-11-15";
const DAY: DigestDay = { journal: [], dead: new Set(), today: TODAY };
const SIGNED = { control: aControl(), link: "https://docs.google.com/spreadsheets/d/x/edit", now: NOW };

type Structure = Partial<Control> & { readonly sheets?: readonly HoursSheet[] };
const planOf = ({ sheets = [], ...control }: Structure = {}) =>
  planConsolidation(aWorld({ control: aControl(control), mirror: sheets }), NOW);

/** A market seen in a state, whatever its hours, with what its target would miss. */
type Seen = { readonly code: string; readonly state: MarketState; readonly stake?: number; readonly end?: string };

function seenAs({ code, state, stake = 0, end = "2026-12-31" }: Seen): MarketOverview {
  const [market] = planOf({ markets: [aMarket({ code, end })], engagements: [anEngagement({ market: code })] }).markets;
  const outlook = market?.evaluation?.progress.outlook;
  if (!market?.evaluation || !outlook) throw new Error("no evaluation");
  const progress = { ...market.evaluation.progress, outlook: { ...outlook, landing: outlook.target - hours(stake) } };
  return { ...market, evaluation: { ...market.evaluation, state, progress } };
}

function digestOf(markets: readonly MarketOverview[], journal: Journal = [], control: Partial<Control> = {}) {
  const [digest] = planDigest({ ...planOf({ markets: [], ...control }), markets }, { ...DAY, journal });
  if (!digest) throw new Error("no digest");
  return digest;
}

const codes = (lines: readonly DigestLine[]): string[] => lines.map(({ market }) => market.market.code);
const known = (code: string, state: MarketState, changes = {}) =>
  anEvaluation({ market: code, state, month: "2025-09", at: "2025-10-15T07:00:00.000Z", ...changes });

describe("the lists of a digest", () => {
  it.each<
    [string, keyof DigestDecision & ("late" | "watch" | "overdue" | "reached" | "ahead"), Seen[], Journal, string[]]
  >([
    [
      "puts critical markets before late ones, new ones first in each, then those with most hours at stake",
      "late",
      [
        { code: "A", state: "late", stake: 900 },
        { code: "B", state: "late", stake: 10 },
        { code: "C", state: "critical", stake: 1 },
        { code: "D", state: "critical", stake: 2 },
        { code: "E", state: "late", stake: 20 },
      ],
      [known("A", "late"), known("C", "late"), known("D", "critical")],
      ["C", "D", "E", "B", "A"],
    ],
    [
      "puts the markets to watch by the hours at stake",
      "watch",
      [
        { code: "A", state: "watch", stake: 1 },
        { code: "B", state: "on-track" },
        { code: "C", state: "watch", stake: 2 },
      ],
      [],
      ["C", "A"],
    ],
    [
      "puts what is missed before what is still awaited",
      "overdue",
      [
        { code: "A", state: "overdue-awaiting" },
        { code: "B", state: "overdue" },
      ],
      [],
      ["B", "A"],
    ],
    [
      "names a reached market once",
      "reached",
      [
        { code: "A", state: "reached" },
        { code: "B", state: "reached" },
      ],
      [known("A", "reached"), known("B", "late")],
      ["B"],
    ],
    [
      "names a market that was reached between two digests",
      "reached",
      [{ code: "A", state: "reached" }],
      [known("A", "reached", { at: "2025-10-20T07:00:00.000Z" }), known("A", "late")],
      ["A"],
    ],
    ["keeps the markets ahead apart", "ahead", [{ code: "A", state: "ahead" }], [], ["A"]],
    ["says nothing of a closed market", "late", [{ code: "A", state: "closed" }], [], []],
  ])("%s", (_, list, seen, journal, expected) => {
    expect(codes(digestOf(seen.map(seenAs), journal)[list])).toEqual(expected);
  });

  it.each<[string, Journal, boolean]>([
    ["is new when it was in another state a month ago", [known("A", "watch")], true],
    ["is new when nobody ever saw it", [], true],
    ["is not new when it was already so", [known("A", "late")], false],
    [
      "goes by the last month seen, wherever its line stands",
      [known("A", "late"), known("A", "watch", { month: "2025-08" })],
      false,
    ],
    ["does not look at this month's own line", [known("A", "late", { month: "2025-10" })], true],
  ])("a market %s", (_, journal, expected) => {
    expect(digestOf([seenAs({ code: "A", state: "late" })], journal).late[0]?.isNew).toBe(expected);
  });

  it.each<[string, Seen, string[]]>([
    ["within three months, its last day included", { code: "A", state: "on-track", end: "2026-02-15" }, ["A"]],
    ["not a day later", { code: "A", state: "on-track", end: "2026-02-16" }, []],
    ["today", { code: "A", state: "starting", end: "2025-11-15" }, ["A"]],
    ["not yesterday", { code: "A", state: "on-track", end: "2025-11-14" }, []],
    ["not when it is in a list above", { code: "A", state: "watch", end: "2026-01-31" }, []],
    ["not when it is reached", { code: "A", state: "reached", end: "2026-01-31" }, []],
  ])("tell what ends %s", (_, seen, expected) => {
    expect(codes(digestOf([seenAs(seen)]).endingSoon)).toEqual(expected);
  });

  it("puts what is missed by most first, whatever its landing was", () => {
    const markets = [
      { ...seenAs({ code: "A", state: "overdue", stake: 900 }), accepted: hours(6600) },
      { ...seenAs({ code: "B", state: "overdue", stake: 100 }), accepted: hours(5000) },
    ];
    expect(codes(digestOf(markets).overdue)).toEqual(["B", "A"]);
  });

  it("put what ends first first", () => {
    const markets = [
      seenAs({ code: "A", state: "on-track", end: "2026-01-31" }),
      seenAs({ code: "B", state: "ahead", end: "2025-12-31" }),
    ];
    expect(codes(digestOf(markets).endingSoon)).toEqual(["B", "A"]);
  });

  it("keep a muted market, with the end of its mute, and say who takes care of it", () => {
    const decisions = [
      aDecision({ kind: "mute", market: "A", participant: null, until: "2025-12-01" }),
      aDecision({ kind: "take-charge", market: "A", participant: null, action: "chased" }),
    ];
    expect(digestOf([seenAs({ code: "A", state: "late" })], [], { decisions }).late).toMatchObject([
      { mute: { until: "2025-12-01" }, charge: { action: "relance", date: "2025-11-03" } },
    ]);
  });

  it("count the markets on track, the drafts and the messages of which nobody knows", () => {
    const markets = (["on-track", "on-track", "late"] as const).map((state, place) =>
      seenAs({ code: `M${place}`, state }),
    );
    const journal = [
      anEmail({ key: "a", status: "to-approve" }),
      anEmail({ key: "b", status: "to-approve" }),
      anEmail({ key: "c", status: "uncertain" }),
      anEmail({ key: "d", status: "sent" }),
    ];
    expect(digestOf(markets, journal)).toMatchObject({ onTrack: 2, drafts: 2, uncertain: 1 });
  });
});

describe("what a digest tells of declarations", () => {
  const untick = (from: number) => anHoursSheet().closed.map((_, place) => place + 1 < from);
  const both = [2024, 2025].map((year) => sheetOf([], year === 2025 ? { year, closed: untick(9) } : { year }));
  const missing = (structure: Structure, dead: string[] = []) =>
    planDigest(planOf({ sheets: both, ...structure }), { ...DAY, dead: new Set(dead) })[0]?.missing;
  const company = (changes = {}) => [aCompany({ phone: "02 35 00 00 00", emails: ["bati@example.org"], ...changes })];

  it("names the months that a company has not declared, once over all its markets, and its number", () => {
    const markets = [aMarket(), aMarket({ code: "ACV-2024" })];
    const engagements = [anEngagement(), anEngagement({ market: "ACV-2024" })];
    expect(missing({ markets, engagements, companies: company() })).toEqual([
      {
        name: "Bâti Falaises",
        months: ["2025-09", "2025-10"],
        phone: "02 35 00 00 00",
        declaredBy: [],
        pausedUntil: null,
        unreachable: false,
        withoutAddress: false,
      },
    ]);
  });

  it("names those who declare for a company, whom the reminders go to, and not the company", () => {
    const relay = { name: "Relais Intérim", phone: "02 35 00 00 30", emails: ["relais@example.org"] };
    const companies = [...company({ emails: null, remindersPausedUntil: TODAY }), aCompany(relay)];
    const engagements = [anEngagement({ declarants: ["Relais Intérim"] })];
    expect(missing({ companies, engagements })).toMatchObject([
      {
        name: "Bâti Falaises",
        phone: null,
        declaredBy: [{ name: "Relais Intérim", phone: "02 35 00 00 30" }],
        pausedUntil: null,
        unreachable: false,
      },
    ]);
  });

  it("puts the longest silence first", () => {
    const companies = [aCompany(), aCompany({ name: "Alma" })];
    const engagements = [anEngagement(), anEngagement({ company: "Alma" })];
    expect(missing({ companies, engagements })?.map(({ name, months }) => [name, months.length])).toEqual([
      ["Alma", 22],
      ["Bâti Falaises", 2],
    ]);
  });

  it.each<[string, object, string[], object]>([
    ["a pause that lasts until today", { remindersPausedUntil: TODAY }, [], { pausedUntil: TODAY }],
    ["no pause that is over", { remindersPausedUntil: "2025-11-14" }, [], { pausedUntil: null }],
    [
      "a company whose every address refuses",
      { emails: ["Bati@example.org"] },
      ["bati@example.org"],
      { unreachable: true, withoutAddress: false },
    ],
    [
      "no company with one address that works",
      { emails: ["bati@example.org", "chef@example.org"] },
      ["bati@example.org"],
      { unreachable: false },
    ],
    ["a company without an address", { emails: null }, [], { unreachable: true, withoutAddress: true }],
  ])("tells %s", (_, changes, dead, expected) => {
    expect(missing({ companies: company(changes) }, dead)).toMatchObject([expected]);
  });

  it("accuses nobody on a market with hours that were not read yet", () => {
    const plan = planOf({ sheets: both });
    const markets = plan.markets.map((market) => ({ ...market, unread: ["Alma"] }));
    expect(planDigest({ ...plan, markets }, DAY)[0]?.missing).toEqual([]);
  });

  it("accuses nobody on a market that a person closed", () => {
    expect(missing({ events: [anEvent({ kind: "closing" })] })).toEqual([]);
  });
});

describe("what a digest asks to complete", () => {
  const digest = (structure: Structure) => planDigest(planOf(structure), DAY)[0];
  const named = (markets: readonly MarketOverview[] | undefined) => markets?.map(({ market }) => market.code);

  it("names the market that runs, has a tenth of its plan behind it and not an hour", () => {
    expect(named(digest({})?.withoutHours)).toEqual(["ARQ-2024"]);
  });

  it.each<[string, Structure]>([
    ["with hours", { sheets: [sheetOf([aContractRow({ months: { 1: 7 } })])] }],
    ["with hours that wait", { sheets: [sheetOf([aContractRow({ months: { 1: 300 } })])] }],
    ["that has just begun", { markets: [aMarket({ start: "2025-10-01", end: "2027-12-31" })] }],
    ["that no order has reached yet", { markets: [aMarket({ byOrders: true })] }],
    ["that is over", { markets: [aMarket({ end: "2025-06-30" })] }],
    ["that is closed", { events: [anEvent({ kind: "closing" })] }],
  ])("does not say so of one %s", (_, structure) => {
    expect(digest(structure)?.withoutHours).toEqual([]);
  });

  it.each<[string, Structure, string[]]>([
    ["a market without a target", { markets: [aMarket({ target: null })] }, ["ARQ-2024"]],
    ["no market that has none by choice", { markets: [aMarket({ target: null, noTargetByChoice: true })] }, []],
    ["no market that is closed", { markets: [aMarket({ target: null })], events: [anEvent({ kind: "closing" })] }, []],
    ["a market without a target nor dates", { markets: [aMarket({ target: null, start: null })] }, ["ARQ-2024"]],
  ])("names %s", (_, structure, expected) => {
    expect(named(digest(structure)?.withoutTarget)).toEqual(expected);
  });
});

describe("who receives a digest", () => {
  const keys = (control: Partial<Control>, journal: Journal = []) =>
    planDigest(planOf(control), { ...DAY, journal }).map(({ key }) => key);
  const two = [aFacilitator(), aFacilitator({ name: "Sacha Morel", emails: ["sacha@example.org"] })];
  const hers = "recap/2025-10/Camille Lenoir";

  it.each<[string, Partial<Control>, string[]]>([
    [
      "every facilitator who follows a market",
      { facilitators: two, markets: [aMarket(), aMarket({ code: "B", facilitator: "Sacha Morel" })] },
      [hers, "recap/2025-10/Sacha Morel"],
    ],
    ["not the one who follows none", { facilitators: two }, [hers]],
    [
      "the first one, for a market that nobody follows",
      { facilitators: two, markets: [aMarket({ facilitator: null })] },
      [hers],
    ],
    ["the first one, even without a market", { facilitators: two, markets: [] }, [hers]],
    ["nobody, without a facilitator", { facilitators: [] }, []],
  ])("%s", (_, control, expected) => {
    expect(keys(control)).toEqual(expected);
  });

  it("receives it once a month, whatever became of it", () => {
    expect(keys({}, [anEmail({ key: hers, status: "discarded" })])).toEqual([]);
    expect(keys({}, [anEmail({ key: "recap/2025-09/Camille Lenoir" })])).toEqual([hers]);
  });

  it("receives her own markets only", () => {
    const markets = [seenAs({ code: "A", state: "late" }), seenAs({ code: "B", state: "late" })];
    const shared = markets.map((each, place) => ({
      ...each,
      market: { ...each.market, facilitator: place === 0 ? "Camille Lenoir" : "Sacha Morel" },
    }));
    const digests = planDigest({ ...planOf({ facilitators: two }), markets: shared }, DAY);
    expect(digests.map(({ late }) => codes(late))).toEqual([["A"], ["B"]]);
  });
});

describe("the signals in a digest", () => {
  const small = aMarket({ target: hours(430), start: "2025-05-01", end: "2026-01-15" });
  const digest = (journal: Journal = []) => planDigest(planOf({ markets: [small] }), { ...DAY, journal })[0];

  it("are covered by it", () => {
    expect(digest()).toMatchObject({
      covers: ["recap/2025-10/Camille Lenoir", "signal/ARQ-2024/no-hours"],
      signals: [{ signal: "no-hours", date: "2026-01-15" }],
    });
  });

  it("stand instead of the market's end", () => {
    const plan = planOf({ markets: [small] });
    const markets = plan.markets.map(({ evaluation, ...market }) => ({
      ...market,
      evaluation: evaluation && { ...evaluation, state: "on-track" as const },
    }));
    const ends = (journal: Journal) =>
      codes(planDigest({ ...plan, markets }, { ...DAY, journal })[0]?.endingSoon ?? []);
    expect(ends([])).toEqual([]);
    expect(ends([anEmail({ key: "signal/ARQ-2024/no-hours" })])).toEqual(["ARQ-2024"]);
  });

  it("are not told again", () => {
    const told = digest([anEmail({ key: "signaux", covers: ["signal/ARQ-2024/no-hours"] })]);
    expect([told?.signals, told?.covers]).toEqual([[], ["recap/2025-10/Camille Lenoir"]]);
  });

  it("have params that their e-mail takes", () => {
    const signals = digest()?.signals ?? [];
    const facilitator = { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null };
    const params = signalsParams(signals, { ...SIGNED, facilitator });
    expect(signalsEmail.parse(params)).toEqual(params);
    expect(params.signals).toEqual([
      {
        market: {
          code: "ARQ-2024",
          title: "Arques-la-Bataille, 68 logements",
          buyer: "Habitat des Falaises",
          end: "2026-01-15",
        },
        signal: "no-hours",
        date: "2026-01-15",
        remaining: hours(430),
      },
    ]);
  });
});

describe("the params of a digest", () => {
  it("hold every list, as its e-mail takes them", () => {
    const states: MarketState[] = [
      "late",
      "critical",
      "watch",
      "overdue",
      "overdue-awaiting",
      "reached",
      "ahead",
      "on-track",
      "starting",
      "suspended",
    ];
    const markets = states.map((state) => seenAs({ code: state.toUpperCase(), state, end: "2026-01-31" }));
    const params = digestParams(digestOf(markets), SIGNED);
    expect(digestEmail.parse(params)).toEqual(params);
    expect(
      [params.late, params.watch, params.overdue, params.reached, params.ahead, params.endingSoon].map((list) =>
        list.map(({ state }) => state),
      ),
    ).toEqual([
      ["critical", "late"],
      ["watch"],
      ["overdue", "overdue-awaiting"],
      ["reached"],
      ["ahead"],
      ["ahead", "on-track", "starting", "suspended"],
    ]);
  });

  it("ask no pace of a market that is over or reached", () => {
    const [late, over, reached] = (["late", "overdue", "reached"] as const).map(
      (state) => digestParams(digestOf([seenAs({ code: "A", state })]), SIGNED)[state],
    );
    expect(late?.[0]?.requiredPace).toBeGreaterThan(0);
    expect(over?.[0]).toMatchObject({ requiredPace: null, observedPace: null, monthsLeft: 0 });
    expect(reached?.[0]).toMatchObject({ requiredPace: null, observedPace: null, monthsLeft: 0 });
  });

  it("tell two years of a longer silence, for the journal holds them in one cell", () => {
    const [digest] = planDigest(planOf({ markets: [aMarket({ start: "1925-01-01" })] }), DAY);
    const months = digest && digestParams(digest, SIGNED).missing[0]?.months;
    expect([months?.length, months?.[0], months?.at(-1)]).toEqual([24, "2023-11", "2025-10"]);
  });

  it.each<[string, readonly MarketState[]]>([
    ["all late", ["late"]],
    ["of every state", ["critical", "late", "watch", "overdue", "reached", "ahead", "on-track"]],
  ])("fit in one cell of the journal for 400 markets of long titles %s, and tell how many more", (_, states) => {
    const seen = states.map((state) => seenAs({ code: "A", state, end: "2026-01-31" }));
    const markets = Array.from({ length: 400 }, (_, each) => {
      const like = seen[each % seen.length] ?? seenAs({ code: "A", state: "late" });
      return { ...like, market: { ...like.market, code: `M-${each}`, title: "Réhabilitation lourde ".repeat(20) } };
    });
    const params = digestParams(digestOf(markets), SIGNED);
    expect(digestEmail.parse(params)).toEqual(params);
    expect(JSON.stringify(params).length).toBeLessThan(45_000);
    const late = markets.filter(({ evaluation }) => evaluation?.state === "late").length;
    const critical = markets.filter(({ evaluation }) => evaluation?.state === "critical").length;
    expect(params.late.length + (params.more?.late ?? 0) + (params.more?.critical ?? 0)).toBe(late + critical);
    const counted = [critical > 0 ? `${critical} marchés critiques, ${late} en retard` : `${late} marchés en retard`];
    expect(subjectOf(params).replaceAll(/\s/g, " ")).toContain(counted.join());
  });

  it("say which states rest on months that nobody told", () => {
    const late = seenAs({ code: "A", state: "late" });
    const shown = [true, false].map((provisional) => {
      const evaluation = late.evaluation && {
        ...late.evaluation,
        progress: { ...late.evaluation.progress, provisional },
      };
      return digestParams(digestOf([{ ...late, evaluation }]), SIGNED).late[0]?.provisional;
    });
    expect(shown).toEqual([true, false]);
  });

  it("count the calm markets that rest on months that nobody told", () => {
    const calm = seenAs({ code: "A", state: "on-track" });
    const [untold, told] = [true, false].map((provisional) => ({
      ...calm,
      evaluation: calm.evaluation && { ...calm.evaluation, progress: { ...calm.evaluation.progress, provisional } },
    }));
    const markets = [untold, told].filter((each) => each !== undefined);
    expect(digestParams(digestOf(markets), SIGNED)).toMatchObject({ onTrack: 2, onTrackProvisional: 1 });
  });

  it("say how the alerts did from thirty finished markets on", () => {
    const finished = (count: number) =>
      Array.from({ length: count }, (_, place) => seenAs({ code: `M${place}`, state: "overdue", end: "2025-06-30" }));
    const journal = Array.from({ length: 30 }, (_, place) =>
      anEvaluation({ market: `M${place}`, month: "2025-02", state: place === 0 ? "on-track" : "late" }),
    );
    const told = (count: number) => digestParams(digestOf(finished(count), journal), SIGNED).trackRecord;
    expect(told(29)).toBeNull();
    expect(told(30)).toEqual({ closed: 30, missed: 30, caught: 29, falseAlarms: 0, notice: 4 });
  });

  it("say who signs and which month was judged", () => {
    expect(digestParams(digestOf([]), SIGNED)).toMatchObject({
      structure: "Votre structure",
      facilitator: { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null },
      month: "2025-10",
      links: { action: SIGNED.link },
      computedAt: "2025-11-15T07:00:00.000Z",
      onTrack: 0,
    });
  });
});
