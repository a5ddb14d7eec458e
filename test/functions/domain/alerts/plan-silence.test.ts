import { describe, expect, it } from "vitest";
import { planSilence, type SilenceDecision, untrueSilences } from "../../../../functions/domain/alerts/plan-silence.ts";
import type { World } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import type { MarketState } from "../../../../functions/domain/progress/market-state.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { EmailEntry, Journal } from "../../../../schemas/journal.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aKnownWorkbook, aState } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aFacilitator, aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";
import { aDeclarant, planOn } from "../../../builders/declarants.ts";
import { anEmail } from "../../../builders/journal-entries.ts";

const TODAY = "2025-11-17";
const SINCE_AUGUST = "silence/ARQ-2024/Bâti Falaises/2025-08";
const until = (last: number) => Array.from({ length: 12 }, (_, place) => place < last);
const tickedUntil = (last: number): Partial<World> => ({ mirror: [anHoursSheet({ closed: until(last) })] });

/** A market of 1 000 h over 2025. */
const small = (changes: Parameters<typeof aMarket>[0] = {}) =>
  aMarket({ start: "2025-01-01", target: hours(1000), ...changes });

type Situation = {
  readonly control?: Partial<Control>;
  readonly world?: Partial<World>;
  readonly journal?: Journal;
  readonly today?: string;
  /** The state in which each market is seen, whatever its hours. */
  readonly states?: Readonly<Record<string, MarketState>>;
};

/** A structure whose one company ticked everything until July, and whose markets alarm nobody unless told otherwise. */
function seen({ control, world = tickedUntil(7), today = TODAY, states = {} }: Situation) {
  const plan = planOn(today, { markets: [small()], ...control }, world);
  const markets = plan.markets.map((each) => ({
    ...each,
    evaluation: each.evaluation && { ...each.evaluation, state: states[each.market.code] ?? ("watch" as const) },
  }));
  return { ...plan, markets };
}
const silenceOn = (situation: Situation = {}): SilenceDecision[] =>
  planSilence(seen(situation), situation.journal ?? [], situation.today ?? TODAY);
const coversOn = (situation: Situation) => silenceOn(situation).flatMap(({ covers }) => covers);

const kept = (key: string, status: EmailEntry["status"] = "sent", covers = [key]) =>
  anEmail({ key, covers, status, market: null });

describe("a silence", () => {
  it("says who, since when, what is due, and how often it was asked", () => {
    const journal = [
      kept("relance/Bâti Falaises/2025-07/1"),
      kept("relance/Bâti Falaises/2025-08/1"),
      kept("relance/Bâti Falaises/2025-08/2", "refused"),
      kept("relance/Bâti Falaises/2025-09/1", "sent"),
      kept("relance/Toitures/2025-09/1"),
    ];
    const sheet = sheetOf([aContractRow({ months: { 7: 120 } })], { closed: until(7) });
    expect(silenceOn({ journal, world: { mirror: [sheet] } })).toEqual<SilenceDecision[]>([
      {
        key: SINCE_AUGUST,
        covers: [SINCE_AUGUST],
        facilitator: { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null },
        companies: [
          {
            company: "Bâti Falaises",
            since: "2025-08",
            months: ["2025-08", "2025-09", "2025-10"],
            remaining: hours(880),
            markets: [small()],
            reminders: 2,
            covers: [SINCE_AUGUST],
          },
        ],
      },
    ]);
  });

  it.each<[string, Situation, string[]]>([
    ["of two months is none", { world: tickedUntil(8) }, []],
    [
      "of two months is one where the structure says so",
      { world: tickedUntil(8), control: { settings: { ...DEFAULT_SETTINGS, silentMonths: 2 } } },
      ["silence/ARQ-2024/Bâti Falaises/2025-09"],
    ],
    ["of three is none before the closing day of the last", { today: "2025-11-10" }, []],
    ["of three is one from the day after it", { today: "2025-11-11" }, [SINCE_AUGUST]],
    [
      "in an older month is none, the last being ticked",
      { world: { mirror: [anHoursSheet({ closed: until(12).map((_, place) => place === 9) })] } },
      [],
    ],
    [
      "is none with every hour done",
      {
        world: {
          mirror: [
            sheetOf([aContractRow({ months: { 1: 200, 2: 200, 3: 200, 4: 200, 5: 200 } })], { closed: until(7) }),
          ],
        },
      },
      [],
    ],
    [
      "is broken by hours that wait to be mended",
      { world: { mirror: [sheetOf([aContractRow({ market: "?", months: { 9: 100 } })], { closed: until(7) })] } },
      [],
    ],
    ["is none on a closed market", { control: { events: [anEvent({ kind: "closing", date: "2025-11-12" })] } }, []],
    [
      "counts no suspended month",
      {
        control: {
          events: [
            anEvent({ kind: "suspension", date: "2025-09-01" }),
            anEvent({ kind: "resumption", date: "2025-10-01" }),
          ],
        },
      },
      [],
    ],
    ["is the alert's own on a late market", { states: { "ARQ-2024": "late" } }, []],
    ["is the alert's own on a critical market", { states: { "ARQ-2024": "critical" } }, []],
    ["is the alert's own on a market over and missed", { states: { "ARQ-2024": "overdue" } }, []],
    [
      "is told on a market over whose hours are awaited",
      { states: { "ARQ-2024": "overdue-awaiting" } },
      [SINCE_AUGUST],
    ],
    [
      "is not told where hours may stand that nobody read",
      { world: { ...tickedUntil(7), state: aState(aKnownWorkbook({ due: true })) } },
      [],
    ],
    [
      "is told of a company without a workbook",
      { control: { companies: [aCompany()] }, world: { state: aState() } },
      ["silence/ARQ-2024/Bâti Falaises/2025-01"],
    ],
    ["is told once", { journal: [kept(SINCE_AUGUST)] }, []],
    [
      "is told once, together with others",
      {
        journal: [
          kept("silence/ARQ-2024/Toitures/2025-08", "to-approve", ["silence/ARQ-2024/Toitures/2025-08", SINCE_AUGUST]),
        ],
      },
      [],
    ],
    ["is told anew once it was broken", { journal: [kept("silence/ARQ-2024/Bâti Falaises/2025-02")] }, [SINCE_AUGUST]],
    ["is told after a message that was called off", { journal: [kept(SINCE_AUGUST, "dropped")] }, [SINCE_AUGUST]],
    ["waits for a facilitator with an address", { control: { facilitators: [] } }, []],
  ])("%s", (_, situation, expected) => {
    expect(coversOn(situation)).toEqual(expected);
  });

  it("that was called off is told under a key of its own", () => {
    expect(silenceOn({ journal: [kept(SINCE_AUGUST, "dropped")] })).toMatchObject([{ key: `${SINCE_AUGUST}/2` }]);
  });
});

