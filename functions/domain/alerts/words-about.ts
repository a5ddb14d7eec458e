import type { Decision } from "../../../schemas/control-workbook.ts";
import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import type { MessageStatus } from "../../../schemas/state.ts";
import type { DecisionKind } from "../../../schemas/vocabulary.ts";
import { parisDate } from "../civil-time.ts";
import { fingerprint } from "../consolidation/fingerprint.ts";

/** A person's word about an e-mail: what it makes of it, and a name that stays when lines come, go and move. */
export type Word = { readonly status: MessageStatus; readonly name: string };

/** What each word makes of an e-mail, and in which states it reaches one: what has surely left is nobody's to change. */
const WORDS: Partial<
  Record<DecisionKind, { readonly status: MessageStatus; readonly from: readonly MessageStatus[] }>
> = {
  approve: { status: "to-send", from: ["to-approve"] },
  discard: { status: "discarded", from: ["to-approve", "to-send", "uncertain", "refused"] },
  resend: { status: "to-send", from: ["uncertain", "refused", "to-approve"] },
  "consider-sent": { status: "sent", from: ["uncertain", "refused", "to-approve"] },
};

/** What else the reach of a word depends on: the day, and the keys of the e-mails that an address refused for good. */
export type WordsDay = { readonly today: IsoDate; readonly bounced: ReadonlySet<string> };

/**
 * The words of the control workbook about one e-mail as it stands, in the order of its lines. The same word said twice
 * is two. An approval that names no message reaches what was decided until its day, and waits for that day itself. What
 * an address refused may be sent again, though it has left.
 */
export function wordsAbout(entry: EmailEntry, decisions: readonly Decision[], day: WordsDay): Word[] {
  const reaching = decisions.filter(({ kind }) => reaches(kind, entry, day));
  if (reaching.length === 0) return [];
  const decided = parisDate(new Date(entry.at));
  const said = new Map<string, number>();
  return reaching.flatMap((decision) => {
    const status = WORDS[decision.kind]?.status;
    if (status === undefined || !isAbout(decision, entry.key, { from: decided, to: day.today })) return [];
    const text = JSON.stringify([decision.date, decision.kind, decision.reason, decision.author]);
    const times = (said.get(text) ?? 0) + 1;
    said.set(text, times);
    return [{ status, name: `${fingerprint(text)}-${times}` }];
  });
}

/** Looked at first: it costs nothing, and most e-mails are beyond every word. */
const reaches = (kind: DecisionKind, { status, key }: EmailEntry, { bounced }: WordsDay): boolean =>
  WORDS[kind]?.from.includes(status) || (kind === "resend" && status === "sent" && bounced.has(key));

const isAbout = ({ kind, message, date }: Decision, key: string, reach: { from: IsoDate; to: IsoDate }): boolean =>
  message === null ? kind === "approve" && reach.from <= date && date <= reach.to : message === key;

/** The words about an e-mail that name none of the journal's: a key misspelt, or left out. */
export function unknownMessages(decisions: readonly Decision[], journal: Journal): Decision[] {
  const known = new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key] : [])));
  return decisions.filter(
    ({ kind, message }) => kind in WORDS && !(kind === "approve" && message === null) && !known.has(message ?? ""),
  );
}
