import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, monthOf } from "../../../schemas/month.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";
import type { Charge } from "./charges.ts";
import type { Mute } from "./mutes.ts";

/** A market as a digest shows it. `isNew`: it was not in this state at the evaluation before. */
export type DigestLine = {
  readonly market: MarketOverview;
  readonly isNew: boolean;
  readonly charge: Charge | null;
  readonly mute: Mute | null;
};

type ListName = "late" | "watch" | "overdue" | "endingSoon" | "reached" | "ahead";

/** The markets of a digest, each list in the order in which it is to be read. */
export type DigestLists = Readonly<Record<ListName, readonly DigestLine[]>>;

/** The list that a state puts a market in, and how soon it is read there. */
const PLACES: Readonly<Record<MarketState, { readonly list: ListName; readonly rank: number } | null>> = {
  closed: null,
  "no-target": null,
  reached: { list: "reached", rank: 0 },
  overdue: { list: "overdue", rank: 0 },
  "overdue-awaiting": { list: "overdue", rank: 1 },
  critical: { list: "late", rank: 0 },
  late: { list: "late", rank: 1 },
  watch: { list: "watch", rank: 0 },
  ahead: { list: "ahead", rank: 0 },
  suspended: null,
  starting: null,
  "on-track": null,
};

/** The states of a market about which there is nothing to say but that its end is near. */
const QUIET: readonly MarketState[] = ["ahead", "on-track", "starting", "suspended"];

/**
 * Sorts markets into a digest's lists. A market that was reached a month ago was told then. `signalled` are the codes
 * of the markets that the digest names for a signal: their end is not told twice.
 */
export function digestLists(
  lines: readonly DigestLine[],
  today: IsoDate,
  signalled: ReadonlySet<string> = new Set(),
): DigestLists {
  const inList = (name: ListName): DigestLine[] => lines.filter((line) => placeOf(line)?.list === name).sort(byUrgency);
  return {
    late: inList("late"),
    watch: inList("watch"),
    overdue: inList("overdue"),
    reached: inList("reached").filter(({ isNew }) => isNew),
    ahead: inList("ahead"),
    endingSoon: lines.filter((line) => endsSoon(line, today) && !signalled.has(line.market.market.code)).sort(byEnd),
  };
}

const placeOf = ({ market: { evaluation } }: DigestLine) => evaluation && PLACES[evaluation.state];

/** The worst state first, then what is new, then the hours at stake. */
function byUrgency(left: DigestLine, right: DigestLine): number {
  const ranks = (placeOf(left)?.rank ?? 0) - (placeOf(right)?.rank ?? 0);
  return ranks || Number(right.isNew) - Number(left.isNew) || hoursAtStake(right.market) - hoursAtStake(left.market);
}

/** What the target would miss: of a market that is over what is missing, of any other what its landing leaves. */
function hoursAtStake({ evaluation, accepted }: MarketOverview): Hundredths {
  const outlook = evaluation?.progress.outlook;
  if (!outlook) return 0;
  const isOver = PLACES[evaluation.state]?.list === "overdue";
  return Math.max(0, outlook.target - (isOver ? accepted : outlook.landing));
}

/** Within three months of today, its last day included. */
function endsSoon({ market: { terms, evaluation } }: DigestLine, today: IsoDate): boolean {
  if (!evaluation || terms.end === null || !QUIET.includes(evaluation.state)) return false;
  return today <= terms.end && terms.end <= addMonths(monthOf(today), 3) + today.slice(7);
}

const byEnd = (left: DigestLine, right: DigestLine): number =>
  (left.market.terms.end ?? "") < (right.market.terms.end ?? "") ? -1 : 1;
