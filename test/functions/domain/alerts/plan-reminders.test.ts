import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planReminders, type Reminder, type ReminderDay } from "../../../../functions/domain/alerts/plan-reminders.ts";
import { reminderDays } from "../../../../functions/domain/alerts/reminder-days.ts";
import { untrueReminders } from "../../../../functions/domain/alerts/untrue-reminders.ts";
import { addDays } from "../../../../functions/domain/calendar/civil-days.ts";
import { addWorkingDays } from "../../../../functions/domain/calendar/working-days.ts";
import type { World } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { EmailEntry, Journal } from "../../../../schemas/journal.ts";
import { type IsoDate, monthsFromTo } from "../../../../schemas/month.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import type { MessageStatus } from "../../../../schemas/state.ts";
import { aKnownWorkbook, aState } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";
import { aDeclarant, planOn } from "../../../builders/declarants.ts";
import { anEmail } from "../../../builders/journal-entries.ts";

const FIRST_DAY = "2025-11-14";
const SECOND_DAY = "2025-11-25";
const FIRST = "relance/Bâti Falaises/2025-10/1";
const SECOND = "relance/Bâti Falaises/2025-10/2";

const until = (last: number) => Array.from({ length: 12 }, (_, place) => place < last);
/** The hours of a year whose first months are ticked. */
const tickedUntil = (last: number): Partial<World> => ({ mirror: [anHoursSheet({ closed: until(last) })] });
const MARKET_2025 = [aMarket({ start: "2025-01-01" })];

/** A reminder that the journal keeps. */
const kept = (key: string, day: IsoDate, status: MessageStatus = "sent", changes: Partial<EmailEntry> = {}) =>
  anEmail({
    key,
    covers: [key],
    market: null,
    status,
    at: `${day}T07:00:00.000Z`,
    since: `${day}T07:00:00.000Z`,
    ...changes,
  });

type Situation = {
  readonly control?: Partial<Control>;
  readonly world?: Partial<World>;
  readonly journal?: Journal;
  readonly day?: Partial<ReminderDay>;
};

/** The reminders of a day about a market of 2025, October being the one month that is not told. */
function remindersOn(today: IsoDate, { control = {}, world = tickedUntil(9), journal = [], day }: Situation = {}) {
  const plan = planOn(today, { markets: MARKET_2025, ...control }, world);
  return planReminders(plan, journal, { today, dead: new Set(), ...day });
}
const keysOn = (today: IsoDate, situation: Situation = {}) => remindersOn(today, situation).map(({ key }) => key);

describe("the days of the reminders", () => {
  it.each([
    [
      "three and ten working days after the 10th",
      "2025-11-17",
      {},
      ["2025-10", "2025-11-10", "2025-11-14", "2025-11-25"],
    ],
    [
      "from the next working day, the 10th being a Saturday",
      "2026-01-31",
      {},
      ["2025-12", "2026-01-12", "2026-01-15", "2026-01-26"],
    ],
    [
      "around Easter and the 1 May",
      "2026-05-01",
      { closingDay: 1 },
      ["2026-04", "2026-05-04", "2026-05-07", "2026-05-20"],
    ],
    [
      "as the structure wishes",
      "2025-09-01",
      { closingDay: 5, firstReminder: 1, secondReminder: 2 },
      ["2025-08", "2025-09-05", "2025-09-08", "2025-09-09"],
    ],
    [
      "never in the next month, which asks for another (the second once went by unseen)",
      "2026-02-20",
      { closingDay: 15 },
      ["2026-01", "2026-02-16", "2026-02-19", "2026-02-27"],
    ],
    [
      "never on the day off that ends a month",
      "2026-05-20",
      { closingDay: 15, firstReminder: 9, secondReminder: 10 },
      ["2026-04", "2026-05-15", "2026-05-29", "2026-05-29"],
    ],
  ])("are %s", (_, today, changes, [month, expectedBy, first, second]) => {
    expect(reminderDays(today, { ...DEFAULT_SETTINGS, ...changes })).toEqual({ month, expectedBy, first, second });
  });
});

