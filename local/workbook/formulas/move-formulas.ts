import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import type { MoveRange } from "../moving/move-ranges.ts";
import { quoteTitle } from "../ranges/a1.ts";
import { printRange, type Reference, rangeOf, rewriteReferences } from "./references.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";

/**
 * Rewrites the references that formulas anywhere in the spreadsheet make to cells of the tab, once these came, went or
 * moved; one that points to nothing any more becomes `#REF!`.
 */
export function moveFormulas(draft: SpreadsheetDraft, sheet: SheetDraft, move: MoveRange): void {
  const { sheetId } = sheet.properties;
  rewriteReferencesTo(draft, sheet, (reference) => {
    const before = { sheetId, ...rangeOf(reference) };
    const after = move(before);
    if (after === null) return "#REF!";
    const other = after.sheetId === sheetId ? undefined : draft.sheet(after.sheetId);
    if (other) return printRange({ ...reference, prefix: `${quoteTitle(other.properties.title)}!` }, after);
    return sameBounds(before, after) ? reference.text : printRange(reference, after);
  });
}

/** Follows a tab to its new title, which it does not bear yet. */
export function renameInFormulas(draft: SpreadsheetDraft, sheet: SheetDraft, title: string): void {
  if (title === sheet.properties.title) return;
  const prefix = `${quoteTitle(title)}!`;
  rewriteReferencesTo(draft, sheet, ({ text, prefix: before }) =>
    before === "" ? text : prefix + text.slice(before.length),
  );
}

/** Makes `#REF!` of every reference to a tab that goes. */
export function forgetInFormulas(draft: SpreadsheetDraft, sheet: SheetDraft): void {
  rewriteReferencesTo(draft, sheet, () => "#REF!");
}

function rewriteReferencesTo(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  change: (reference: Reference) => string,
): void {
  const title = sheet.properties.title.toLowerCase();
  rewriteFormulas(draft, (formula, home) => {
    if (home !== sheet && !formula.includes("!")) return formula;
    return rewriteReferences(formula, (reference) => {
      const pointsHere = reference.title === undefined ? home === sheet : reference.title.toLowerCase() === title;
      return pointsHere ? change(reference) : reference.text;
    });
  });
}

const BOUNDS = ["startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"] as const;

const sameBounds = (a: Bounded, b: Bounded): boolean =>
  BOUNDS.every((bound) => (a[bound] ?? undefined) === (b[bound] ?? undefined));

type Bounded = { readonly [K in (typeof BOUNDS)[number]]?: number | null };
