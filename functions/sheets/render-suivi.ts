import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import { hours } from "../../schemas/hours.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { totalOf } from "../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../domain/markets/market-overview.ts";
import { FORECAST_FROM } from "../domain/progress/landing.ts";
import { nextStep, stateLabel } from "./market-words.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { STYLE_OF_MARKET_STATE } from "./state-styles.ts";
import { estimateCell, hoursCell, STYLES } from "./styles.ts";

/** The facilitator's dashboard: one row per market, then one per company under it. */
export const SUIVI_SHEET = "Suivi";

type Line = { readonly market: MarketOverview; readonly company: CompanyOverview | null };

const ofMarket =
  (fill: (market: MarketOverview) => ReturnType<typeof cell>) =>
  ({ market, company }: Line) =>
    company ? cell(null) : fill(market);

const COLUMNS: readonly ViewColumn<Line>[] = [
  {
    heading: "Marché",
    width: 110,
    cell: ({ market, company }) => cell(market.market.code, company ? STYLES.quiet : STYLES.strong),
  },
  {
    heading: "Intitulé ou entreprise",
    width: 300,
    cell: ({ market, company }) =>
      company ? cell(`   ${company.name}`, STYLES.quiet) : cell(market.market.title, STYLES.strong),
  },
  { heading: "État", width: 130, align: "center", cell: ofMarket(stateCell) },
  {
    heading: "Objectif (h)",
    width: 95,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? company.owed || null : market.terms.target),
  },
  {
    heading: "Recevables (h)",
    width: 105,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? totalOf(company.hours.accepted) : market.accepted),
  },
  {
    heading: "En attente (h)",
    width: 100,
    align: "right",
    cell: ({ market, company }) => hoursCell((company ? totalOf(company.hours.pending) : market.pending) || null),
  },
  { heading: "%", width: 60, align: "center", cell: percentCell },
  {
    heading: "Prévu à ce jour (h)",
    width: 110,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.outlook?.plannedToDate ?? null)),
  },
  {
    heading: "Rythme récent (h/mois)",
    width: 115,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.observedPace ?? null)),
  },
  {
    heading: "Rythme nécessaire (h/mois)",
    width: 125,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.outlook?.requiredPace ?? null)),
  },
  { heading: "Atterrissage probable (h)", width: 120, align: "right", cell: ofMarket(landingCell) },
  {
    heading: "Fin",
    width: 95,
    align: "center",
    cell: ofMarket(({ terms }) => cell(terms.end === null ? null : serialOfDate(terms.end), STYLES.date)),
  },
  { heading: "Prochaine étape", width: 420, cell: ofMarket((market) => cell(nextStep(market), STYLES.wrapped)) },
];

/** The tab `Suivi` as of the evaluated month. */
export function renderSuivi({ markets }: ConsolidationPlan): SheetView {
  const lines = markets.flatMap((market): Line[] => [
    { market, company: null },
    ...market.companies.map((company) => ({ market, company })),
  ]);
  return tableView(SUIVI_SHEET, COLUMNS, lines, STYLES.heading);
}

function landingCell({ evaluation }: MarketOverview) {
  const progress = evaluation?.progress;
  if (!progress?.outlook || progress.e < FORECAST_FROM) return cell(null);
  return estimateCell(Math.round(progress.outlook.landing / hours(10)) * hours(10));
}

function stateCell(market: MarketOverview) {
  return cell(stateLabel(market), market.evaluation ? STYLE_OF_MARKET_STATE[market.evaluation.state] : STYLES.warning);
}

function percentCell({ market, company }: Line) {
  const target = company ? company.owed : market.terms.target;
  const done = company ? totalOf(company.hours.accepted) : market.accepted;
  return cell(target ? done / target : null, STYLES.percent);
}
