import { showHours } from "../../schemas/hours.ts";
import type { EvaluationEntry } from "../../schemas/journal.ts";
import { showMonth } from "../../schemas/month.ts";
import { FORECAST_FROM } from "../domain/progress/landing.ts";
import { MARKET_STATE_LABELS, type MarketState } from "../domain/progress/market-state.ts";
import { exactHours, wholeHours } from "../emails/words/hours-in-words.ts";
import { pluralHours } from "../emails/words/plural.ts";
import { landingInWords, ratioInWords } from "./pace-words.ts";

/** The states in which no pace is asked for any more, and nothing is forecast. */
const SETTLED: readonly string[] = ["reached", "overdue", "overdue-awaiting", "closed"] satisfies MarketState[];

/**
 * A market as it was seen for a month: its state, what was done of what is owed, the pace that it takes, and where that
 * leads from 15 % of the plan on.
 */
export function evaluationStory(entry: EvaluationEntry): string {
  const settled = SETTLED.includes(entry.state);
  const parts = [stateOf(entry), doneOf(entry), settled ? null : paceOf(entry), settled ? null : landingOf(entry)];
  return parts.filter((part) => part !== null).join(" ");
}

function stateOf({ month, state, provisional }: EvaluationEntry): string {
  const label = MARKET_STATE_LABELS[state as MarketState] ?? state;
  return `${showMonth(month)} : ${label}${provisional ? " (état provisoire)" : ""}.`;
}

function doneOf({ done, target, pending }: EvaluationEntry): string {
  const outOf = target === null ? "" : ` sur ${showHours(target)}`;
  return `${exactHours(done)} ${pluralHours(done, "faite", "faites")}${outOf}${pending > 0 ? `, ${exactHours(pending)} en attente` : ""}.`;
}

function paceOf({ r1, e, requiredPace, observedPace }: EvaluationEntry): string | null {
  const ratio = r1 === null ? null : ratioInWords({ r1, e });
  if (ratio === null) return null;
  const lately = observedPace === null ? "" : `, contre ${wholeHours(observedPace)} ces derniers mois`;
  const pace = requiredPace === null ? "" : ` (${wholeHours(requiredPace)} par mois${lately})`;
  return `${ratio.slice(0, 1).toUpperCase()}${ratio.slice(1)}${pace}.`;
}

const landingOf = ({ landing, e }: EvaluationEntry): string | null =>
  landing === null || e < FORECAST_FROM ? null : `Atterrissage : ${landingInWords(landing)}.`;
