import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { boundsOf, type Dimension, withBounds } from "../ranges/grid-range.ts";
import { findProtectedRange, isWholeSheet } from "../requests/ranges/protected-range.ts";
import type { GridRange, Request } from "../wire.ts";
import { protectedRefusal, protectionsAgainst, refuseProtected } from "./refuse-protected.ts";
import { mayEdit, type Requester } from "./requester.ts";

/**
 * Refuses a request that would change what is protected from who asks. Which cells a request writes is seen when it
 * writes them; here are the cells that it names, the lines and tabs that it moves, and the protections themselves.
 */
export function refuseRequest(draft: SpreadsheetDraft, request: Request, requester: Requester | undefined): void {
  if (!requester || requester.owns) return;
  for (const range of rangesOf(draft, request)) refuseRange(draft, range, requester);
  for (const { sheet, dimension, at } of insertionsOf(draft, request)) {
    if (protectionsAgainst(sheet, requester).some(({ range }) => holdsWithin(range, dimension, at))) {
      throw protectedRefusal();
    }
  }
  refuseTab(draft, request, requester);
  for (const id of protectionsOf(request)) {
    if (!mayEdit(findProtectedRange(draft, id).found, requester)) throw protectedRefusal();
  }
}

type Lines = NonNullable<NonNullable<Request["deleteDimension"]>["range"]>;

function rangesOf(draft: SpreadsheetDraft, request: Request): readonly GridRange[] {
  const { insertRange: inserted, deleteRange: deleted, deleteDimension, moveDimension } = request;
  const named = [
    request.updateCells?.range,
    request.repeatCell?.range,
    request.mergeCells?.range,
    request.unmergeCells?.range,
    request.setDataValidation?.range,
    request.updateBorders?.range,
    request.sortRange?.range,
    request.randomizeRange?.range,
    request.deleteDuplicates?.range,
    request.copyPaste?.destination,
    request.cutPaste?.source,
    request.addBanding?.bandedRange?.range,
    request.addTable?.table?.range,
    ...(request.addConditionalFormatRule?.rule?.ranges ?? []),
    inserted?.range && toGridEnd(inserted.range, inserted.shiftDimension),
    deleted?.range && toGridEnd(deleted.range, deleted.shiftDimension),
    ...[deleteDimension?.range, moveDimension?.source].map((lines) => lines && rangeOfLines(lines)),
  ];
  const onTabs = new Set(draft.sheets.map(({ properties }) => properties.sheetId));
  return named.flatMap((range) => (range && onTabs.has(range.sheetId ?? 0) ? [range] : []));
}

/** What a request names past the grid is for the request itself to refuse. */
function refuseRange(draft: SpreadsheetDraft, range: GridRange, requester: Requester): void {
  const sheet = draft.sheet(range.sheetId);
  const { rowCount, columnCount } = sheet.properties;
  const { startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = range;
  const start = { startRow: startRowIndex ?? 0, startColumn: startColumnIndex ?? 0 };
  const end = { endRow: endRowIndex ?? rowCount, endColumn: endColumnIndex ?? columnCount };
  refuseProtected(sheet, { ...start, ...end }, requester);
}

const dimensionNamed = (name: string | null | undefined): Dimension => (name === "COLUMNS" ? "COLUMNS" : "ROWS");

/** Cells that shift take those behind them along. */
function toGridEnd(range: GridRange, shiftDimension: string | null | undefined): GridRange {
  const end = dimensionNamed(shiftDimension) === "ROWS" ? "endRowIndex" : "endColumnIndex";
  const { [end]: _, ...open } = range;
  return open;
}

const rangeOfLines = ({ sheetId, dimension, startIndex, endIndex }: Lines): GridRange =>
  withBounds({ sheetId: sheetId ?? 0 }, dimensionNamed(dimension), {
    start: startIndex ?? undefined,
    end: endIndex ?? undefined,
  });

type Insertion = { readonly sheet: SheetDraft; readonly dimension: Dimension; readonly at: number };

function insertionsOf(draft: SpreadsheetDraft, { insertDimension, moveDimension }: Request): readonly Insertion[] {
  const insertion = (lines: Lines, at: number | null | undefined): Insertion => ({
    sheet: draft.sheet(lines.sheetId),
    dimension: dimensionNamed(lines.dimension),
    at: at ?? 0,
  });
  const inserted = insertDimension?.range;
  const moved = moveDimension?.source;
  return [
    ...(inserted ? [insertion(inserted, inserted.startIndex)] : []),
    ...(moved ? [insertion(moved, moveDimension?.destinationIndex)] : []),
  ];
}

/** Whether lines that come in at `at` would part a range in two. */
function holdsWithin(range: GridRange, dimension: Dimension, at: number): boolean {
  const [start = 0, end = Number.POSITIVE_INFINITY] = boundsOf(range, dimension);
  return start < at && at < end;
}

function refuseTab(draft: SpreadsheetDraft, request: Request, requester: Requester): void {
  const { deleteSheet, updateSheetProperties } = request;
  const deleted = deleteSheet && protectionsAgainst(draft.sheet(deleteSheet.sheetId), requester);
  const changed =
    updateSheetProperties && protectionsAgainst(draft.sheet(updateSheetProperties.properties?.sheetId), requester);
  if (deleted?.length || changed?.some(({ range }) => isWholeSheet(range))) throw protectedRefusal();
}

const protectionsOf = ({
  deleteProtectedRange,
  updateProtectedRange,
}: Request): readonly (number | null | undefined)[] => [
  ...(deleteProtectedRange ? [deleteProtectedRange.protectedRangeId] : []),
  ...(updateProtectedRange ? [updateProtectedRange.protectedRange?.protectedRangeId] : []),
];
