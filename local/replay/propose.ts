import { quotient, type Ratio, type Score } from "../../functions/domain/alerts/score.ts";
import { FEWEST_MARKETS_TO_JUDGE } from "../../functions/domain/alerts/track-record.ts";
import type { Trial } from "./trials.ts";

/** What a setting would have done on the same markets. */
export type Tried = { readonly trial: Trial; readonly score: Score };

/** Why nothing can be proposed: too few markets that owed something, or too few of them missed. */
export type TooFew = { readonly kind: "markets" | "missed"; readonly count: number; readonly fewest: number };

/** The setting to propose: today's where none is better. */
export type Proposal = { readonly today: Tried; readonly chosen: Tried };

/** Under so many missed markets, the recall's interval is so wide that it would let half of it go. */
const FEWEST_MISSED = 10;

/** Whether there are too few markets to fit anything to, before anything is tried. */
export function tooFewToPropose({ markets: { missed, grey, met } }: Score): TooFew | null {
  const count = missed + grey + met;
  if (count < FEWEST_MARKETS_TO_JUDGE) return { kind: "markets", count, fewest: FEWEST_MARKETS_TO_JUDGE };
  return missed < FEWEST_MISSED ? { kind: "missed", count: missed, fewest: FEWEST_MISSED } : null;
}

/** What a higher threshold costs: it hardly loses an announcement before the end, but it makes many of them later. */
const KEPT = ["recall", "byMidTerm"] as const satisfies readonly (keyof Score)[];

/**
 * The fewest false alarms among the settings whose announcements, all of them and those by mid-term, stay within the
 * interval of today's, and that lose no more of either than they save false alarms; of two alike the better recall, and
 * today's where none is better.
 */
export function propose(tried: readonly Tried[], today: Tried): Proposal {
  const [best] = tried
    .filter(({ score }) => isWorthIt(score, today.score))
    .sort((left, right) => alarms(left) - alarms(right) || caught(right) - caught(left));
  return { today, chosen: best ?? today };
}

const alarms = ({ score }: Tried): number => score.falseAlarms.part;
const caught = ({ score }: Tried): number => score.recall.part;

function isWorthIt(score: Score, today: Score): boolean {
  const saved = today.falseAlarms.part - score.falseAlarms.part;
  const keeps = (measure: (typeof KEPT)[number]): boolean =>
    (quotient(score[measure]) ?? 0) >= wilsonLow(today[measure]) && today[measure].part - score[measure].part <= saved;
  return saved > 0 && KEPT.every(keeps);
}

/**
 * The lower bound of a proportion's 95 % interval by Wilson, which holds for small counts and near 1.
 * @example wilsonLow({ part: 10, whole: 10 }) //=> 0.722
 */
export function wilsonLow({ part, whole }: Ratio): number {
  if (whole === 0) return 0;
  const z2 = 1.96 ** 2;
  const share = part / whole;
  const spread = Math.sqrt((share * (1 - share) + z2 / (4 * whole)) * (z2 / whole));
  return (share + z2 / (2 * whole) - spread) / (1 + z2 / whole);
}
