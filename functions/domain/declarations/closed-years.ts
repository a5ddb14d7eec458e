import { isBlank } from "../../../schemas/cells/cell.ts";
import { type Decision, decisionsTable } from "../../../schemas/control-workbook.ts";
import { type HoursSheet, hoursSheetTitle } from "../../../schemas/declarant-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { MONTH_NAMES, month, monthNumber, yearOf } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { expectedMonths } from "../markets/silence.ts";
import { whoDeclares } from "./who-declares.ts";

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
export const settledYears = (
  decisions: readonly Decision[],
  own: readonly HoursSheet[],
  markets: readonly MarketOverview[],
): number[] =>
  own
    .filter((sheet) => isYearClosed(decisions, sheet.declarant, sheet.year) && untold(sheet, markets).length === 0)
    .map(({ year }) => year);

/** The months left to tick, as positions from January, 0: nothing is asked before the declarant's first one. */
function untold(sheet: HoursSheet, markets: readonly MarketOverview[]): number[] {
  const first = firstMonth(sheet, markets);
  return MONTH_NAMES.flatMap((_, place) => (place >= first && sheet.closed[place] !== true ? [place] : []));
}

/** The first month of the year that is awaited or has something typed in it; January, where nothing tells. */
function firstMonth({ declarant, year, rows }: HoursSheet, markets: readonly MarketOverview[]): number {
  const key = foldText(declarant);
  const awaited = markets.flatMap(({ terms, companies }) => {
    const own = companies.flatMap(({ engagements }) => engagements.filter((each) => whoDeclares(each).includes(key)));
    return expectedMonths(own, terms, month(year, MONTH_NAMES.length)).filter((each) => yearOf(each) === year);
  });
  const typed = rows.map(({ months }) => months.findIndex((cell) => !isBlank(cell))).filter((place) => place >= 0);
  const places = [...awaited.map((each) => monthNumber(each) - 1), ...typed];
  return places.length === 0 ? 0 : Math.min(...places);
}

/** What keeps a year that a person closed from being protected: months that are not ticked, or no tab at all. */
export const closedYearIssues = (
  decisions: readonly Decision[],
  sheets: readonly HoursSheet[],
  markets: readonly MarketOverview[],
): Issue[] => [
  ...sheets
    .filter((sheet) => isYearClosed(decisions, sheet.declarant, sheet.year))
    .flatMap((sheet) => untickedIssue(sheet, untold(sheet, markets))),
  ...decisions.flatMap((decision) => yearOfNobody(decision, sheets)),
];

function untickedIssue({ declarant, title, year }: HoursSheet, places: readonly number[]): Issue[] {
  if (places.length === 0) return [];
  const open = places.map((place) => MONTH_NAMES[place]?.toLowerCase());
  const message = `L'année ${year} est arrêtée par une décision, mais il reste à cocher ${open.join(", ")}, même sans heure : l'onglet ne sera protégé qu'ensuite.`;
  const workbook = { kind: "declarant", name: declarant } as const;
  return [{ workbook, sheet: title, cell: null, state: "accepted", who: "declarant", message, hours: 0, cells: 0 }];
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
