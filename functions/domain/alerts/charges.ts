import type { Decision } from "../../../schemas/control-workbook.ts";
import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { chargeAction } from "../../../schemas/vocabulary.ts";
import { addDays } from "../calendar/civil-days.ts";
import { parisDate } from "../civil-time.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { episodeOf } from "./episodes.ts";
import { isAbout } from "./mutes.ts";
import { oldestFirst } from "./oldest-first.ts";

/** What somebody does about a market, in a word of the vocabulary, and since when. */
export type Charge = { readonly action: string; readonly author: string; readonly date: IsoDate };

/**
 * The last time that somebody took a market in charge, or `null`. `since` leaves out what was done before a day.
 * @example chargeOf("ARQ-2024", [{ kind: "take-charge", market: "ARQ-2024", action: "chased", … }], null)?.action
 * //=> "relance"
 */
export function chargeOf(code: string, decisions: readonly Decision[], since: IsoDate | null): Charge | null {
  const last = decisions
    .filter(({ kind, market, date }) => kind === "take-charge" && isAbout(market, code) && date >= (since ?? ""))
    .toSorted((left, right) => (left.date < right.date ? -1 : Number(left.date > right.date)))
    .at(-1);
  if (!last) return null;
  return { action: chargeAction.labels[last.action ?? "other"], author: last.author, date: last.date };
}

/** What was done about a market lately still counts when it gets worse. */
const LATELY_DAYS = 90;

/**
 * Who has taken a market in charge: since its alert began, or in the last 90 days. An earlier episode's action says
 * nothing of this one.
 */
export function chargeFor(
  market: MarketOverview,
  {
    decisions,
    journal,
    today,
  }: { readonly decisions: readonly Decision[]; readonly journal: Journal; readonly today: IsoDate },
): Charge | null {
  if (chargeOf(market.market.code, decisions, null) === null) return null;
  const lately = addDays(today, -LATELY_DAYS);
  const { since } = episodeOf(market, oldestFirst(journal));
  const [first = lately] = since === null ? [] : [parisDate(new Date(since)), lately].sort();
  return chargeOf(market.market.code, decisions, first);
}
