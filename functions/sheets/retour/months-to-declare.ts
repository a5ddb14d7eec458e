import { foldText } from "../../../schemas/vocabulary.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { type Declarations, declarationsOf } from "../../domain/declarations/declarations.ts";
import { listInWords } from "../../emails/words/list-in-words.ts";
import { missingMonths } from "../missing-months.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import type { Line } from "./retour-lines.ts";

/** What a declarant has left to tell; only what concerns it is looked at, for there is one such tab for each. */
export function declarationsFor(declarant: string, plan: ConsolidationPlan): Declarations | undefined {
  const key = foldText(declarant);
  const own = {
    control: { ...plan.control, companies: plan.control.companies.filter(({ name }) => name === declarant) },
    markets: plan.markets.filter(({ companies }) => companies.some(({ declarants }) => declarants.includes(key))),
    rows: plan.rows.filter(({ sheet }) => sheet.declarant === declarant),
    sheets: plan.sheets.filter((sheet) => sheet.declarant === declarant),
    state: plan.state,
  };
  return declarationsOf(own, parisDate(plan.now))[0];
}

/** The months that nobody has told yet, and the way to say that there were no hours. */
export function monthsToDeclareLines(declarations: Declarations | undefined): Line[] {
  if (!declarations || declarations.missing.length === 0) return [];
  const { missing, markets } = declarations;
  const text = `Il nous manque ${missingMonths(missing)} (${listInWords(markets.map(({ code }) => code))}). Aucune heure ? Cochez simplement la case au-dessus du mois.`;
  const years = [...new Set(missing.map((month) => `Heures ${month.slice(0, 4)}`))];
  return [[cell(listInWords(years), STYLES.strong), cell(null), cell(text, STYLES.wrapped)]];
}
