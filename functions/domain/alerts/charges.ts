import type { Decision } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { chargeAction } from "../../../schemas/vocabulary.ts";
import { isAbout } from "./mutes.ts";

/** What somebody does about a market, in a word of the vocabulary, and since when. */
export type Charge = { readonly action: string; readonly author: string; readonly date: IsoDate };

/**
 * The last time that somebody took a market in charge, or `null`. `since` leaves out what was done before a day: an
 * earlier episode's action says nothing of this one.
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
