import { plural } from "../words/plural.ts";
import { type DigestEmail, type DigestMarket, type DigestSilence, moreOf } from "./digest-email.ts";

/** A month that has just been asked for is the reminders' affair; longer, or where none can leave, it is a person's. */
export const isToCall = ({ months, pausedUntil, unreachable }: DigestSilence): boolean =>
  months.length > 1 || unreachable || pausedUntil !== null;

const isCritical = ({ state }: DigestMarket): boolean => state === "critical";

type Count = readonly [count: (digest: DigestEmail) => number, one: string, many: string];

/** What the markets ask for, the worst first. */
const MARKETS: readonly Count[] = [
  [(digest) => digest.late.filter(isCritical).length + moreOf(digest).critical, "critique", "critiques"],
  [
    (digest) => digest.late.filter((market) => !isCritical(market)).length + moreOf(digest).late,
    "en retard",
    "en retard",
  ],
  [(digest) => digest.watch.length + moreOf(digest).watch, "à surveiller", "à surveiller"],
  [(digest) => digest.overdue.length + moreOf(digest).overdue, "échu", "échus"],
];

/** What else asks for something, told where no market does. */
const REST: readonly Count[] = [
  [
    (digest) => digest.missing.filter(isToCall).length + moreOf(digest).toCall,
    "entreprise à relancer",
    "entreprises à relancer",
  ],
  [(digest) => digest.signals.length + moreOf(digest).signals, "signal", "signaux"],
  [(digest) => digest.withoutTarget.length + moreOf(digest).withoutTarget, "marché à compléter", "marchés à compléter"],
  [
    (digest) => digest.withoutHours.length + moreOf(digest).withoutHours,
    "marché sans aucune heure",
    "marchés sans aucune heure",
  ],
];

/**
 * What the month asks for in a line, or `null` when it asks for nothing: « 1 marché en retard, 2 à surveiller ». The word
 * « marché » is said once.
 */
export function digestCounts(digest: DigestEmail): string | null {
  const [first, ...others] = counted(MARKETS, digest);
  if (!first) return counted(REST, digest).map(said).join(", ") || null;
  const [count, words] = first;
  return [`${count} ${plural(count, "marché", "marchés")} ${words}`, ...others.map(said)].join(", ");
}

const said = ([count, words]: readonly [number, string]): string => `${count} ${words}`;

const counted = (counts: readonly Count[], digest: DigestEmail): (readonly [number, string])[] =>
  counts
    .map(([countIn, one, many]) => [countIn(digest), one, many] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => [count, plural(count, one, many)] as const);
