import type { Decision } from "../../../schemas/control-workbook.ts";
import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
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

/**
 * The words of the control workbook about one e-mail as it stands, in the order of its lines. The same word said twice
 * is two. An approval that names no message reaches what was decided until its day.
 */
export function wordsAbout(entry: EmailEntry, decisions: readonly Decision[]): Word[] {
  const said = new Map<string, number>();
  return decisions.flatMap((decision) => {
    const word = WORDS[decision.kind];
    if (word === undefined || !isAbout(decision, entry)) return [];
    const text = JSON.stringify([decision.date, decision.kind, decision.reason, decision.author]);
    const times = (said.get(text) ?? 0) + 1;
    said.set(text, times);
    return word.from.includes(entry.status) ? [{ status: word.status, name: `${fingerprint(text)}-${times}` }] : [];
  });
}

const isAbout = ({ kind, message, date }: Decision, { key, at }: EmailEntry): boolean =>
  message === null ? kind === "approve" && parisDate(new Date(at)) <= date : message === key;

/** The words about an e-mail that name none of the journal's: a key misspelt, or left out. */
export function unknownMessages(decisions: readonly Decision[], journal: Journal): Decision[] {
  const known = new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key] : [])));
  return decisions.filter(
    ({ kind, message }) => kind in WORDS && !(kind === "approve" && message === null) && !known.has(message ?? ""),
  );
}