describe("several silences", () => {
  const companies = [aDeclarant(), aCompany({ name: "Toitures" })];
  const facilitators = [aFacilitator(), aFacilitator({ name: "Dominique Roy", emails: ["dominique.roy@example.org"] })];
  const markets = [small(), small({ code: "ACV-2024", facilitator: "Dominique Roy" }), small({ code: "PEN-2025" })];
  const owes = (market: string, company: string, due: number) => anEngagement({ market, company, hours: hours(due) });

  it("are one message to each facilitator, the most hours due first", () => {
    const engagements = [
      owes("ARQ-2024", "Bâti Falaises", 400),
      owes("ARQ-2024", "Toitures", 600),
      owes("ACV-2024", "Toitures", 1000),
    ];
    const decided = silenceOn({ control: { companies, facilitators, markets, engagements } });
    expect(
      decided.map(({ facilitator, companies }) => [facilitator.name, companies.map(({ company }) => company)]),
    ).toEqual([
      ["Camille Lenoir", ["Toitures", "Bâti Falaises"]],
      ["Dominique Roy", ["Toitures"]],
    ]);
    expect(decided.map(({ key }) => key)).toEqual([
      "silence/ARQ-2024/Toitures/2025-01",
      "silence/ACV-2024/Toitures/2025-01",
    ]);
  });

  it("of one company are told to the facilitator of each market, whoever was told first", () => {
    const engagements = [owes("ARQ-2024", "Toitures", 600), owes("ACV-2024", "Toitures", 1000)];
    const journal = [kept("silence/ARQ-2024/Toitures/2025-01")];
    const decided = silenceOn({ control: { companies, facilitators, markets, engagements }, journal });
    expect(decided.map(({ facilitator, covers }) => [facilitator.name, covers])).toEqual([
      ["Dominique Roy", ["silence/ACV-2024/Toitures/2025-01"]],
    ]);
  });

  it("are told thirty at a time, those with most hours due first, and the others by the next message", () => {
    const names = Array.from({ length: 31 }, (_, place) => `Entreprise ${place + 1}`);
    const control = {
      companies: names.map((name) => aCompany({ name })),
      engagements: names.map((name, place) => owes("ARQ-2024", name, 100 - place)),
    };
    const [first] = silenceOn({ control });
    expect(first?.companies.map(({ company }) => company)).toEqual(names.slice(0, 30));
    const [second] = silenceOn({ control, journal: [kept(first?.key ?? "", "sent", [...(first?.covers ?? [])])] });
    expect(second?.companies.map(({ company }) => company)).toEqual(["Entreprise 31"]);
  });

  it("of one company are one line, its markets in alert left out", () => {
    const engagements = ["ARQ-2024", "ACV-2024", "PEN-2025"].map((market) => owes(market, "Bâti Falaises", 300));
    const one = {
      companies,
      facilitators,
      engagements,
      markets: markets.map((each) => ({ ...each, facilitator: null })),
    };
    const [decision] = silenceOn({ control: one, states: { "ACV-2024": "late" } });
    expect(decision?.companies).toMatchObject([
      { remaining: hours(600), markets: [{ code: "ARQ-2024" }, { code: "PEN-2025" }] },
    ]);
  });
});

describe("a message about silences that waits", () => {
  it.each<[string, Situation, string[]]>([
    ["stays true while they last", {}, []],
    ["is untrue once one is broken", { world: tickedUntil(10) }, [SINCE_AUGUST]],
    ["is untrue once the market's alert shows it", { states: { "ARQ-2024": "late" } }, [SINCE_AUGUST]],
    ["is not called off once it left", { world: tickedUntil(10), journal: [kept(SINCE_AUGUST)] }, []],
    ["is no alert", { journal: [anEmail()] }, []],
  ])("%s", (_, situation, expected) => {
    const journal = situation.journal ?? [kept(SINCE_AUGUST, "to-approve")];
    expect(untrueSilences(seen(situation), journal, TODAY)).toEqual(expected);
  });

  it("is all that is asked for: where none waits, no silence is sought at every run", () => {
    const { control, rows, sheets, state } = seen({});
    const unasked = {
      ...{ control, rows, sheets, state },
      get markets(): never {
        throw new Error("the markets were judged for nothing");
      },
    };
    expect(untrueSilences(unasked, [kept(SINCE_AUGUST), anEmail({ status: "to-send" })], TODAY)).toEqual([]);
  });
});
