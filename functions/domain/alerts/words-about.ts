import type { Decision } from "../../../schemas/control-workbook.ts";
import type { Journal } from "../../../schemas/journal.ts";
import type { MessageStatus } from "../../../schemas/state.ts";
import type { DecisionKind } from "../../../schemas/vocabulary.ts";
import { fingerprint } from "../consolidation/fingerprint.ts";

/** A person's word about an e-mail: what it makes of it, and a name that stays when lines come, go and move. */
export type Word = { readonly status: MessageStatus; readonly name: string };

const AFTER_WORD: Partial<Record<DecisionKind, MessageStatus>> = { resend: "to-send", "consider-sent": "sent" };

/** The words of the control workbook about one e-mail, in the order of its lines. The same word said twice is two. */
export function wordsAbout(key: string, decisions: readonly Decision[]): Word[] {
  const said = new Map<string, number>();
  return decisions.flatMap(({ kind, message, date, reason, author }) => {
    const status = AFTER_WORD[kind];
    if (status === undefined || message !== key) return [];
    const text = JSON.stringify([date, kind, reason, author]);
    const times = (said.get(text) ?? 0) + 1;
    said.set(text, times);
    return [{ status, name: `${fingerprint(text)}-${times}` }];
  });
}

/** The words about an e-mail that name none of the journal's: a key misspelt, or left out. */
export function unknownMessages(decisions: readonly Decision[], journal: Journal): Decision[] {
  const known = new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key] : [])));
  return decisions.filter(({ kind, message }) => kind in AFTER_WORD && !known.has(message ?? ""));
}
