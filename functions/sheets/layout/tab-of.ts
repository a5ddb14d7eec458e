import { foldText } from "../../../schemas/vocabulary.ts";
import type { SheetLayout } from "../../ports/workbooks.ts";
import { foreignSheets, ownSheet } from "../own-sheet.ts";
import { sheetIdOf } from "../sheet-id.ts";
import type { TabLook } from "./tab-look.ts";

/** What became of a tab: there, renamed by people, its title on a tab of theirs, or not there. */
export type FoundTab =
  | { readonly kind: "found"; readonly sheet: SheetLayout }
  | { readonly kind: "renamed"; readonly title: string }
  | { readonly kind: "foreign"; readonly title: string }
  | { readonly kind: "missing" };

/**
 * A tab of people's by its title, accents and capitals forgiven; the service's own by its id as well. A guide that
 * people renamed makes room for a new one.
 */
export function tabOf(sheets: readonly SheetLayout[], { kind, title }: Pick<TabLook, "kind" | "title">): FoundTab {
  if (kind === "service") return serviceTab(sheets, title);
  const sheet = sheets.find((each) => each.title === title) ?? sheets.find((each) => isAlike(each.title, title));
  if (sheet) return { kind: "found", sheet };
  const renamed = kind === "guide" ? undefined : sheets.find(({ sheetId }) => sheetId === sheetIdOf(title));
  return renamed ? { kind: "renamed", title: renamed.title } : { kind: "missing" };
}

function serviceTab(sheets: readonly SheetLayout[], title: string): FoundTab {
  const own = ownSheet({ sheets }, title);
  const sheet = sheets.find((each) => each === own);
  if (sheet) return { kind: "found", sheet };
  const [foreign] = foreignSheets({ sheets }, [title]);
  return foreign ? { kind: "foreign", title: foreign.title } : { kind: "missing" };
}

const isAlike = (left: string, right: string): boolean => foldText(left) === foldText(right);
