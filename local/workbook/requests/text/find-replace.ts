import type { Cell } from "../../cells/cell.ts";
import { changeCells, filledPart } from "../../cells/change-cells.ts";
import { editingText } from "../../cells/editing-text.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Reply, Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { textSearch } from "./text-search.ts";
import { retyped, typingPlace } from "./typing-place.ts";

type Find = NonNullable<Request["findReplace"]>;

/**
 * Replaces what is found in the cells of a range, a tab or all of them; what comes of it is taken as typed. Cells with
 * formulas are searched in their text, and only with `includeFormulas`.
 */
export const findReplace: RequestHandler<"findReplace"> = (draft, request, context) => {
  const search = textSearch(request);
  const place = typingPlace(draft, context);
  const found: Found[] = [];
  for (const { sheet, area } of scopesOf(draft, request)) {
    changeCells(sheet, filledPart(sheet, area), (cell, row) => {
      const formula = isFormula(cell);
      if (cell === undefined || (formula && !request.includeFormulas)) return cell;
      const text = editingText(cell, place.locale);
      const { text: replaced, occurrences } = text === "" ? NOTHING : search(text);
      if (occurrences === 0) return cell;
      found.push({ sheetId: sheet.properties.sheetId, row, formula, occurrences });
      return retyped(cell, replaced, place);
    });
  }
  return { findReplace: countsOf(found) };
};

type Found = {
  readonly sheetId: number;
  readonly row: number;
  readonly formula: boolean;
  readonly occurrences: number;
};

const NOTHING = { text: "", occurrences: 0 };

const isFormula = (cell: Cell | undefined): boolean => typeof cell?.userEnteredValue?.formulaValue === "string";

type Scope = { readonly sheet: SheetDraft; readonly area: Area };

function scopesOf(draft: SpreadsheetDraft, { range, sheetId, allSheets }: Find): readonly Scope[] {
  const hasSheet = sheetId !== undefined && sheetId !== null;
  if ([range, hasSheet, allSheets].filter(Boolean).length !== 1) {
    throw new InvalidRequest("Exactly one of range, sheetId and allSheets must be set.");
  }
  if (range) {
    const sheet = draft.sheet(range.sheetId);
    return [{ sheet, area: areaOf(range, sheet) }];
  }
  const sheets = hasSheet ? [draft.sheet(sheetId)] : draft.sheets;
  return sheets.map((sheet) => ({ sheet, area: areaOf({}, sheet) }));
}

/** Google leaves out a count of nothing, as it does with every zero. */
function countsOf(found: readonly Found[]): NonNullable<Reply["findReplace"]> {
  const counts = {
    valuesChanged: found.filter(({ formula }) => !formula).length,
    formulasChanged: found.filter(({ formula }) => formula).length,
    rowsChanged: new Set(found.map(({ sheetId, row }) => `${sheetId} ${row}`)).size,
    sheetsChanged: new Set(found.map(({ sheetId }) => sheetId)).size,
    occurrencesChanged: found.reduce((total, { occurrences }) => total + occurrences, 0),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
