import { type Month, showMonth } from "../../../schemas/month.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "../sheet-view.ts";
import { estimateCell, hoursCell, STYLES } from "../styles.ts";

/** The tab of the hours of each month. */
export const MONTHS_SHEET = "Mois par mois";

type MonthLine = {
  readonly market: MarketOverview;
  readonly month: Month;
  readonly done: number;
  readonly planned: number;
  readonly total: number;
};

const MONTH_COLUMNS: readonly ViewColumn<MonthLine>[] = [
  {
    heading: "Marché",
    note: "Le code du marché.",
    width: 110,
    cell: ({ market }) => cell(market.market.code, STYLES.strong),
  },
  { heading: "Mois", note: "Le mois travaillé.", width: 140, cell: ({ month }) => cell(showMonth(month), STYLES.text) },
  {
    heading: "Heures faites",
    note: "Les heures déclarées pour ce mois et recevables.",
    width: 110,
    align: "right",
    cell: ({ done }) => hoursCell(done),
  },
  {
    heading: "Heures prévues",
    note: "Ce que la courbe habituelle d'un marché de ce type donne pour ce mois.",
    width: 115,
    align: "right",
    cell: ({ market, planned }) => estimateCell(market.terms.target === null ? null : planned),
  },
  {
    heading: "Cumul fait",
    note: "Les heures faites depuis le début du marché.",
    width: 110,
    align: "right",
    cell: ({ total }) => hoursCell(total, STYLES.strong),
  },
];

/** Month by month, as far as the last complete month, or further where hours are already there. */
export function renderMonths(markets: readonly MarketOverview[], lastMonth: Month): SheetView {
  const lines = markets.flatMap((market) => {
    let total = 0;
    return (market.evaluation?.perMonth ?? [])
      .filter(({ month, accepted }) => month <= lastMonth || accepted > 0)
      .map(({ month, accepted, planned }): MonthLine => {
        total += accepted;
        return { market, month, done: accepted, planned, total };
      });
  });
  return tableView(MONTHS_SHEET, MONTH_COLUMNS, lines, STYLES.heading);
}
