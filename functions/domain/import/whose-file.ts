import { isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { marketsTable, validationsTable } from "../../../schemas/control-workbook.ts";
import { GUIDE_SHEET } from "../../../schemas/declarant-workbook.ts";
import { settingsTable } from "../../../schemas/settings.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { ImportContext, ImportTab } from "./import-context.ts";

/** Whether a file is the declarant's as far as it says; `remark` where it bears a name that the structure does not know. */
export type WhoseFile =
  | { readonly ok: true; readonly remark: string | null }
  | { readonly ok: false; readonly message: string };

/** A control workbook is nobody's file; a form and an exported workbook name their declarant, and must name the one meant. */
export function whoseFile(tabs: readonly ImportTab[], { declarant, control }: ImportContext): WhoseFile {
  const titles = new Set(tabs.map(({ title }) => foldText(title)));
  if (CONTROL_TITLES.every((title) => titles.has(foldText(title)))) return { ok: false, message: CONTROL };
  const { companies } = control;
  const said = tabs.flatMap((tab) => nameIn(tab, [declarant, ...companies.map(({ name }) => name)]) ?? []);
  const other = said.find((name) => foldText(name) !== foldText(declarant));
  if (other === undefined) return { ok: true, remark: null };
  const known = companies.find(({ name }) => foldText(name) === foldText(other));
  if (known === undefined)
    return { ok: true, remark: `Attention : ce fichier est au nom de « ${other} », que le pilotage ne connaît pas.` };
  return {
    ok: false,
    message: `Ce fichier est celui de « ${known.name} », et non de « ${declarant} » : pour reprendre ses heures, donnez « ${known.name} » comme déclarant.`,
  };
}

const CONTROL_TITLES = [marketsTable.title, settingsTable.title, validationsTable.title] as const;

const CONTROL =
  "C'est le classeur de pilotage, et non un relevé d'heures : prenez le fichier que le déclarant a envoyé.";

/** Where a name stands: in the heading of `Retour`, and in the second line of a form's first tab. */
const PLACES = [
  { title: "Retour", row: 0, before: " : où en sont vos heures" },
  { title: GUIDE_SHEET, row: 1, before: ", pour " },
] as const;

/** The known name that a tab bears, the longest of several that fit; else what stands where one should. */
function nameIn({ title, rows }: ImportTab, known: readonly string[]): string | null {
  const place = PLACES.find((each) => foldText(each.title) === foldText(title));
  const held = place === undefined ? null : (rows[place.row]?.[0] ?? null);
  if (place === undefined || isBlank(held)) return null;
  const text = showCell(held);
  const fitting = known.filter((name) => foldText(text).startsWith(foldText(`${name}${place.before}`)));
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  const end = text.indexOf(place.before);
  return longest ?? (end > 0 ? text.slice(0, end).trim() : null);
}