describe("a reminder", () => {
  it("says everything that its declarant has left to tell", () => {
    const sheet = sheetOf([aContractRow({ months: { 10: 312 } })], { closed: until(7) });
    const [reminder, ...others] = remindersOn(FIRST_DAY, { world: { mirror: [sheet] } });
    expect(others).toEqual([]);
    expect(reminder).toEqual<Reminder>({
      key: FIRST,
      covers: [FIRST],
      declarant: aDeclarant(),
      workbook: "workbook-of-bati-falaises",
      to: ["hugo.marin@example.org"],
      turn: 1,
      missing: ["2025-08", "2025-09"],
      toTick: [{ month: "2025-10", hours: hours(312) }],
      markets: MARKET_2025,
      expectedBy: "2025-11-10",
    });
  });

  it.each<[string, IsoDate, Situation, string[]]>([
    ["the day before it is due: none", "2025-11-13", {}, []],
    ["on its day: the first", FIRST_DAY, {}, [FIRST]],
    ["the next working day, the first having been missed", "2025-11-17", {}, [FIRST]],
    ["everything ticked: none", FIRST_DAY, { world: tickedUntil(10) }, []],
    ["already told: none", FIRST_DAY, { journal: [kept(FIRST, FIRST_DAY)] }, []],
    ["between the two: none", "2025-11-24", { journal: [kept(FIRST, FIRST_DAY)] }, []],
    ["on its day: the second", SECOND_DAY, { journal: [kept(FIRST, FIRST_DAY)] }, [SECOND]],
    [
      "on the last working day of a month that the second would outlast: the second",
      "2026-02-27",
      {
        control: {
          markets: [aMarket({ start: "2025-01-01", end: "2026-12-31" })],
          settings: { ...DEFAULT_SETTINGS, closingDay: 15 },
        },
        world: tickedUntil(12),
        journal: [kept("relance/Bâti Falaises/2026-01/1", "2026-02-19")],
      },
      ["relance/Bâti Falaises/2026-01/2"],
    ],
    ["both told: none", "2025-11-28", { journal: [kept(FIRST, FIRST_DAY), kept(SECOND, SECOND_DAY)] }, []],
    [
      "both told long ago: no third",
      "2025-11-27",
      {
        control: { settings: { ...DEFAULT_SETTINGS, closingDay: 1, firstReminder: 1, secondReminder: 2 } },
        journal: [kept(FIRST, "2025-11-04"), kept(SECOND, "2025-11-12")],
      },
      [],
    ],
    ["the second due and none told: the first only", SECOND_DAY, {}, [FIRST]],
    ["four working days after a late first: none", "2025-11-27", { journal: [kept(FIRST, "2025-11-21")] }, []],
    [
      "five working days after a late first: the second",
      "2025-11-28",
      { journal: [kept(FIRST, "2025-11-21")] },
      [SECOND],
    ],
    [
      "five working days after the first was approved, not decided",
      "2025-11-27",
      { journal: [kept(FIRST, FIRST_DAY, "sent", { since: "2025-11-24T09:00:00.000Z" })] },
      [],
    ],
    ["the first still waiting: no second", SECOND_DAY, { journal: [kept(FIRST, FIRST_DAY, "to-approve")] }, []],
    [
      "the first discarded by a person: the second",
      SECOND_DAY,
      { journal: [kept(FIRST, FIRST_DAY, "discarded")] },
      [SECOND],
    ],
    [
      "nobody knowing whether the first left: not again",
      FIRST_DAY,
      { journal: [kept(FIRST, FIRST_DAY, "uncertain")] },
      [],
    ],
    [
      "the first called off: told again, under a key of its own",
      "2025-11-19",
      { journal: [kept(FIRST, FIRST_DAY, "dropped")] },
      [`${FIRST}/2`],
    ],
    [
      "the first called off, then told: no third",
      "2025-11-19",
      { journal: [kept(FIRST, FIRST_DAY, "dropped"), kept(`${FIRST}/2`, "2025-11-18", "sent", { covers: [FIRST] })] },
      [],
    ],
    [
      "the first told, the journal's covers being lost",
      FIRST_DAY,
      { journal: [kept(`${FIRST}/2`, FIRST_DAY, "sent", { covers: [] })] },
      [],
    ],
    [
      "told under another case of the name: none",
      FIRST_DAY,
      { journal: [kept("relance/BATI FALAISES/2025-10/1", FIRST_DAY)] },
      [],
    ],
    [
      "told to another declarant: the first",
      FIRST_DAY,
      { journal: [kept("relance/Toitures/2025-10/1", FIRST_DAY)] },
      [FIRST],
    ],
    [
      "told of the month before: the first",
      FIRST_DAY,
      { journal: [kept("relance/Bâti Falaises/2025-09/2", "2025-10-27")] },
      [FIRST],
    ],
    ["a new month: none until its own first day", "2025-12-12", { journal: [kept(FIRST, FIRST_DAY)] }, []],
    [
      "a new month: its own first",
      "2025-12-15",
      { journal: [kept(FIRST, FIRST_DAY), kept(SECOND, SECOND_DAY)] },
      ["relance/Bâti Falaises/2025-11/1"],
    ],
    [
      "on the last day of a pause: none",
      "2025-11-18",
      { control: { companies: [aDeclarant({ remindersPausedUntil: "2025-11-18" })] } },
      [],
    ],
    [
      "the day after a pause: the first",
      "2025-11-19",
      { control: { companies: [aDeclarant({ remindersPausedUntil: "2025-11-18" })] } },
      [FIRST],
    ],
    ["no address: none", FIRST_DAY, { control: { companies: [aDeclarant({ emails: null })] } }, []],
    [
      "only dead addresses: none",
      FIRST_DAY,
      {
        control: { companies: [aDeclarant({ emails: ["Hugo.Marin@example.org"] })] },
        day: { dead: new Set(["hugo.marin@example.org"]) },
      },
      [],
    ],
    [
      "hours that nobody could read: none",
      FIRST_DAY,
      { world: { ...tickedUntil(9), state: aState(aKnownWorkbook({ due: true })) } },
      [],
    ],
    [
      "the market closed by a person: none",
      FIRST_DAY,
      { control: { events: [anEvent({ kind: "closing", date: "2025-11-12" })] } },
      [],
    ],
    [
      "the market over, its last month awaited: the first",
      FIRST_DAY,
      { control: { markets: [aMarket({ start: "2025-01-01", end: "2025-09-30" })] }, world: tickedUntil(8) },
      [FIRST],
    ],
  ])("%s", (_, today, situation, expected) => {
    expect(keysOn(today, situation)).toEqual(expected);
  });

  it("goes to the addresses that still take our messages", () => {
    const companies = [aDeclarant({ emails: ["hugo.marin@example.org", "bureau@example.org"] })];
    const [reminder] = remindersOn(FIRST_DAY, {
      control: { companies },
      day: { dead: new Set(["hugo.marin@example.org"]) },
    });
    expect(reminder?.to).toEqual(["bureau@example.org"]);
  });

  it("names each declarant's own markets", () => {
    const alma = "workbook-of-interim-alma";
    const companies = [aDeclarant(), aDeclarant({ name: "Intérim Alma", workbook: alma })];
    const control = {
      companies,
      markets: [aMarket({ start: "2025-10-01" }), aMarket({ code: "ACV-2024", start: "2025-10-01" })],
      engagements: [anEngagement(), anEngagement({ market: "ACV-2024", declarants: ["Intérim Alma"] })],
    };
    const state = aState(aKnownWorkbook(), aKnownWorkbook({ id: alma, name: "Intérim Alma" }));
    const reminders = remindersOn(FIRST_DAY, { control, world: { state } });
    expect(reminders.map(({ key, markets }) => [key, markets.map(({ code }) => code)])).toEqual([
      [FIRST, ["ARQ-2024"]],
      ["relance/Intérim Alma/2025-10/1", ["ACV-2024"]],
    ]);
  });
});

