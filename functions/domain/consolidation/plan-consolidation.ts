import { companiesTable } from "../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import type { Journal, JournalEntry } from "../../../schemas/journal.ts";
import { monthOf, showDate } from "../../../schemas/month.ts";
import type { KnownWorkbook, ReadingNote, State } from "../../../schemas/state.ts";
import { parisDate } from "../civil-time.ts";
import type { Control } from "../control.ts";
import { closedYearIssues } from "../declarations/closed-years.ts";
import { type Balance, balanceOf } from "../hours/balance.ts";
import { hoursIssues } from "../hours/hours-issues.ts";
import { judgeHours } from "../hours/judge-hours.ts";
import type { JudgedRow } from "../hours/judged.ts";
import { openMonthIssues } from "../hours/open-months.ts";
import { buildRegister, type Register } from "../hours/register.ts";
import { type MarketOverview, overviewMarkets } from "../markets/market-overview.ts";
import { type AnsweredRequest, answerRequests } from "../requests/answers.ts";
import { withLostRequests } from "../requests/keep-requests.ts";
import { requestIssues } from "../requests/request-issues.ts";
import { journalChanges } from "./journal-changes.ts";
import { mergeReadings } from "./merge-readings.ts";
import type { DeclarantReading } from "./readings.ts";

/**
 * All that a plan depends on: what people wrote, what the service remembers, and what was read just now. A damaged
 * mirror is no witness of what was there before: it serves where nothing better was read, and the journal is silent.
 */
export type World = {
  readonly control: Control;
  readonly controlIssues: readonly Issue[];
  readonly state: State;
  readonly journal: Journal;
  readonly mirror: readonly HoursSheet[];
  readonly readings: readonly DeclarantReading[];
  readonly mirrorDamaged?: boolean;
};

/** What the structure's sheets are to hold. Carrying it out twice changes nothing the second time. */
export type ConsolidationPlan = {
  readonly now: Date;
  readonly control: Control;
  readonly register: Register;
  readonly sheets: readonly HoursSheet[];
  readonly rows: readonly JudgedRow[];
  readonly balance: Balance;
  readonly issues: readonly Issue[];
  readonly markets: readonly MarketOverview[];
  readonly requests: readonly AnsweredRequest[];
  readonly state: State;
  readonly journal: Journal;
};

/** Judges every row anew under today's rules, targets and decisions, and says where each market stands. */
export function planConsolidation(world: World, now: Date): ConsolidationPlan {
  const { control, state, journal } = world;
  const today = parisDate(now);
  const at = now.toISOString();
  const before = new Map(declarantsOf(state).map((each) => [each.name, each]));
  const readings = world.readings.map((each) => withLostRequests(each, before.get(each.declarant)));
  const merged = mergeReadings(world.mirror, readings, notesOf(state), at);
  const known = { ...state, workbooks: withReadings(state.workbooks, merged.notes, readings) };
  const requests = answerRequests(known.workbooks, control);
  const register = buildRegister(control, today);
  const rows = judgeHours(merged.sheets, {
    register,
    decisions: control.decisions,
    ceiling: control.settings.monthlyCeiling,
    thisMonth: monthOf(today),
  });
  const markets = overviewMarkets({
    control,
    register,
    rows,
    sheets: merged.sheets,
    journal,
    today,
    unread: unreadDeclarants(known, merged.sheets),
  });
  return {
    now,
    control,
    register,
    sheets: merged.sheets,
    rows,
    balance: balanceOf(merged.sheets, rows),
    issues: [
      ...world.controlIssues,
      ...readingIssues(known),
      ...waitingIssues(known, merged.sheets),
      ...orphanIssues(merged.sheets, known),
      ...hoursIssues(rows),
      ...openMonthIssues(rows, monthOf(today)),
      ...closedYearIssues(control.decisions, merged.sheets, markets),
      ...requestIssues({ requests, declarants: declarantsOf(known), decisions: control.decisions, register }),
    ],
    markets,
    requests,
    state: known,
    journal: world.mirrorDamaged
      ? journal
      : [...journal, ...changesSince(world.mirror, merged.sheets, world.readings, at)],
  };
}

const declarantsOf = (state: State): KnownWorkbook[] =>
  [...state.workbooks.values()].filter(({ role }) => role === "declarant");

