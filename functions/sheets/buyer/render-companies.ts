import type { Month } from "../../../schemas/month.ts";
import { totalOf } from "../../domain/markets/market-hours.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../../domain/markets/silence.ts";
import { missingMonths } from "../missing-months.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "../sheet-view.ts";
import { hoursCell, percentOf, STYLES } from "../styles.ts";

/** The tab of what each company owes and did. */
export const COMPANIES_SHEET = "Entreprises";

type CompanyLine = {
  readonly market: MarketOverview;
  readonly company: MarketOverview["companies"][number];
  readonly missing: readonly Month[];
};

const COMPANY_COLUMNS: readonly ViewColumn<CompanyLine>[] = [
  {
    heading: "Marché",
    note: "Le code du marché.",
    width: 110,
    cell: ({ market }) => cell(market.market.code, STYLES.strong),
  },
  {
    heading: "Entreprise",
    note: "L'entreprise engagée. « Part déduite » : ses heures sont le reste de l'objectif.",
    width: 240,
    cell: ({ company }) => cell(company.deduced ? `${company.name} (part déduite)` : company.name, STYLES.text),
  },
  {
    heading: "Heures dues",
    note: "Les heures que l'entreprise s'est engagée à faire.",
    width: 100,
    align: "right",
    cell: ({ company }) => hoursCell(company.owed || null),
  },
  {
    heading: "Heures faites",
    note: "Les heures déclarées pour elle et recevables.",
    width: 110,
    align: "right",
    cell: ({ company }) => hoursCell(totalOf(company.hours.accepted), STYLES.strong),
  },
  {
    heading: "En attente",
    note: "Les heures déclarées qui attendent une décision.",
    width: 100,
    align: "right",
    cell: ({ company }) => hoursCell(totalOf(company.hours.pending) || null),
  },
  {
    heading: "%",
    note: "Les heures faites rapportées aux heures dues.",
    width: 70,
    align: "center",
    cell: ({ company }) => percentOf(totalOf(company.hours.accepted), company.owed),
  },
  {
    heading: "Déclarations",
    note: "À jour, ou les mois que l'entreprise n'a pas encore déclarés.",
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
  return tableView(COMPANIES_SHEET, COMPANY_COLUMNS, lines, STYLES.heading);
}
