import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { choicesOf } from "../domain/declarations/choices.ts";
import { engagedPlaces } from "../domain/hours/engaged-places.ts";
import type { WrittenCell } from "../ports/workbooks.ts";
import { LISTS_HEADINGS, LISTS_TAB } from "./layout/lists-tab.ts";
import { cell, type SheetView } from "./sheet-view.ts";
import { STYLES } from "./styles.ts";

/**
 * The hidden tab `Listes` that the drop-downs of a declarant's workbook choose from: a code beside its mark, then each
 * list on its own; and what its script knows wrong names by, the engagements line by line.
 */
export function renderLists(
  declarant: string,
  { control, sheets, register }: Pick<ConsolidationPlan, "control" | "sheets" | "register">,
): SheetView {
  const { people, complete, markets, lots, companies } = choicesOf(declarant, control, sheets);
  const engaged = engagedPlaces(declarant, register);
  const lists = Object.values<readonly (string | null)[]>({
    participant: people.map(({ participant }) => participant),
    mark: people.map(({ mark }) => mark),
    market: markets,
    lot: lots,
    company: companies,
    engagedMarket: engaged.map(({ market }) => market),
    engagedLot: engaged.map(({ lot }) => lot || null),
    engagedCompany: engaged.map(({ company }) => company),
    own: [declarant],
    complete: complete ? ["oui"] : [],
  } satisfies Record<keyof typeof LISTS_HEADINGS, readonly (string | null)[]>);
  const height = Math.max(...lists.map(({ length }) => length));
  const { title, hidden, frozenRows, columnWidths } = LISTS_TAB;
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => cell(list[row] ?? null, STYLES.text)));
  return { title, hidden, frozenRows, columnWidths, guarded: true, rows: [headings(), ...rows] };
}

const headings = (): WrittenCell[] =>
  Object.entries(LISTS_HEADINGS).map(([key, heading]) => ({
    ...cell(heading, STYLES.heading),
    note: NOTES[key as keyof typeof LISTS_HEADINGS],
  }));

const NOTES: Record<keyof typeof LISTS_HEADINGS, string> = {
  participant: "Les codes des personnes validées, que la colonne « Code participant » propose.",
  mark: "Le repère de chacune, sur la même ligne que son code.",
  market: "Les marchés que la colonne « Marché » propose.",
  lot: "Les lots que la colonne « Lot » propose.",
  company: "Les entreprises que la colonne « Entreprise » propose.",
  engagedMarket: "Les engagements, un par ligne : le marché.",
  engagedLot: "Le lot de l'engagement ; vide : le marché n'a pas de lots.",
  engagedCompany: "L'entreprise de l'engagement.",
  own: "Le nom que remplace une entreprise laissée vide.",
  complete: "« oui » : tout autre code que ceux de cette liste est à corriger.",
};
