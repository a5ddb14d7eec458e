import { type Month, monthsFromTo, showMonth } from "../../../schemas/month.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import type { ChartLook, WrittenCell } from "../../ports/workbooks.ts";
import { chartIdOf } from "../chart-id.ts";
import { cell, type SheetView } from "../sheet-view.ts";
import { estimateCell, hoursCell, STYLES } from "../styles.ts";

/** The tab of the native charts. */
export const CHARTS_SHEET = "Graphiques";

/** Columns that a screen still tells apart; beyond, the largest markets are drawn. */
const MOST_MARKETS = 30;
const MOST_MONTHS = 24;

const HEADINGS = ["Les graphiques de vos marchés", "Marché", "Heures faites", "Heures prévues, mois déclarés"] as const;
const MONTH_HEADINGS = ["Mois", "Heures faites", "Heures prévues"] as const;

/** The charts stand in the wide first column; what they draw stands beside it, the markets and then the months. */
const CHART_WIDTH = 800;
const CHART_HEIGHT = 380;
const WIDTHS = [CHART_WIDTH + 20, 130, 110, 130, 30, 130, 110, 110] as const;
const MARKETS_AT = 1;
const MONTHS_AT = 5;
const SECOND_CHART_ROW = 20;

const COLORS = { done: "#1d4e5f", planned: "#d9902f" } as const;

type Line = readonly WrittenCell[];

/**
 * Two native charts: what was done against what was planned, by market and month by month. They draw small tables of
 * the same tab, written whole, so that they stay right when markets come and months go.
 */
export function renderCharts(markets: readonly MarketOverview[], lastMonth: Month): SheetView {
  const byMarket = marketLines(markets);
  const byMonth = monthLines(markets, lastMonth);
  const height = Math.max(byMarket.length, byMonth.length);
  return {
    title: CHARTS_SHEET,
    index: 1,
    hidden: false,
    guarded: true,
    frozenRows: 1,
    columnWidths: WIDTHS,
    rows: [
      headings(),
      ...Array.from({ length: height }, (_, row) => [
        cell(null),
        ...(byMarket[row] ?? BLANKS),
        cell(null),
        ...(byMonth[row] ?? BLANKS),
      ]),
    ],
    charts: [
      chart("par marché", { lines: byMarket, column: MARKETS_AT, row: 1 }),
      chart("par mois", { lines: byMonth, column: MONTHS_AT, row: SECOND_CHART_ROW }),
    ],
  };
}

const BLANKS: Line = [cell(null), cell(null), cell(null)];

const headings = (): Line => [...HEADINGS.map(heading), cell(null), ...MONTH_HEADINGS.map(heading)];

const heading = (text: keyof typeof NOTES): WrittenCell => ({ ...cell(text, STYLES.heading), note: NOTES[text] });

const NOTES = {
  "Les graphiques de vos marchés": "Ils dessinent les chiffres écrits à droite, et se mettent à jour tout seuls.",
  Marché: `Le code du marché ; les ${MOST_MARKETS} plus grands sont dessinés.`,
  "Heures faites": "Les heures déclarées et recevables.",
  "Heures prévues, mois déclarés":
    "Ce que la courbe habituelle d'un marché de ce type donne jusqu'aux derniers mois déclarés.",
  Mois: "Tous vos marchés réunis, un mois par ligne.",
  "Heures prévues": "Ce que la courbe habituelle donne pour ce mois, tous vos marchés réunis.",
} as const satisfies Record<(typeof HEADINGS | typeof MONTH_HEADINGS)[number], string>;

/** One line a market; the largest ones where there are too many to draw. */
function marketLines(markets: readonly MarketOverview[]): readonly Line[] {
  const size = ({ terms, accepted }: MarketOverview): number => Math.max(terms.target ?? 0, accepted);
  const largest = new Set(markets.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_MARKETS));
  const drawn = markets.filter((market) => largest.has(market));
  if (drawn.length === 0) return [[cell("Aucun marché pour le moment", STYLES.quiet), cell(null), cell(null)]];
  return drawn.map(({ market, accepted, evaluation }) => [
    cell(market.code, STYLES.strong),
    hoursCell(accepted),
    estimateCell(evaluation?.progress.outlook?.plannedToDate ?? null),
  ]);
}

/** One line a month, all markets together, as far as the last complete month or the last one with hours. */
function monthLines(markets: readonly MarketOverview[], lastMonth: Month): readonly Line[] {
  const done = new Map<Month, number>();
  const planned = new Map<Month, number>();
  for (const { evaluation, terms } of markets) {
    for (const { month, accepted, planned: share } of evaluation?.perMonth ?? []) {
      if (month > lastMonth && accepted === 0) continue;
      done.set(month, (done.get(month) ?? 0) + accepted);
      planned.set(month, (planned.get(month) ?? 0) + (terms.target === null ? 0 : share));
    }
  }
  const known = [...done.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [[cell("Aucun mois pour le moment", STYLES.quiet), cell(null), cell(null)]];
  return monthsFromTo(first, last)
    .slice(-MOST_MONTHS)
    .map((month) => [
      cell(showMonth(month), STYLES.text),
      hoursCell(done.get(month) ?? 0),
      estimateCell(planned.get(month) ?? 0),
    ]);
}

const CHARTS = {
  "par marché": { title: "Heures faites et prévues, par marché", kind: "columns", axes: ["Marché", "Heures"] },
  "par mois": { title: "Heures faites et prévues, mois par mois", kind: "columns-and-line", axes: ["Mois", "Heures"] },
} as const satisfies Record<string, Pick<ChartLook, "title" | "kind" | "axes">>;

type Place = { readonly lines: readonly Line[]; readonly column: number; readonly row: number };

const chart = (name: keyof typeof CHARTS, { lines, column, row }: Place): ChartLook => ({
  ...CHARTS[name],
  id: chartIdOf(`heures ${name}`, lines.length),
  source: { row: 0, column, rowCount: lines.length + 1, columnCount: 3 },
  at: { row, column: 0, width: CHART_WIDTH, height: CHART_HEIGHT },
  colors: [COLORS.done, COLORS.planned],
});
