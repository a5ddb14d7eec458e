import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import type { Journal } from "../../schemas/journal.ts";
import { type IsoDate, type Month, showMonth } from "../../schemas/month.ts";
import { evaluatedMonth, parisDate } from "../domain/civil-time.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { Control } from "../domain/control.ts";
import { othersToAsk } from "../domain/declarations/whom-to-ask.ts";
import { totalOf } from "../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../domain/markets/silence.ts";
import { declarantsInWords } from "../emails/words/declarants-in-words.ts";
import { marketNotes } from "./market-notes.ts";
import { nextStep, stateLabel } from "./market-words.ts";
import { missingMonths } from "./missing-months.ts";
import { landingCell, landingCellInWords, requiredPaceCell, requiredPaceInWords } from "./outlook-cells.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { STYLE_OF_MARKET_STATE } from "./state-styles.ts";
import { estimateCell, hoursCell, percentOf, STYLES } from "./styles.ts";

/** The facilitator's dashboard: one row per market, then one per company under it. */
export const SUIVI_SHEET = "Suivi";

type Line = { readonly market: MarketOverview; readonly company: CompanyOverview | null };

const ofMarket =
  (fill: (market: MarketOverview) => ReturnType<typeof cell>) =>
  ({ market, company }: Line) =>
    company ? cell(null) : fill(market);

/** What the columns need besides the line: the day and the month that is judged, whom to call, what was decided and what was seen. */
type Context = {
  readonly today: IsoDate;
  readonly lastMonth: Month;
  readonly control: Control;
  readonly journal: Journal;
};

const columnsFor = (context: Context): readonly ViewColumn<Line>[] => [
  {
    heading: "Marché",
    note: "Le code du marché, sur la ligne du marché puis sur celle de chacune de ses entreprises.",
    width: 110,
    cell: ({ market, company }) => cell(market.market.code, company ? STYLES.quiet : STYLES.strong),
  },
  {
    heading: "Intitulé ou entreprise",
    note: "L'opération ; en dessous, les entreprises engagées. « Part déduite » : personne n'a écrit ses heures dues.",
    width: 300,
    cell: ({ market, company }) =>
      company ? cell(`   ${nameOfLine(company)}`, STYLES.quiet) : cell(market.market.title, STYLES.strong),
  },
  {
    heading: "État",
    note: "Où en est le marché d'après les mois déclarés. Le guide dit ce que veut dire chaque état.",
    width: 130,
    align: "center",
    cell: ofMarket(stateCell),
  },
  {
    heading: "Objectif (h)",
    note: "Les heures dues, avenants et bons de commande compris ; pour une entreprise, sa part.",
    width: 95,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? company.owed || null : market.terms.target),
  },
  {
    heading: "Recevables (h)",
    note: "Les heures qui comptent aujourd'hui.",
    width: 105,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? totalOf(company.hours.accepted) : market.accepted),
  },
  {
    heading: "En attente (h)",
    note: "Les heures saisies qui attendent une décision : elles ne comptent pas encore.",
    width: 100,
    align: "right",
    cell: ({ market, company }) => hoursCell((company ? totalOf(company.hours.pending) : market.pending) || null),
  },
  {
    heading: "%",
    note: "Les heures recevables rapportées à l'objectif.",
    width: 60,
    align: "center",
    cell: percentCell,
  },
  {
    heading: `Prévu, mois déclarés jusqu'à ${showMonth(context.lastMonth)} (h)`,
    note: "Ce qu'un marché de ce type a fait d'habitude au même moment. Un mois que personne n'a déclaré n'est pas compté.",
    width: 150,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.outlook?.plannedToDate ?? null)),
  },
  {
    heading: "Rythme récent (h/mois)",
    note: "Les heures faites par mois ces derniers temps.",
    width: 115,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.observedPace ?? null)),
  },
  {
    heading: "Rythme nécessaire (h/mois)",
    note: "Les heures à faire chaque mois d'ici la fin pour tenir l'objectif.",
    width: 125,
    align: "right",
    cell: ofMarket(requiredPaceCell),
  },
  {
    heading: "Rythme nécessaire, en clair",
    note: "Le même rythme, avec le temps qui reste.",
    width: 170,
    align: "center",
    cell: ofMarket(requiredPaceInWords),
  },
  {
    heading: "Atterrissage probable (h)",
    note: "Les heures probables à la fin du marché si rien ne change.",
    width: 120,
    align: "right",
    cell: ofMarket(landingCell),
  },
  {
    heading: "Atterrissage, en clair (estimé sur des marchés simulés)",
    note: "La fourchette probable et la chance de tenir l'objectif. C'est une estimation, pas une promesse.",
    width: 290,
    align: "center",
    cell: ofMarket(landingCellInWords),
  },
  {
    heading: "Fin",
    note: "La fin du marché, avenants compris.",
    width: 95,
    align: "center",
    cell: ofMarket(({ terms }) => cell(terms.end === null ? null : serialOfDate(terms.end), STYLES.date)),
  },
  {
    heading: "À savoir",
    note: "Ce qui pèse sur ces chiffres : sourdine, mois manquants, heures en attente…",
    width: 300,
    cell: ofMarket((market) => cell(notesOn(market, context) || null, STYLES.wrapped)),
  },
  {
    heading: "Prochaine étape",
    note: "Ce que vous pouvez faire maintenant ; pour une entreprise, qui appeler et pour quels mois.",
    width: 420,
    cell: ({ market, company }) =>
      company ? cell(callFor(company, market, context), STYLES.wrapped) : cell(nextStep(market), STYLES.wrapped),
  },
];

/** The tab `Suivi` as of the evaluated month. */
export function renderSuivi({ markets, control, journal, now }: ConsolidationPlan): SheetView {
  const today = parisDate(now);
  const lastMonth = evaluatedMonth(today);
  const lines = markets.flatMap((market): Line[] => [
    { market, company: null },
    ...market.companies.map((company) => ({ market, company })),
  ]);
  return {
    ...tableView(SUIVI_SHEET, columnsFor({ today, lastMonth, control, journal }), lines, STYLES.heading),
    index: 1,
  };
}

/** A share that nobody wrote is said to be one. */
const nameOfLine = ({ name, deduced }: CompanyOverview): string => (deduced ? `${name} (part déduite)` : name);

/** Which months a company has not declared, and the number to call: that of those who declare for it, where it does not do so alone. */
function callFor(company: CompanyOverview, { terms }: MarketOverview, { lastMonth, control }: Context): string | null {
  const missing = undeclaredMonths(company, terms, lastMonth);
  if (missing.length === 0) return null;
  const others = othersToAsk(company.name, company.declarants, control.companies);
  const phone = control.companies.find(({ name }) => name === company.name)?.phone;
  const whom = others.length > 0 ? declarantsInWords(company.name, others) : phone && `le ${phone}`;
  return `Il manque ${missingMonths(missing)}.${whom ? ` Appelez ${whom}.` : ""}`;
}

const notesOn = (market: MarketOverview, { control, ...context }: Context): string | null =>
  marketNotes(market, { ...context, decisions: control.decisions }).join(" ") || null;

function stateCell(market: MarketOverview) {
  return cell(stateLabel(market), market.evaluation ? STYLE_OF_MARKET_STATE[market.evaluation.state] : STYLES.warning);
}

function percentCell({ market, company }: Line) {
  const target = company ? company.owed : market.terms.target;
  const done = company ? totalOf(company.hours.accepted) : market.accepted;
  return percentOf(done, target);
}
