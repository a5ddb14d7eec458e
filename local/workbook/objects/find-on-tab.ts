import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { InvalidRequest } from "../refusals.ts";

/** A thing of a tab, and that tab. */
export type OnTab<T> = { readonly sheet: SheetDraft; readonly found: T };

/** What the first tab that has it gives, with the tab; `null` when none has it. */
export function findOnTab<T>(
  { sheets }: SpreadsheetDraft,
  find: (sheet: SheetDraft) => T | undefined,
): OnTab<T> | null {
  for (const sheet of sheets) {
    const found = find(sheet);
    if (found !== undefined) return { sheet, found };
  }
  return null;
}

/** As `findOnTab`, refused with `missing` when no tab has it. */
export function requireOnTab<T>(
  draft: SpreadsheetDraft,
  find: (sheet: SheetDraft) => T | undefined,
  missing: string,
): OnTab<T> {
  const onTab = findOnTab(draft, find);
  if (onTab === null) throw new InvalidRequest(missing);
  return onTab;
}
