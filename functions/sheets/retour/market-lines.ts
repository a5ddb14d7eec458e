import { type Hundredths, hours } from "../../../schemas/hours.ts";
import { type IsoDate, showDate } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { totalOf } from "../../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../../domain/markets/market-overview.ts";
import { monthsLeft } from "../../domain/markets/months-left.ts";
import { exactHours, wholeHours } from "../../emails/words/hours-in-words.ts";
import { monthCount } from "../../emails/words/plural.ts";
import { cell } from "../sheet-view.ts";
import { hoursCell, STYLES } from "../styles.ts";
import { band, type Line, NONE } from "./retour-lines.ts";

const HEADINGS = ["Vos marchés", "Fin", "En clair (tous déclarants réunis)", "Dues (h)", "Faites (h)", "Restent (h)"];

/** Where each market stands for the companies that this declarant declares for, or is, whoever declared their hours. */
export function marketLines(declarant: string, plan: ConsolidationPlan): Line[] {
  const key = foldText(declarant);
  const today = parisDate(plan.now);
  const isConcerned = ({ name, declarants }: CompanyOverview) => name === declarant || declarants.includes(key);
  const own = plan.markets.flatMap((market) =>
    market.companies.filter(isConcerned).map((company) => ({ market, company })),
  );
  return [
    [],
    band(...HEADINGS, "Mois restants", "À faire par mois (h)"),
    ...own.map(({ market, company }) => marketLine(market, company, today)),
    ...(own.length === 0 ? [[cell("Aucun marché pour le moment.", STYLES.quiet)]] : []),
    ...(own.some(({ company }) => company.deduced) ? [[cell(DEDUCED, STYLES.quiet)]] : []),
  ];
}

const DEDUCED =
  "« Part calculée » : personne n'a écrit les heures dues par cette entreprise ; c'est le reste de l'objectif du marché.";

function marketLine(market: MarketOverview, company: CompanyOverview, today: IsoDate): Line {
  const { terms } = market;
  const standing = standingOf(market, company, today);
  const name = company.deduced ? `${company.name} (part calculée)` : company.name;
  return [
    cell(market.market.code, STYLES.strong),
    cell(terms.end === null ? null : showDate(terms.end), STYLES.text),
    cell(`${name} : ${inWords(standing)}`, STYLES.wrapped),
    ...(standing.owed > 0 ? [hoursCell(standing.owed)] : [NONE]),
    hoursCell(standing.done),
    ...(standing.owed > 0 ? [hoursCell(standing.left)] : [NONE]),
    cell(standing.months || null, { ...STYLES.text, align: "right" }),
    ...(standing.pace === null ? [NONE] : [hoursCell(standing.pace, STYLES.strong)]),
  ];
}

/** `pace` is what is left over the months left, rounded up to the hour; `null` where there is none to hold. */
export type Standing = {
  readonly owed: Hundredths;
  readonly done: Hundredths;
  readonly left: Hundredths;
  readonly months: number;
  readonly pace: Hundredths | null;
  readonly closed: boolean;
  readonly dated: boolean;
};

function standingOf({ terms }: MarketOverview, company: CompanyOverview, today: IsoDate): Standing {
  const { owed } = company;
  const done = totalOf(company.hours.accepted);
  const left = Math.max(0, owed - done);
  const months = monthsLeft(company, terms, today).length;
  const pace = left > 0 && months > 0 ? hours(Math.ceil(left / months / 100)) : null;
  return { owed, done, left, months, pace, closed: terms.closed, dated: terms.start !== null && terms.end !== null };
}

/**
 * What a declarant should know of a market, in one sentence.
 * @example inWords({ owed: 670000, done: 580000, left: 90000, months: 2, pace: 45000, closed: false, dated: true }) //=> "il reste 900 h à faire en deux mois, soit 450 h par mois."
 */
export function inWords({ owed, left, months, pace, closed, dated }: Standing): string {
  if (closed) return "le marché est clos.";
  if (owed === 0) return "pas d'objectif d'heures sur ce marché.";
  if (left === 0) return "l'objectif est atteint, merci.";
  if (!dated) return `il reste ${exactHours(left)} ; les dates du marché sont à préciser.`;
  if (pace === null) return `l'échéance est passée, il manque ${exactHours(left)}.`;
  return `il reste ${exactHours(left)} à faire en ${monthCount(months)}, soit ${wholeHours(pace)} par mois.`;
}
