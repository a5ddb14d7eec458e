import { plural } from "../words/plural.ts";
import type { DigestEmail, DigestSilence } from "./digest-email.ts";

/** A month that has just been asked for is the reminders' affair; longer, or where none can leave, it is a person's. */
export const isToCall = ({ months, pausedUntil, unreachable }: DigestSilence): boolean =>
  months.length > 1 || unreachable || pausedUntil !== null;

type Count = readonly [count: (digest: DigestEmail) => number, one: string, many: string];

/** What the markets ask for, the worst first. */
const MARKETS: readonly Count[] = [
  [({ late }) => late.filter(({ state }) => state === "critical").length, "critique", "critiques"],
  [({ late }) => late.filter(({ state }) => state !== "critical").length, "en retard", "en retard"],
  [({ watch }) => watch.length, "à surveiller", "à surveiller"],
  [({ overdue }) => overdue.length, "échu", "échus"],
];

/** What else asks for something, told where no market does. */
const REST: readonly Count[] = [
  [({ missing }) => missing.filter(isToCall).length, "entreprise à relancer", "entreprises à relancer"],
  [({ signals }) => signals.length, "signal", "signaux"],
  [({ withoutTarget }) => withoutTarget.length, "marché à compléter", "marchés à compléter"],
  [({ withoutHours }) => withoutHours.length, "marché sans aucune heure", "marchés sans aucune heure"],
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
