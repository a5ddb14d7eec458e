import type { Market } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate, Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { DeclarationsPlan } from "../declarations/declarations.ts";
import { facilitatorOf, type Signatory } from "./facilitator-of.ts";
import { freshKey, takenKeys } from "./fresh-key.ts";
import { groupBy } from "./group-by.ts";
import { isWaiting } from "./outbox.ts";
import { type KeptReminder, keptReminders } from "./reminder-key.ts";
import { type MarketSilence, marketSilences, SILENCE_PREFIX, silenceKey } from "./silences.ts";
import { toldKeys } from "./told-keys.ts";

/**
 * A company silent for long on one or more markets of a facilitator. `remaining` are the hours due on them, `reminders`
 * those that left since. `covers` are its silences, by market and by the month in which each began.
 */
export type Silence = {
  readonly company: string;
  readonly since: Month;
  readonly months: readonly Month[];
  readonly remaining: Hundredths;
  readonly markets: readonly Market[];
  readonly reminders: number;
  readonly covers: readonly string[];
};

/** What a facilitator is to be told, the most hours due first. The same silence is never told twice. */
export type SilenceDecision = {
  readonly key: string;
  readonly covers: readonly string[];
  readonly facilitator: Signatory;
  readonly companies: readonly Silence[];
};

/** A message must stay one that a person can act on; the other companies are told by the next one. */
const MOST_COMPANIES = 30;

/**
 * Tells each facilitator, once a silence, the companies that have told nothing of its markets for long. One whose
 * facilitator has no address waits until somebody has.
 */
export function planSilence(plan: DeclarationsPlan, journal: Journal, today: IsoDate): SilenceDecision[] {
  const told = toldKeys(journal);
  const kept = keptReminders(journal);
  const taken = takenKeys(journal);
  const byFacilitator = groupBy(
    marketSilences(plan, today),
    ({ market }) => facilitatorOf(market, plan.control)?.email ?? null,
  );
  return [...byFacilitator.values()].flatMap((own): SilenceDecision[] => {
    const companies = [...groupBy(own, ({ company }) => company).values()]
      .map((silences) => silenceOf(silences, kept))
      .filter(({ covers }) => covers.some((key) => !told.has(key)))
      .sort((left, right) => right.remaining - left.remaining || left.company.localeCompare(right.company, "fr"))
      .slice(0, MOST_COMPANIES);
    const covers = companies.flatMap((each) => each.covers);
    const [first] = own;
    const facilitator = first ? facilitatorOf(first.market, plan.control) : null;
    if (!facilitator || covers[0] === undefined) return [];
    const key = freshKey(covers[0], taken);
    taken.add(key);
    return [{ key, covers, facilitator, companies }];
  });
}

/** The keys of the messages that wait to leave and name a silence that has ended. */
export function untrueSilences(plan: DeclarationsPlan, journal: Journal, today: IsoDate): string[] {
  const waiting = journal.flatMap((entry) => {
    if (entry.kind !== "email" || !isWaiting(entry)) return [];
    const named = entry.covers.filter((key) => key.startsWith(SILENCE_PREFIX));
    return named.length === 0 ? [] : [{ key: entry.key, named }];
  });
  if (waiting.length === 0) return [];
  const lasting = new Set(marketSilences(plan, today).map(silenceKey));
  return waiting.filter(({ named }) => named.some((key) => !lasting.has(key))).map(({ key }) => key);
}

function silenceOf(silences: readonly MarketSilence[], kept: ReadonlyMap<string, readonly KeptReminder[]>): Silence {
  const months = [...new Set(silences.flatMap((each) => each.months))].sort();
  const since = months[0] ?? "";
  const declarants = new Set(silences.flatMap((each) => each.declarants.map(foldText)));
  const sent = [...declarants]
    .flatMap((declarant) => kept.get(declarant) ?? [])
    .filter(({ month, entry }) => month >= since && entry.status === "sent");
  return {
    company: silences[0]?.company ?? "",
    since,
    months,
    remaining: silences.reduce((sum, each) => sum + each.remaining, 0),
    markets: silences.map(({ market }) => market),
    reminders: new Set(sent.map(({ entry }) => entry.key)).size,
    covers: [...new Set(silences.map(silenceKey))],
  };
}
