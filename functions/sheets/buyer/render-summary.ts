import { serialOfDate } from "../../../schemas/cells/serial-date.ts";
import type { Buyer } from "../../../schemas/control-workbook.ts";
import { showHours } from "../../../schemas/hours.ts";
import { type Month, showMonth } from "../../../schemas/month.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../../domain/markets/silence.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { isProvisional } from "../market-notes.ts";
import { stateLabel } from "../market-words.ts";
import { missingMonths } from "../missing-months.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "../sheet-view.ts";
import { STYLE_OF_MARKET_STATE } from "../state-styles.ts";
import { estimateCell, hoursCell, STYLES } from "../styles.ts";

/** The first tab of a buyer's workbook: a new workbook begins with it, laid out for what the service writes there. */
export const SUMMARY_SHEET = "Synthèse";

const MARKET_COLUMNS: readonly ViewColumn<MarketOverview>[] = [
  { heading: "Marché", note: "Le code du marché.", width: 100, cell: ({ market }) => cell(market.code, STYLES.strong) },
  { heading: "Intitulé", note: "L'opération.", width: 260, cell: ({ market }) => cell(market.title, STYLES.wrapped) },
  {
    heading: "Situation",
    note: "Où en est le marché d'après les mois déclarés ; l'onglet « Lisez-moi » explique chaque mot.",
    width: 130,
    align: "center",
    cell: (market) =>
      cell(situation(market), {
        ...(market.evaluation ? STYLE_OF_MARKET_STATE[market.evaluation.state] : STYLES.warning),
        wrap: true,
      }),
  },
  {
    heading: "Heures faites",
    note: "Les heures déclarées et recevables.",
    width: 95,
    align: "right",
    cell: ({ accepted }) => hoursCell(accepted, STYLES.strong),
  },
  {
    heading: "Objectif",
    note: "Les heures dues, avenants compris.",
    width: 80,
    align: "right",
    cell: ({ terms }) => hoursCell(terms.target),
  },
  {
    heading: "Avancement",
    note: "Les heures faites rapportées à l'objectif.",
    width: 160,
    align: "center",
    cell: ({ accepted, terms }) => cell(progressBar(accepted, terms.target), STYLES.text),
  },
  {
    heading: "Prévu, mois déclarés",
    note: "Ce que la courbe habituelle d'un marché de ce type donne jusqu'aux derniers mois déclarés.",
    width: 105,
    align: "right",
    cell: ({ evaluation }) => estimateCell(evaluation?.progress.outlook?.plannedToDate ?? null),
  },
  {
    heading: "En attente de décision",
    note: "Les heures déclarées qui attendent une décision : elles ne comptent pas encore.",
    width: 110,
    align: "right",
    cell: ({ pending }) => hoursCell(pending || null),
  },
  {
    heading: "Fin",
    note: "La fin du marché, avenants compris.",
    width: 90,
    align: "center",
    cell: ({ terms }) => cell(terms.end === null ? null : serialOfDate(terms.end), STYLES.date),
  },
];

/** A state that rests on months that nobody told is not said as sure. */
const situation = (market: MarketOverview): string =>
  isProvisional(market) ? `${stateLabel(market)} (provisoire : des déclarations manquent)` : stateLabel(market);

/** The widths of its columns, in pixels. */
export const SUMMARY_WIDTHS: readonly number[] = MARKET_COLUMNS.map(({ width }) => width);

/** The page that a buyer prints: where each market stands, who is silent, what is expected of the buyer. */
export function renderSummary(
  buyer: Buyer,
  markets: readonly MarketOverview[],
  lastMonth: Month,
  { structure, waitingForTerms }: { readonly structure: string; readonly waitingForTerms: ReadonlySet<string> },
): SheetView {
  const table = tableView(SUMMARY_SHEET, MARKET_COLUMNS, markets, STYLES.heading);
  return {
    ...table,
    frozenRows: 0,
    rows: [
      [cell(buyer.name, STYLES.title)],
      [
        cell(
          `Heures d'insertion de vos marchés, dernier mois complet : ${showMonth(lastMonth)}. Suivi : ${structure}.`,
          STYLES.subtitle,
        ),
      ],
      [],
      ...table.rows,
      ...block(
        "Qui n'a pas encore déclaré",
        silentCompanies(markets, lastMonth),
        "Toutes les entreprises ont déclaré.",
      ),
      ...block("Ce qui est attendu de vous", expectations(markets, waitingForTerms), "Rien pour le moment."),
    ],
  };
}

/**
 * @example progressBar(580000, 670000) //=> "█████████░ 86 %"
 */
function progressBar(done: number, target: number | null): string | null {
  if (!target) return null;
  const filled = Math.min(10, Math.round((done / target) * 10));
  return `${"█".repeat(filled)}${"░".repeat(10 - filled)} ${Math.floor((done * 100) / target)} %`;
}

function block(title: string, sentences: readonly string[], whenEmpty: string): WrittenCell[][] {
  const lines = sentences.length > 0 ? sentences : [whenEmpty];
  const style = sentences.length > 0 ? STYLES.text : STYLES.quiet;
  return [
    [],
    MARKET_COLUMNS.map((_, column) => cell(column === 0 ? title : null, STYLES.section)),
    ...lines.map((text) => [cell(text, style)]),
  ];
}

function silentCompanies(markets: readonly MarketOverview[], lastMonth: Month): string[] {
  return markets.flatMap(({ market, terms, companies }) =>
    companies.flatMap((company) => {
      const missing = undeclaredMonths(company, terms, lastMonth);
      return missing.length === 0 ? [] : [`${market.code}, ${company.name} : il manque ${missingMonths(missing)}.`];
    }),
  );
}

/** What only a buyer can do. Hours that wait for something else are said to be looked after. */
function expectations(markets: readonly MarketOverview[], waitingForTerms: ReadonlySet<string>): string[] {
  return markets.flatMap(({ market, terms, evaluation, pending }) => {
    const asked: string[] = [];
    if (terms.start === null || terms.end === null) asked.push(`${market.code} : confirmer les dates du marché.`);
    if (evaluation?.state === "no-target" && !market.noTargetByChoice)
      asked.push(`${market.code} : confirmer l'objectif d'heures.`);
    if (evaluation?.state === "overdue")
      asked.push(`${market.code} : le marché est échu, choisir la suite avec votre facilitateur.`);
    if (evaluation?.state === "late" || evaluation?.state === "critical") {
      asked.push(`${market.code} : rappeler l'engagement aux entreprises, avec votre facilitateur.`);
    }
    if (waitingForTerms.has(market.code)) {
      asked.push(`${market.code} : des heures sont en dehors des dates du marché et attendent un avenant.`);
    } else if (pending > 0) {
      asked.push(
        `${market.code} : rien à faire pour ${showHours(pending)} h, en cours de vérification avec l'entreprise.`,
      );
    }
    return asked;
  });
}
