import { monthOf } from "../../../schemas/month.ts";
import type { Block, ListEntry } from "../document/email-document.ts";
import { cut, othersInSuivi } from "../parts/cut.ts";
import { SIGNAL_WORDS } from "../signals/signal-in-words.ts";
import type { SignalLine } from "../signals/signals-email.ts";
import { longDate } from "../words/dates-in-words.ts";
import { declarantsInWords } from "../words/declarants-in-words.ts";
import { monthsInWords } from "../words/months-in-words.ts";
import { shorten } from "../words/shorten.ts";
import { isToCall } from "./digest-counts.ts";
import { type DigestEmail, type DigestSilence, moreOf } from "./digest-email.ts";
import { marketLine } from "./market-line.ts";

const LONGEST_NAME = 60;

/** How many lines a person reads before she closes the message; beyond, each list shows half as much. */
const ONE_SCREEN = 20;

/** The lists of the digest in their fixed order, each with the most that it shows: all of it must fit on one screen. */
export function digestLists(digest: DigestEmail): readonly Block<"list">[] {
  const more = moreOf(digest);
  const lists: readonly Listed[] = [
    [lateTitle(digest), digest.late.map(marketLine), 5, more.critical + more.late],
    ["À surveiller", digest.watch.map(marketLine), 4, more.watch],
    ["Échus", digest.overdue.map(marketLine), 4, more.overdue],
    ["Déclarations attendues", digest.missing.map((silence) => silenceLine(silence, digest)), 5, more.missing],
    ["Signaux", digest.signals.map(signalLine), 3, more.signals],
    ["Fin dans les trois mois", digest.endingSoon.map(marketLine), 3, more.endingSoon],
    ["Objectif atteint, bravo !", digest.reached.map(marketLine), 3, more.reached],
    ["À compléter : sans objectif", digest.withoutTarget.map(nameLine), 3, more.withoutTarget],
    ["Sans aucune heure", digest.withoutHours.map(nameLine), 3, more.withoutHours],
  ];
  const isCrowded = lists.reduce((sum, [, entries, , left]) => sum + entries.length + left, 0) > ONE_SCREEN;
  return lists
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries, most, left]) => listOf([title, entries, isCrowded ? Math.ceil(most / 2) : most, left]));
}

const lateTitle = ({ late }: DigestEmail): string =>
  late.some(({ state }) => state === "critical") ? "Critiques et en retard" : "En retard";

/** `more`: how many the list does not even hold. */
type Listed = readonly [title: string, entries: readonly ListEntry[], most: number, more: number];

function listOf([title, entries, most, more]: Listed): Block<"list"> {
  const { shown, left } = cut(entries, most);
  const count = entries.length + more;
  return { kind: "list", title: `${title} (${count})`, entries: shown, others: othersInSuivi(left + more) };
}

const nameLine = ({ code, title }: DigestEmail["withoutTarget"][number]): ListEntry => ({
  name: shorten(title, LONGEST_NAME),
  mark: null,
  text: code,
});

function silenceLine(silence: DigestSilence, digest: DigestEmail): ListEntry {
  const { declaredBy = [], months, name, pausedUntil, phone } = silence;
  const whom = declaredBy.length > 0 ? declarantsInWords(name, declaredBy) : phone;
  const facts = [
    monthsInWords(months, monthOf(digest.computedAt)),
    isToCall(silence) ? whom : "Jalon s'en charge",
    pausedUntil === null ? null : `relances en pause jusqu'au ${longDate(pausedUntil)}`,
  ];
  return {
    name: shorten(name, LONGEST_NAME),
    mark: addressMark(silence),
    text: facts.filter(Boolean).join(" · "),
  };
}

function addressMark({ unreachable, withoutAddress }: DigestSilence): ListEntry["mark"] {
  if (!unreachable) return null;
  return { label: withoutAddress ? "adresse à compléter" : "sans adresse qui réponde", tone: "warning" };
}

const signalLine = (line: SignalLine): ListEntry => ({
  name: shorten(line.market.title, LONGEST_NAME),
  mark: null,
  text: SIGNAL_WORDS[line.signal].seen(line),
});