/**
 * The declarants with hours that no good reading holds: never read and not in the mirror, or with a tab that cannot be
 * read and of whose year the mirror has nothing. A copy beside a year that was read takes nothing away.
 */
function unreadDeclarants(state: State, sheets: readonly HoursSheet[]): string[] {
  return declarantsOf(state)
    .filter(({ name, read, notes }) => {
      const own = sheets.filter(({ declarant }) => declarant === name);
      return (!read && own.length === 0) || notes.some(({ sheet, unread }) => unread && !isKept(sheet, own));
    })
    .map(({ name }) => name);
}

/** Whether the mirror holds the year that a tab's title names; without a year in it, whether it holds any. */
function isKept(title: string, own: readonly HoursSheet[]): boolean {
  const year = /20\d\d/.exec(title)?.[0];
  return own.some((sheet) => year === undefined || String(sheet.year) === year);
}

/** A declarant that could not be read yet, for no fault of its own. */
function waitingIssues(state: State, sheets: readonly HoursSheet[]): Issue[] {
  const unread = new Set(unreadDeclarants(state, sheets));
  const waiting = declarantsOf(state).filter(({ name, notes }) => unread.has(name) && notes.length === 0);
  return waiting.map(({ name }) => ({
    workbook: { kind: "declarant", name },
    sheet: "",
    cell: null,
    state: "unread",
    who: "facilitator",
    message: "Google n'a pas encore donné ce classeur : Jalon le redemande à chaque passage. Ses marchés attendent.",
    hours: 0,
    cells: 0,
  }));
}

const notesOf = (state: State): Map<string, readonly ReadingNote[]> =>
  new Map(declarantsOf(state).map(({ name, notes }) => [name, notes]));

/** What the last readings had to report, and the requests that they found. */
function withReadings(
  workbooks: State["workbooks"],
  notes: ReadonlyMap<string, readonly ReadingNote[]>,
  readings: readonly DeclarantReading[],
): State["workbooks"] {
  const requests = new Map(readings.map((reading) => [reading.declarant, reading.requests]));
  return new Map(
    [...workbooks].map(([id, known]) => {
      if (known.role !== "declarant") return [id, known];
      const { name } = known;
      return [id, { ...known, notes: notes.get(name) ?? known.notes, requests: requests.get(name) ?? known.requests }];
    }),
  );
}

/** What the last look at each workbook had to report, for as long as it is not looked at again. */
function readingIssues(state: State): Issue[] {
  return [...state.workbooks.values()].flatMap(({ role, name, notes }) =>
    notes.map(
      ({ sheet, cell, message, unread, since }): Issue => ({
        workbook: { kind: role === "buyer" ? "buyer" : "declarant", name },
        sheet,
        cell,
        state: unread ? "unread" : "rejected",
        who: role === "buyer" || sheet === "" ? "facilitator" : "declarant",
        message: [cell === null ? message : `${cell} : ${message}`, unread ? sinceWhen(since) : ""].join(""),
        hours: 0,
        cells: 0,
      }),
    ),
  );
}

const sinceWhen = (since: string): string => ` C'est ainsi depuis le ${showDate(parisDate(new Date(since)))}.`;

/** Hours whose declarant no longer has a workbook in the control workbook: still counted, and said. */
function orphanIssues(sheets: readonly HoursSheet[], state: State): Issue[] {
  const listed = new Set(declarantsOf(state).map(({ name }) => name));
  const orphans = [...new Set(sheets.map(({ declarant }) => declarant))].filter((name) => !listed.has(name));
  return orphans.map((name) =>
    controlIssue({
      sheet: companiesTable.title,
      state: "unread",
      message: `« ${name} » n'a plus de classeur dans cet onglet : ses heures restent comptées telles qu'elles ont été lues en dernier. Remettez son lien.`,
    }),
  );
}

/** What the readings changed in the mirror; a tab read for the first time has no history. */
function changesSince(
  mirror: readonly HoursSheet[],
  sheets: readonly HoursSheet[],
  readings: readonly DeclarantReading[],
  at: string,
): JournalEntry[] {
  const read = new Set(readings.map(({ declarant }) => declarant));
  return mirror
    .filter(({ declarant }) => read.has(declarant))
    .flatMap((before) => {
      const after = sheets.find((each) => each.declarant === before.declarant && each.year === before.year);
      return after ? journalChanges(before, after, at) : [];
    });
}
