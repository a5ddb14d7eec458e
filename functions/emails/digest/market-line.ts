import { showHours } from "../../../schemas/hours.ts";
import type { Badge, ListEntry } from "../document/email-document.ts";
import { paceOf } from "../parts/effort-in-words.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";
import { shorten } from "../words/shorten.ts";
import type { DigestMarket } from "./digest-email.ts";

const LONGEST_TITLE = 60;

/** One market in one line: what is new, how far it is, what it takes, and who already does something about it. */
export function marketLine(market: DigestMarket): ListEntry {
  const { decisionFirst, mutedUntil, provisional, state, takenInCharge, title } = market;
  const facts = [
    FACTS[state](market),
    decisionFirst && `${exactHours(decisionFirst)} à décider, qui changeraient cet état`,
    provisional ? "état provisoire" : null,
    takenInCharge && `${takenInCharge.action}, ${takenInCharge.author} le ${longDate(takenInCharge.date)}`,
    mutedUntil && `en sourdine jusqu'au ${longDate(mutedUntil)}`,
  ];
  return { name: shorten(title, LONGEST_TITLE), mark: markOf(market), text: facts.filter(Boolean).join(" · ") };
}

function markOf({ isNew, state }: DigestMarket): Badge | null {
  if (state === "critical") return { label: isNew ? "critique, nouveau" : "critique", tone: "alarm" };
  return isNew && state !== "reached" ? { label: "nouveau", tone: "warning" } : null;
}

const standing = ({ done, target }: DigestMarket): string => `${exactHours(done)} sur ${showHours(target)}`;

function pace(market: DigestMarket): string {
  const isOver = market.requiredPace === null || market.monthsLeft === 0;
  return isOver ? standing(market) : `${standing(market)} · ${paceOf(market)}`;
}

const missing = ({ done, target }: DigestMarket): string => exactHours(Math.max(0, target - done));

const untilTheEnd = (market: DigestMarket): string => `jusqu'au ${longDate(market.end)} · ${standing(market)}`;

const FACTS: Readonly<Record<DigestMarket["state"], (market: DigestMarket) => string>> = {
  critical: pace,
  late: pace,
  watch: pace,
  ahead: untilTheEnd,
  "on-track": untilTheEnd,
  starting: untilTheEnd,
  suspended: (market) => `suspendu · ${standing(market)}`,
  overdue: (market) => `fini le ${longDate(market.end)} · il manque ${missing(market)}`,
  "overdue-awaiting": (market) => `fini le ${longDate(market.end)} · déclarations attendues, ${standing(market)}`,
  reached: standing,
};
