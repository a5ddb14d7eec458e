import type { Month } from "../../../schemas/month.ts";
import { totalOf } from "../../domain/markets/market-hours.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../../domain/markets/silence.ts";
import { missingMonths } from "../missing-months.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "../sheet-view.ts";
import { hoursCell, percentOf, STYLES } from "../styles.ts";

type CompanyLine = {
  readonly market: MarketOverview;
  readonly company: MarketOverview["companies"][number];
  readonly missing: readonly Month[];
};

const COMPANY_COLUMNS: readonly ViewColumn<CompanyLine>[] = [
  { heading: "Marché", width: 110, cell: ({ market }) => cell(market.market.code, STYLES.strong) },
  {
    heading: "Entreprise",
    width: 240,
    cell: ({ company }) => cell(company.deduced ? `${company.name} (part déduite)` : company.name, STYLES.text),
  },
  { heading: "Heures dues", width: 100, align: "right", cell: ({ company }) => hoursCell(company.owed || null) },
  {
    heading: "Heures faites",
    width: 110,
    align: "right",
    cell: ({ company }) => hoursCell(totalOf(company.hours.accepted), STYLES.strong),
  },
  {
    heading: "En attente",
    width: 100,
    align: "right",
    cell: ({ company }) => hoursCell(totalOf(company.hours.pending) || null),
  },
  {
    heading: "%",
    width: 70,
    align: "center",
    cell: ({ company }) => percentOf(totalOf(company.hours.accepted), company.owed),
  },
  {
    heading: "Déclarations",
    width: 260,
    align: "center",
    cell: ({ missing }) =>
      missing.length === 0 ? cell("à jour", STYLES.fine) : cell(`il manque ${missingMonths(missing)}`, STYLES.warning),
  },
];

/** What each company owes and did, and whether its declarations are in. */
export function renderCompanies(markets: readonly MarketOverview[], lastMonth: Month): SheetView {
  const lines = markets.flatMap((market) =>
    market.companies.map((company) => ({
      market,
      company,
      missing: undeclaredMonths(company, market.terms, lastMonth),
    })),
  );
  return tableView("Entreprises", COMPANY_COLUMNS, lines, STYLES.heading);
}
