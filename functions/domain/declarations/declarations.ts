import { isBlank } from "../../../schemas/cells/cell.ts";
import type { Company, Market } from "../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, type Month, monthOf, yearOf } from "../../../schemas/month.ts";
import type { KnownWorkbook } from "../../../schemas/state.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import { closedMonths } from "../markets/closed-months.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { expectedMonths } from "../markets/silence.ts";
import { typedMonths } from "./typed-months.ts";
import { isYearUnread } from "./unread-hours.ts";
import { whoDeclares } from "./who-declares.ts";

/** A month that holds hours and only lacks its tick. `hours` may be 0: what was typed cannot be read. */
export type MonthToTick = { readonly month: Month; readonly hours: Hundredths };

/**
 * What a declarant has left to tell. `missing` and `toTick` come oldest first; `markets` are those that wait for one of
 * these months. `unread`: hours may stand where nobody has read them; the months of such years are left out.
 */
export type Declarations = {
  readonly declarant: Company;
  readonly workbook: string;
  readonly missing: readonly Month[];
  readonly toTick: readonly MonthToTick[];
  readonly markets: readonly Market[];
  readonly unread: boolean;
};

/** What has to be known of a structure to say who has what to tell. */
export type DeclarationsPlan = Pick<ConsolidationPlan, "control" | "markets" | "rows" | "sheets" | "state">;

/**
 * @example lastCompleteMonth("2025-11-01") //=> "2025-10"
 */
export const lastCompleteMonth = (today: IsoDate): Month => addMonths(monthOf(today), -1);

/**
 * Each line of `Entreprises` with a workbook, with the months up to the last complete one in which an engagement that
 * it declares for runs on an open market, and that it has not ticked. Hours without a tick are asked about in the last
 * complete month only, and nothing is asked of a year for which its workbook has no tab, nor of those before the
 * first one in which anything was typed, unless it is that month's: what came before Jalon was told elsewhere.
 */
export function declarationsOf(plan: DeclarationsPlan, today: IsoDate): Declarations[] {
  const lastMonth = lastCompleteMonth(today);
  const awaited = awaitedMonths(plan.markets, lastMonth);
  const closed = closedMonths(plan.sheets);
  const typed = typedMonths(plan.rows);
  return declarantsOf(plan).map(({ declarant, workbook, known }) => {
    const key = foldText(declarant.name);
    const own = plan.sheets.filter((sheet) => foldText(sheet.declarant) === key);
    const open = [...(awaited.get(key) ?? [])].filter(([month]) => !closed.get(key)?.has(month));
    const read = open.filter(([month]) => !isYearUnread(known, own, yearOf(month)));
    const hours = typed.get(key) ?? new Map<Month, Hundredths>();
    const years = yearsAsked(own, yearOf(lastMonth));
    const asked = read.filter(([month]) => years.has(yearOf(month)));
    const told = asked.filter(([month]) => !hours.has(month) || month === lastMonth);
    const months = told.map(([month]) => month).sort();
    return {
      declarant,
      workbook,
      missing: months.filter((month) => !hours.has(month)),
      toTick: months.flatMap((month) => (hours.has(month) ? [{ month, hours: hours.get(month) ?? 0 }] : [])),
      markets: [...new Set(told.flatMap(([, markets]) => [...markets]))],
      unread: read.length < open.length,
    };
  });
}

/** The years with a tab, from the first one that somebody began to tell: a tab of older hours asks nothing untouched. */
function yearsAsked(own: readonly HoursSheet[], lastYear: number): ReadonlySet<number> {
  const begun = own.filter(
    ({ closed, rows }) => closed.includes(true) || rows.some(({ months }) => months.some((cell) => !isBlank(cell))),
  );
  const first = Math.min(lastYear, ...begun.map(({ year }) => year));
  return new Set([lastYear, ...own.map(({ year }) => year).filter((year) => year >= first)]);
}

type Declarant = { readonly declarant: Company; readonly workbook: string; readonly known: KnownWorkbook | undefined };

/** A workbook on two lines is its first one's; a line whose workbook is known under another name is not read yet. */
function declarantsOf({ control, state }: DeclarationsPlan): Declarant[] {
  const declarants = new Map<string, Declarant>();
  for (const declarant of control.companies) {
    const workbook = declarant.workbook === null ? null : workbookIdOf(declarant.workbook);
    if (workbook === null || declarants.has(workbook)) continue;
    const known = state.workbooks.get(workbook);
    const isOwn = known?.role === "declarant" && known.name === declarant.name;
    declarants.set(workbook, { declarant, workbook, known: isOwn ? known : undefined });
  }
  return [...declarants.values()];
}

/** Declarant (folded) → month → the markets that wait for it. */
type Awaited = ReadonlyMap<string, ReadonlyMap<Month, ReadonlySet<Market>>>;

function awaitedMonths(overviews: readonly MarketOverview[], lastMonth: Month): Awaited {
  const awaited = new Map<string, Map<Month, Set<Market>>>();
  for (const { market, terms, companies } of overviews) {
    for (const engagement of companies.flatMap(({ engagements }) => engagements)) {
      for (const month of expectedMonths([engagement], terms, lastMonth)) {
        for (const declarant of whoDeclares(engagement)) {
          const months = awaited.get(declarant) ?? new Map<Month, Set<Market>>();
          awaited.set(declarant, months);
          months.set(month, (months.get(month) ?? new Set<Market>()).add(market));
        }
      }
    }
  }
  return awaited;
}
