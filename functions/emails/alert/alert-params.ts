import type { Journal } from "../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import { chargeOf } from "../../domain/alerts/charges.ts";
import type { AlertDecision } from "../../domain/alerts/plan-alerts.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { Control } from "../../domain/control.ts";
import { totalOf } from "../../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../../domain/markets/market-overview.ts";
import type { MarketTerms } from "../../domain/markets/market-terms.ts";
import { silentSince, undeclaredMonths } from "../../domain/markets/silence.ts";
import { FORECAST_FROM } from "../../domain/progress/landing.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { datedMarketOf, standingOf } from "../parts/market-standing.ts";
import { signedBy } from "../parts/signed-by.ts";
import { contactOf, lastExchangeWith } from "../parts/whom-to-call.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";
import type { AlertCompany, AlertEmail } from "./alert-email.ts";
import { concernedCompanies, MOST_SHOWN } from "./concerned-companies.ts";
import { shownMonths } from "./shown-months.ts";

/** All that the alert e-mail says, or `null` for a market that lost its dates or its target since it was decided. */
export function alertParams({ market: overview, state }: AlertDecision, context: MessageContext): AlertEmail | null {
  const { terms, evaluation, pending, companies } = overview;
  const market = datedMarketOf(overview);
  const standing = standingOf(overview);
  if (!evaluation || !market || !standing) return null;
  const { progress, month } = evaluation;
  const months = shownMonths(evaluation.perMonth, month);
  const concerned = concernedCompanies(
    companies.map((company) => companyParams(company, overview, month, context.control)),
    { ...standing, state },
  ).map(({ company }) => company);
  return {
    kind: "alert",
    state,
    ...signedBy(context),
    market,
    lastMonth: month,
    ...standing,
    pending: { hours: pending, changesState: overview.stateIfAccepted !== evaluation.state },
    landing: progress.outlook && progress.e >= FORECAST_FROM ? landingOf(progress.outlook) : null,
    months,
    companies: concerned.slice(0, MOST_SHOWN),
    otherCompanies: concerned.slice(MOST_SHOWN).length,
    provisional: progress.provisional,
    changedWithoutHours: recentChange(terms, month, parisDate(context.now)),
    missingMonths: missingMonths(overview, month).filter((missing) => months.some((shown) => shown.month === missing)),
    before: monthBefore(market.code, addMonths(month, -1), context.journal),
    takenInCharge: chargeOf(market.code, context.control.decisions, null),
  };
}

const missingMonths = ({ companies, terms }: MarketOverview, lastMonth: Month): Month[] =>
  [...new Set(companies.flatMap((company) => undeclaredMonths(company, terms, lastMonth)))].sort();

const landingOf = ({ landing, low, high, pMiss }: Readonly<Record<"landing" | "low" | "high" | "pMiss", number>>) => ({
  value: Math.round(landing),
  low: Math.round(low),
  high: Math.round(high),
  missChance: pMiss,
});

function companyParams(
  { name, owed, hours, ...rest }: CompanyOverview,
  { terms }: MarketOverview,
  lastMonth: Month,
  control: Control,
): AlertCompany {
  return {
    name,
    share: terms.target ? owed / terms.target : 0,
    done: totalOf(hours.accepted),
    owed,
    contact: contactOf(control.companies.find((each) => each.name === name)),
    lastExchange: lastExchangeWith(name, control.exchanges),
    silentSince: silentSince({ name, owed, hours, ...rest }, terms, lastMonth),
    awaitingDecision: totalOf(hours.pending),
  };
}

/** What the journal saw of the market a month earlier. */
function monthBefore(code: string, month: Month, journal: Journal): AlertEmail["before"] {
  const seen = journal.find((entry) => entry.kind === "evaluation" && entry.market === code && entry.month === month);
  if (seen?.kind !== "evaluation" || seen.target === null) return null;
  return { done: seen.done, plannedToDate: Math.round(seen.target * seen.e), target: seen.target };
}

/** A target that moved since the month before was judged, in words. */
export function recentChange({ changes }: MarketTerms, lastMonth: Month, today: IsoDate): string | null {
  const change = changes.findLast(({ date }) => monthOf(date) >= lastMonth && date <= today);
  if (!change || change.to === null) return null;
  const from = change.from === null ? "" : ` de ${exactHours(change.from)}`;
  const reference = change.reference === null ? "" : ` (${change.reference})`;
  return `L'objectif est passé${from} à ${exactHours(change.to)} le ${longDate(change.date)}${reference}.`;
}
