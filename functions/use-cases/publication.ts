import type { KnownWorkbook } from "../../schemas/state.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { settledYears } from "../domain/declarations/closed-years.ts";
import { yearsToAdd } from "../domain/declarations/years-to-add.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { renderBuyer } from "../sheets/buyer/render-buyer.ts";
import { diffMarked } from "../sheets/diff-marked.ts";
import { renderLists } from "../sheets/render-lists.ts";
import { renderRetour } from "../sheets/retour/render-retour.ts";
import type { SheetView } from "../sheets/sheet-view.ts";
import { newYearTabs, yearProtections } from "../sheets/year-tabs.ts";
import { commitEdits, type Mark } from "./commit-views.ts";
import type { Ports } from "./ports.ts";

/**
 * What a declarant's or buyer's workbook is to hold: the service's tabs, and for a declarant the tabs of hours to add
 * and the years whose tab is protected. `own` holds the declarant's hours, `editors` who may write in a closed year.
 */
export type Publication = {
  readonly views: readonly SheetView[];
  readonly newYears: readonly number[];
  readonly closedYears: readonly number[];
  readonly own: ConsolidationPlan["sheets"];
  readonly editors: readonly string[];
};

export function publicationFor(known: KnownWorkbook, plan: ConsolidationPlan): Publication {
  const { role, name } = known;
  const { buyers, decisions, facilitators } = plan.control;
  if (role !== "declarant") {
    const buyer = buyers.find((each) => each.name === name);
    return { ...NO_YEARS, views: buyer ? renderBuyer(buyer, plan) : [] };
  }
  const own = plan.sheets.filter(({ declarant }) => declarant === name);
  return {
    views: [renderRetour(name, plan), renderLists(name, plan)],
    newYears: hasWork(name, plan) ? yearsToAdd(known, own, parisDate(plan.now)) : [],
    closedYears: settledYears(decisions, own, plan.markets),
    own,
    editors: facilitators.flatMap(({ emails }) => emails),
  };
}

const NO_YEARS = { newYears: [], closedYears: [], own: [], editors: [] } as const;

/** Nobody types hours of markets that are all closed: no new year is opened for them. */
const hasWork = (declarant: string, { markets }: ConsolidationPlan): boolean =>
  markets.some(
    ({ terms, companies }) =>
      !terms.closed && companies.some(({ declarants }) => declarants.includes(foldText(declarant))),
  );

/** What a publication did; `unprotected` are the titles of the closed years' tabs that Google would not protect. */
type Carried = { readonly written: boolean; readonly unprotected: readonly string[] };

/**
 * Brings a workbook to its publication in one guarded batch. A protection that Google refuses, of a tab that people
 * protect themselves for one, keeps nothing else from being written.
 */
export async function commitPublication(
  ports: Pick<Ports, "workbooks" | "ids">,
  content: Workbook,
  { views, newYears, closedYears, own, editors }: Publication,
  mark: Mark,
): Promise<Outcome<Carried>> {
  const { edits, stateSheetId } = diffMarked(content, views);
  const tabs = newYearTabs(content, newYears, own);
  const protections = yearProtections(content, closedYears, editors);
  const bare = { edits: [...tabs.added, ...edits, ...tabs.laid], stateSheetId };
  const whole = await commitEdits(ports, content, { ...bare, edits: [...bare.edits, ...protections] }, mark);
  if (whole.ok) return { ok: true, value: { written: whole.value !== null, unprotected: [] } };
  if (whole.reason !== "invalid" || protections.length === 0) return whole;
  const rest = await commitEdits(ports, content, bare, mark);
  if (!rest.ok) return rest;
  const refused = protections.flatMap(({ kind, sheetId }) => (kind === "protect" ? [sheetId] : []));
  const unprotected = content.sheets.filter(({ sheetId }) => refused.includes(sheetId)).map(({ title }) => title);
  return { ok: true, value: { written: rest.value !== null, unprotected } };
}
