import type { SheetEdit, SheetLayout, WorkbookLayout } from "../../ports/workbooks.ts";
import { columnSources } from "./column-sources.ts";
import type { LayoutPlan } from "./layout-plan.ts";
import { planNewTabs } from "./plan-new-tabs.ts";
import { planTab } from "./plan-tab.ts";
import type { TabLook, WorkbookLook } from "./tab-look.ts";
import { tabOf } from "./tab-of.ts";

/**
 * What brings a workbook to its look: the tabs, headings, notes, choices, lines and protections that are not there.
 * Nothing that people typed, moved or added is deleted or written over; `null` is a workbook that does not exist yet.
 */
export function planLayout(present: WorkbookLayout | null, wanted: WorkbookLook): LayoutPlan {
  const sheets = present?.sheets ?? [];
  const spent = new Set(sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));
  const sources = columnSources(sheets, wanted.tabs);
  const born = planNewTabs(sheets, wanted.tabs, { spent, sources });
  const kept = wanted.tabs.map((tab) => planFound(sheets, tab, (sheet) => planTab(sheet, tab, { spent, sources })));
  const language = planLanguage(present, wanted);
  return {
    properties: language.properties,
    edits: inOrder([...born.edits, ...kept.flatMap(({ edits }) => edits)]),
    added: [...born.added, ...kept.flatMap(({ added }) => added)],
    differing: [...language.differing, ...kept.flatMap(({ differing }) => differing)],
  };
}

type TabPlan = Omit<LayoutPlan, "properties">;

/** A tab that people renamed is left to them: a second one of its title would hide the first. */
function planFound(sheets: readonly SheetLayout[], tab: TabLook, plan: (sheet: SheetLayout) => TabPlan): TabPlan {
  const found = tabOf(sheets, tab);
  const only = (sentence: string): TabPlan => ({ edits: [], added: [], differing: [sentence] });
  switch (found.kind) {
    case "found":
      return plan(found.sheet);
    case "renamed":
      return only(`L'onglet « ${tab.title} » s'appelle maintenant « ${found.title} » : rendez-lui son nom.`);
    case "foreign":
      return only(`Un onglet à vous s'appelle « ${found.title} », et Jalon a besoin de ce nom : renommez le vôtre.`);
    case "missing":
      return { edits: [], added: [], differing: [] };
  }
}

/** Tabs and rooms come first, then what stands in them: choices may name any tab, or a column just added. */
const inOrder = (edits: readonly SheetEdit[]): SheetEdit[] =>
  edits.toSorted((left, right) => placeOf(left) - placeOf(right));

const FIRST: readonly SheetEdit["kind"][] = ["add-sheet", "resize", "write"];

function placeOf({ kind }: SheetEdit): number {
  const place = FIRST.indexOf(kind);
  return place === -1 ? FIRST.length : place;
}

/** The language decides how « 7,5 » is read: it is set while nothing is typed, and never changed under people's hands. */
function planLanguage(
  present: WorkbookLayout | null,
  { locale, timeZone }: WorkbookLook,
): Pick<LayoutPlan, "properties" | "differing"> {
  if (present === null || present.sheets.every(({ rows }) => rows.length === 0)) {
    const isSame = present?.locale === locale && present.timeZone === timeZone;
    return { properties: isSame ? {} : { locale, timeZone }, differing: [] };
  }
  const differs = [
    present.locale === locale ? [] : [`la langue du classeur est « ${present.locale} »`],
    present.timeZone === timeZone ? [] : [`son fuseau horaire est « ${present.timeZone} »`],
  ].flat();
  const sentence = `Les nombres à virgule et les dates peuvent être mal compris, car ${differs.join(" et ")} : choisissez « France » et « Paris » dans « Fichier > Paramètres ».`;
  return { properties: {}, differing: differs.length === 0 ? [] : [sentence] };
}