describe("a reminder that waits", () => {
  const texts = { missing: ["2025-10"], toTick: [] };
  const waiting = (changes: Partial<EmailEntry> = {}) =>
    kept(FIRST, FIRST_DAY, "to-approve", { params: texts, ...changes });
  const untrueOn = (today: IsoDate, { control = {}, world = tickedUntil(9), journal = [waiting()] }: Situation = {}) =>
    untrueReminders(planOn(today, { markets: MARKET_2025, ...control }, world), journal, today);
  const TUESDAY = "2025-11-18";
  const typed = { mirror: [sheetOf([aContractRow({ months: { 10: 312 } })], { closed: until(9) })] };

  it.each<[string, IsoDate, Situation, string[]]>([
    ["stays true while its month is missing", TUESDAY, {}, []],
    ["is untrue once its month is ticked", TUESDAY, { world: tickedUntil(10) }, [FIRST]],
    ["is untrue once hours were typed in a month that it says is missing", TUESDAY, { world: typed }, [FIRST]],
    [
      "stays true while only the tick that it asks for lacks",
      TUESDAY,
      { world: typed, journal: [waiting({ params: { missing: [], toTick: [{ month: "2025-10", hours: 31200 }] } })] },
      [],
    ],
    [
      "is untrue once one of its months is ticked",
      TUESDAY,
      { journal: [waiting({ params: { ...texts, missing: ["2025-09", "2025-10"] } })] },
      [FIRST],
    ],
    [
      "is untrue during a pause",
      TUESDAY,
      { control: { companies: [aDeclarant({ remindersPausedUntil: TUESDAY })] } },
      [FIRST],
    ],
    [
      "is untrue once its market is closed",
      TUESDAY,
      { control: { events: [anEvent({ kind: "closing", date: "2025-11-17" })] } },
      [FIRST],
    ],
    ["is untrue once a newer month is asked for", "2025-12-01", {}, [FIRST]],
    ["is untrue once its declarant has no line", TUESDAY, { control: { companies: [] } }, [FIRST]],
    [
      "stays where hours may stand that nobody read",
      TUESDAY,
      { world: { ...tickedUntil(9), state: aState(aKnownWorkbook({ due: true })) } },
      [],
    ],
    ["stays true where its text was lost", TUESDAY, { journal: [waiting({ params: null })] }, []],
    [
      "is no longer called off once it left",
      TUESDAY,
      { world: tickedUntil(10), journal: [waiting({ status: "sent" })] },
      [],
    ],
    ["is no alert", TUESDAY, { journal: [anEmail()] }, []],
  ])("%s", (_, today, situation, expected) => {
    expect(untrueOn(today, situation)).toEqual(expected);
  });
});

