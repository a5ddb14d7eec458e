import type { Decision } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { addDays } from "../calendar/civil-days.ts";

/** How long a market's alerts may be muted at most: a mute that nobody remembers would hide a market for good. */
export const LONGEST_MUTE_DAYS = 90;

/** A market whose alerts a person muted, both days included, and why. */
export type Mute = {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly reason: string;
  readonly author: string;
};

/**
 * The mute in force on a market, or `null`. Of several the last one counts; without an end, or with one too far, it
 * lasts 90 days.
 * @example muteOf("ARQ-2024", [{ kind: "mute", market: "ARQ-2024", date: "2025-11-03", … }], "2025-11-15")?.until
 * //=> "2026-02-01"
 */
export function muteOf(code: string, decisions: readonly Decision[], today: IsoDate): Mute | null {
  const own = decisions.filter(({ kind, market }) => kind === "mute" && isAbout(market, code));
  const mutes = own.map((decision) => ({
    from: decision.date,
    until: endOfMute(decision),
    reason: decision.reason,
    author: decision.author,
  }));
  const inForce = mutes.filter(({ from, until }) => from <= today && today <= until);
  return (
    inForce.toSorted((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from))).at(-1) ?? null
  );
}

/** The last day of a mute: the one that was typed, or the furthest allowed. */
export function endOfMute({ date, until }: Pick<Decision, "date" | "until">): IsoDate {
  const furthest = addDays(date, LONGEST_MUTE_DAYS);
  return until === null || until > furthest ? furthest : until;
}

/** Whether a decision names this market, however people spell its code. */
export const isAbout = (market: string | null, code: string): boolean =>
  market !== null && foldText(market) === foldText(code);
