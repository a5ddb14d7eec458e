import type { Month } from "../../../schemas/month.ts";
import { chargeFor } from "../../domain/alerts/charges.ts";
import type { AlertDecision } from "../../domain/alerts/plan-alerts.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { Control } from "../../domain/control.ts";
import { totalOf } from "../../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../../domain/markets/market-overview.ts";
import { silentSince, undeclaredMonths } from "../../domain/markets/silence.ts";
import { FORECAST_FROM } from "../../domain/progress/landing.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { datedMarketOf, standingOf } from "../parts/market-standing.ts";
import { signedBy } from "../parts/signed-by.ts";
import { contactOf, lastExchangeWith } from "../parts/whom-to-call.ts";
import { changeInWords } from "../words/change-in-words.ts";
import { type AlertCompany, type AlertEmail, STATES_IF_ACCEPTED } from "./alert-email.ts";
import { concernedCompanies, MOST_SHOWN } from "./concerned-companies.ts";
import { monthBefore } from "./month-before.ts";
import { shownMonths } from "./shown-months.ts";

/** All that the alert e-mail says, or `null` for a market that lost its dates or its target since it was decided. */
export function alertParams({ market: overview, state }: AlertDecision, context: MessageContext): AlertEmail | null {
  const { terms, evaluation, decidable, companies } = overview;
  const market = datedMarketOf(overview);
  const standing = standingOf(overview);
  if (!evaluation || !market || !standing) return null;
  const { progress, month } = evaluation;
  const changesState = overview.stateIfAccepted !== evaluation.state;
  const months = shownMonths(evaluation.perMonth, month);
  const concerned = concernedCompanies(
    companies.map((company) => companyParams(company, overview, month, context.control)),
    { ...standing, state },
  ).map(({ company }) => company);
  return {
    kind: "alert",
    state,
    ...signedBy({ ...context, link: changesState ? context.decisionLink : context.link }),
    market,
    lastMonth: month,
    ...standing,
    pending: { hours: decidable, changesState, stateIfAccepted: changesState ? stateIfAccepted(overview) : null },
    landing: progress.outlook && progress.e >= FORECAST_FROM ? landingOf(progress.outlook) : null,
    months,
    companies: concerned.slice(0, MOST_SHOWN),
    otherCompanies: concerned.slice(MOST_SHOWN).length,
    provisional: progress.provisional,
    changedWithoutHours: changeInWords(terms, { code: market.code, month, journal: context.journal }),
    missingMonths: missingMonths(overview, month).filter((missing) => months.some((shown) => shown.month === missing)),
    before: monthBefore(market.code, month, context.journal),
    takenInCharge: chargeFor(overview, {
      decisions: context.control.decisions,
      journal: context.journal,
      today: parisDate(context.now),
    }),
  };
}

const stateIfAccepted = ({ stateIfAccepted: state }: MarketOverview): AlertEmail["pending"]["stateIfAccepted"] =>
  STATES_IF_ACCEPTED.find((each) => each === state) ?? null;

const missingMonths = ({ companies, terms }: MarketOverview, lastMonth: Month): Month[] =>
  [...new Set(companies.flatMap((company) => undeclaredMonths(company, terms, lastMonth)))].sort();

const landingOf = ({ landing, low, high, pMiss }: Readonly<Record<"landing" | "low" | "high" | "pMiss", number>>) => ({
  value: Math.round(landing),
  low: Math.round(low),
  high: Math.round(high),
  missChance: pMiss,
});

function companyParams(
  { name, owed, deduced, hours, ...rest }: CompanyOverview,
  { terms }: MarketOverview,
  lastMonth: Month,
  control: Control,
): AlertCompany {
  return {
    name,
    share: terms.target ? owed / terms.target : 0,
    done: totalOf(hours.accepted),
    owed,
    deduced,
    contact: contactOf(control.companies.find((each) => each.name === name)),
    lastExchange: lastExchangeWith(name, control.exchanges),
    silentSince: silentSince({ name, owed, deduced, hours, ...rest }, terms, lastMonth),
    awaitingDecision: totalOf(hours.decidable),
  };
}