describe("over months of any runs", () => {
  const outcome = fc.constantFrom<MessageStatus>(
    "sent",
    "uncertain",
    "refused",
    "to-send",
    "to-approve",
    "discarded",
    "dropped",
  );
  const run = fc.record({ wait: fc.nat(6), ticked: fc.integer({ min: 6, max: 12 }), outcome });

  const settings = fc.constantFrom(
    DEFAULT_SETTINGS,
    { ...DEFAULT_SETTINGS, closingDay: 1, firstReminder: 1, secondReminder: 2 },
    { ...DEFAULT_SETTINGS, closingDay: 15, secondReminder: 5 },
  );

  it("a declarant is never reminded more than twice a month, nor twice within five working days", () => {
    fc.assert(
      fc.property(settings, fc.array(run, { maxLength: 40 }), (settings, runs) => {
        let today = "2025-08-01";
        let journal: EmailEntry[] = [];
        for (const { wait, ticked, outcome } of runs) {
          today = addDays(today, wait);
          const plan = planOn(today, { markets: MARKET_2025, settings }, tickedUntil(ticked));
          const untrue = untrueReminders(plan, journal, today);
          journal = journal.map((entry) => (untrue.includes(entry.key) ? { ...entry, status: "dropped" } : entry));
          const decided = planReminders(plan, journal, { today, dead: new Set() });
          journal = [...journal, ...decided.map(({ key, covers }) => kept(key, today, outcome, { covers }))];
        }
        expect(new Set(journal.map(({ key }) => key)).size).toBe(journal.length);
        const told = journal.filter(({ status }) => status !== "dropped");
        for (const month of monthsFromTo("2025-07", "2026-03")) {
          const own = told.filter(({ covers }) => covers[0]?.includes(`/${month}/`));
          expect(own.length).toBeLessThanOrEqual(2);
          const [first, second] = own;
          if (first && second) expect(second.at.slice(0, 10) >= addWorkingDays(first.at.slice(0, 10), 5)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
