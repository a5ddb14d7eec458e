import type { Hundredths } from "../../../schemas/hours.ts";
import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { type Month, monthOf } from "../../../schemas/month.ts";
import type { MarketTerms, TargetChange } from "../../domain/markets/market-terms.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";

/** `month` is the one that is judged. */
type Judged = { readonly code: string; readonly month: Month; readonly journal: Journal };

/**
 * What changed of a market without new hours, in whole sentences: its target and its end in force beside those of the
 * last evaluation of an earlier month, whatever day an event is dated. Where there is none: a target that is dated in
 * the judged month or later.
 * @example changeInWords(terms, { code: "ARQ-2024", month: "2025-10", journal })
 * //=> "La fin est passée du 31 décembre 2025 au 30 juin 2026."
 */
export function changeInWords(terms: MarketTerms, { code, month, journal }: Judged): string | null {
  const seen = lastSeenBefore(month, code, journal);
  const sentences = seen ? [targetSince(seen, terms), endSince(seen, terms)] : [targetDatedFrom(month, terms)];
  return sentences.filter((sentence) => sentence !== null).join(" ") || null;
}

/** A month may hold more than one line: the last one saw most. The journal need not be in order. */
function lastSeenBefore(month: Month, code: string, journal: Journal): EvaluationEntry | null {
  let last: EvaluationEntry | null = null;
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.market !== code || entry.month >= month) continue;
    if (!last || entry.month > last.month || (entry.month === last.month && entry.at >= last.at)) last = entry;
  }
  return last;
}

/** An evaluation keeps no target of zero hours. */
function targetSince({ target: from }: EvaluationEntry, { target, changes }: MarketTerms): string | null {
  const to = target !== null && target > 0 ? target : null;
  if (to === null || to === from) return null;
  const isExplained = changes.some((change) => (change.from ?? 0) === (from ?? 0));
  return targetMoved(from, to, (isExplained ? changes.at(-1) : null) ?? null);
}

function endSince({ end: from }: EvaluationEntry, { end: to }: MarketTerms): string | null {
  return from === null || to === null || from === to
    ? null
    : `La fin est passée du ${longDate(from)} au ${longDate(to)}.`;
}

function targetDatedFrom(month: Month, { changes }: MarketTerms): string | null {
  const change = changes.findLast(({ date }) => monthOf(date) >= month);
  return !change || change.to === null ? null : targetMoved(change.from, change.to, change);
}

/** Without an event, the target was typed over where the market states it: nobody knows the day. */
function targetMoved(from: Hundredths | null, to: Hundredths, event: TargetChange | null): string {
  const moved = from === null ? "a été fixé" : `est passé de ${exactHours(from)}`;
  const day = event === null ? "" : ` le ${longDate(event.date)}`;
  const reference = event?.reference ? ` (${event.reference})` : "";
  return `L'objectif ${moved} à ${exactHours(to)}${day}${reference}.`;
}
