import { type Decision, decisionsTable } from "../../../schemas/control-workbook.ts";
import { type HoursSheet, hoursSheetTitle } from "../../../schemas/declarant-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { MONTH_NAMES, yearOf } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/**
 * Whether a person closed a declarant's year: the last word by date holds, of those about everybody and those about
 * this declarant alone; on the same day the lower line.
 */
export function isYearClosed(decisions: readonly Decision[], declarant: string, year: number): boolean {
  const key = foldText(declarant);
  const words = decisions.filter(
    (each) =>
      (each.kind === "close-year" || each.kind === "reopen-year") &&
      each.month !== null &&
      yearOf(each.month) === year &&
      (each.declarant === null || foldText(each.declarant) === key),
  );
  const last = words.reduce<Decision | null>((held, each) => (held && held.date > each.date ? held : each), null);
  return last?.kind === "close-year";
}

/** The years of a declarant that are closed and told whole: their tabs are protected. */
export const settledYears = (decisions: readonly Decision[], own: readonly HoursSheet[]): number[] =>
  own
    .filter((sheet) => isToldWhole(sheet) && isYearClosed(decisions, sheet.declarant, sheet.year))
    .map(({ year }) => year);

const isToldWhole = ({ closed }: HoursSheet): boolean => closed.length > 0 && closed.every((ticked) => ticked);

/** What keeps a year that a person closed from being protected: months that are not ticked, or no tab at all. */
export const closedYearIssues = (decisions: readonly Decision[], sheets: readonly HoursSheet[]): Issue[] => [
  ...sheets
    .filter((sheet) => !isToldWhole(sheet) && isYearClosed(decisions, sheet.declarant, sheet.year))
    .map(untickedIssue),
  ...decisions.flatMap((decision) => yearOfNobody(decision, sheets)),
];

function untickedIssue({ declarant, title, year, closed }: HoursSheet): Issue {
  const open = MONTH_NAMES.filter((_, place) => closed[place] !== true).map((name) => name.toLowerCase());
  const message = `L'année ${year} est arrêtée par une décision, mais il reste à cocher ${open.join(", ")}, même sans heure : l'onglet ne sera protégé qu'ensuite.`;
  const workbook = { kind: "declarant", name: declarant } as const;
  return { workbook, sheet: title, cell: null, state: "accepted", who: "declarant", message, hours: 0, cells: 0 };
}

function yearOfNobody({ kind, month: named, declarant }: Decision, sheets: readonly HoursSheet[]): Issue[] {
  if (kind !== "close-year" || named === null) return [];
  const year = yearOf(named);
  const isThere = sheets.some(
    (sheet) => sheet.year === year && (declarant === null || foldText(sheet.declarant) === foldText(declarant)),
  );
  if (isThere) return [];
  const whose = declarant === null ? "Aucun déclarant n'a" : `${declarant} n'a pas`;
  const message = `${whose} d'onglet « ${hoursSheetTitle(year)} » : la décision d'arrêter l'année ${year} ne s'applique à rien, vérifiez son mois.`;
  return [controlIssue({ sheet: decisionsTable.title, state: "rejected", message })];
}
