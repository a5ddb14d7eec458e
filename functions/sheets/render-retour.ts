import { STATE_LABELS, type State } from "../../schemas/causes.ts";
import type { Issue } from "../../schemas/issue.ts";
import { showDate } from "../../schemas/month.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import { evaluatedMonth, parisDate } from "../domain/civil-time.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { JudgedRow } from "../domain/hours/judged.ts";
import { totalOf } from "../domain/markets/market-hours.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../domain/markets/silence.ts";
import type { CellStyle, WrittenCell } from "../ports/workbooks.ts";
import { missingMonths } from "./missing-months.ts";
import { cell, type SheetView } from "./sheet-view.ts";
import { STYLE_OF_STATE } from "./state-styles.ts";
import { hoursCell, STYLES } from "./styles.ts";

/** What the service answers in a declarant's workbook. */
export const RETOUR_SHEET = "Retour";

type Line = readonly WrittenCell[];

/**
 * The tab `Retour`: what to correct cell by cell, what waits for the facilitator, what to check or tick, and
 * where the declarant's markets stand. Nothing of another declarant's workbook shows in it but totals.
 */
export function renderRetour(declarant: string, plan: ConsolidationPlan): SheetView {
  const rows = plan.rows.filter(({ sheet }) => sheet.declarant === declarant);
  const issues = plan.issues.filter(({ workbook }) => workbook.kind === "declarant" && workbook.name === declarant);
  const of = (...states: Issue["state"][]) => issues.filter(({ state }) => states.includes(state));
  return {
    title: RETOUR_SHEET,
    index: 1,
    hidden: false,
    frozenRows: 2,
    columnWidths: WIDTHS,
    rows: [
      [cell(`${declarant} : où en sont vos heures`, STYLES.title)],
      [
        cell(
          "Cet onglet est écrit par Jalon : tapez dans les onglets « Heures », il se met à jour tout seul.",
          STYLES.subtitle,
        ),
      ],
      ...totals(rows),
      ...section("À corriger", of("unread", "rejected").map(issueLine), "Rien à corriger, merci."),
      ...section("En attente de votre facilitateur", of("pending").map(issueLine), "Rien n'attend."),
      ...section("Mois qui manquent", missingLines(declarant, plan), "Aucun mois ne manque, merci."),
      ...section("À vérifier, ou mois à cocher", of("accepted").map(issueLine), "Rien à signaler."),
      ...markets(declarant, plan),
    ],
  };
}

function totals(rows: readonly JudgedRow[]): Line[] {
  const judged = rows.flatMap(({ cells }) => cells.filter((each) => each !== null));
  const line = (state: State): Line => {
    const own = judged.filter((each) => each.state === state);
    const sum = own.reduce((total, { hundredths }) => total + (hundredths ?? 0), 0);
    return [
      cell(STATE_LABELS[state], STYLE_OF_STATE[state]),
      hoursCell(sum, STYLES.strong),
      cell(cellCount(own.length)),
    ];
  };
  return [[], band("Vos heures", "Total (h)"), line("accepted"), line("rejected"), line("pending")];
}

const cellCount = (count: number): string | null =>
  count === 0 ? null : `  ${count} ${count === 1 ? "cellule" : "cellules"}`;

/** A heading over the whole width; what heads a column of hours stands over their right edge. */
const band = (...texts: readonly (string | null)[]): Line =>
  WIDTHS.map((_, column) => cell(texts[column] ?? null, isHours(column, texts) ? HOURS_BAND : STYLES.section));

const isHours = (column: number, texts: readonly (string | null)[]): boolean =>
  column > 2 || texts[column] === "Total (h)";

const HOURS_BAND: CellStyle = { ...STYLES.section, align: "right" };

/** Where, cell, what, and up to three numbers. */
const WIDTHS = [130, 110, 620, 110, 110, 110] as const;

function section(title: string, lines: readonly Line[], whenEmpty: string): Line[] {
  return [[], band(title, null, null, "Heures"), ...(lines.length > 0 ? lines : [[cell(whenEmpty, STYLES.quiet)]])];
}

const issueLine = ({ sheet, cell: address, message, hours }: Issue): Line => [
  cell(sheet || null, STYLES.text),
  cell(address, STYLES.strong),
  cell(message, STYLES.wrapped),
  hoursCell(hours || null),
];

/** The months that nobody has declared for a company this declarant declares for. */
function missingLines(declarant: string, { markets, now }: ConsolidationPlan): Line[] {
  const lastMonth = evaluatedMonth(parisDate(now));
  return markets.flatMap(({ market, terms, companies }) =>
    companies.flatMap((company): Line[] => {
      const missing = company.declarants.includes(foldText(declarant))
        ? undeclaredMonths(company, terms, lastMonth)
        : [];
      if (missing.length === 0) return [];
      const text = `${company.name} : il nous manque ${missingMonths(missing)}. Aucune heure ? Cochez simplement la case au-dessus du mois.`;
      return [[cell(market.code, STYLES.strong), cell(null), cell(text, STYLES.wrapped)]];
    }),
  );
}

/** Where each market stands for the companies that this declarant declares for, whoever declared their hours. */
function markets(declarant: string, plan: ConsolidationPlan): Line[] {
  const key = foldText(declarant);
  const lines = plan.markets.flatMap((market) =>
    market.companies.filter(({ declarants }) => declarants.includes(key)).map((company) => marketLine(market, company)),
  );
  return [[], band("Marché", "Fin", "Pour quelle entreprise", "Dues (h)", "Recevables (h)", "Restent (h)"), ...lines];
}

function marketLine({ market, terms }: MarketOverview, company: MarketOverview["companies"][number]): Line {
  const done = totalOf(company.hours.accepted);
  const left = company.owed > 0 ? Math.max(0, company.owed - done) : null;
  return [
    cell(market.code, STYLES.strong),
    cell(terms.end === null ? null : showDate(terms.end), STYLES.text),
    cell(`${company.name} (tous déclarants réunis)`, STYLES.text),
    hoursCell(company.owed || null),
    hoursCell(done),
    hoursCell(left),
  ];
}
