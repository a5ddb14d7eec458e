import type { EmailEntry, JournalEntry } from "../../../schemas/journal.ts";
import type { AlertState } from "./alert-states.ts";

/**
 * What an e-mail about a market tells: a state that alerts, that hours wait for a decision which would change that
 * state, or that the market left those states.
 */
export type AlertSubject = AlertState | `decide-${AlertState}` | "normal";

/** What a market's e-mail is about, as its key holds it. */
export type AlertTold = { readonly episode: number; readonly about: AlertSubject };

/**
 * The name of what is told once per market, episode and state.
 * @example alertKey("ARQ-2024", { episode: 1, about: "late" }) //=> "ARQ-2024/1/late"
 */
export const alertKey = (market: string, { episode, about }: AlertTold): string => `${market}/${episode}/${about}`;

/** Every key that an e-mail stands for: its own, and those of all that it tells together. */
export const keysOf = ({ key, covers }: EmailEntry): readonly string[] => [...new Set([key, ...covers])];

/** What an e-mail tells of a market, alone or grouped with others; nothing when it is about something else. */
export function toldOf(entry: EmailEntry, market: string): AlertTold[] {
  return keysOf(entry).flatMap((key) => {
    const found = key.startsWith(`${market}/`) ? KEY.exec(key.slice(market.length + 1)) : null;
    return found ? [{ episode: Number(found[1]), about: found[2] as AlertSubject }] : [];
  });
}

const KEY = /^(\d+)\/((?:decide-)?(?:late|critical|overdue)|normal)$/;

const DECIDE = "decide-";

/** The state that a decision is asked about, or `null` for any other message. */
export const stateToDecide = (about: AlertSubject): AlertState | null =>
  about.startsWith(DECIDE) ? (about.slice(DECIDE.length) as AlertState) : null;

/** The codes of the markets that a line of the journal may speak of. */
export function marketsIn(entry: JournalEntry): readonly string[] {
  if (entry.kind === "evaluation") return [entry.market];
  if (entry.kind !== "email") return [];
  return [...new Set(keysOf(entry).flatMap((key) => WHOLE_KEY.exec(key)?.[1] ?? []))];
}

const WHOLE_KEY = /^(.+)\/\d+\/[a-z-]+$/;
