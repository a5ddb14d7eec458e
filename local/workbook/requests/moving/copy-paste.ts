import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { blockOf, checkInside, eachCell } from "../../moving/block.ts";
import { asRanges, mergesAt, mergesOutside, refuseCutMerges } from "../../moving/merge-checks.ts";
import { pasteCell } from "../../moving/paste-cell.ts";
import { pasteConditionalFormats } from "../../moving/paste-conditional-formats.ts";
import { type Paste, pasteOf } from "../../moving/paste-type.ts";
import { shownBlock } from "../../moving/shown-block.ts";
import { type Tiling, tilingOf } from "../../moving/tiling.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Copies cells elsewhere, as often as the destination holds them; references without `$` follow their formula. */
export const copyPaste: RequestHandler<"copyPaste"> = (draft, request, { now }) => {
  const { source, destination, pasteType, pasteOrientation } = request;
  if (!source) throw new InvalidRequest("No source specified.");
  if (!destination) throw new InvalidRequest("No destination specified.");
  const from = draft.sheet(source.sheetId);
  const to = draft.sheet(destination.sheetId);
  const area = areaOf(source, from);
  const tiling = tilingOf(area, areaOf(destination, to), isTransposed(pasteOrientation));
  paste(draft, { from, area, to, tiling, paste: pasteOf(pasteType), now });
  return undefined;
};

/** A rectangle of one tab, and how it is pasted on another, or on the same. */
type Copy = {
  readonly from: SheetDraft;
  readonly area: Area;
  readonly to: SheetDraft;
  readonly tiling: Tiling;
  readonly paste: Paste;
  readonly now: Date;
};

/** Writes the copy into its destination, which may share cells with its source. */
function paste(draft: SpreadsheetDraft, copy: Copy): void {
  const { from, area, to, tiling } = copy;
  const { destination } = tiling;
  checkInside(to, destination);
  const block = copy.paste.value === "result" ? shownBlock(draft, from, area, copy.now) : blockOf(from, area);
  if (copy.paste.merges) pasteMerges(copy);
  if (copy.paste.conditionalFormats) {
    pasteConditionalFormats({ from, source: area, to, destination, placesOf: tiling.placesOf });
  }
  eachCell(destination, (row, column) => {
    const [down, right] = tiling.sourceAt(row - destination.startRow, column - destination.startColumn);
    const by = { rows: row - (area.startRow + down), columns: column - (area.startColumn + right) };
    to.setCell(row, column, pasteCell(block[down]?.[right], to.cell(row, column), copy.paste, by));
  });
}

function pasteMerges({ from, area, to, tiling }: Copy): void {
  refuseCutMerges(from, area);
  refuseCutMerges(to, tiling.destination);
  const copied = mergesAt(from, area).flatMap(tiling.placesOf);
  to.merges = [...mergesOutside(to, tiling.destination), ...asRanges(to, copied)];
}

const ORIENTATIONS: Readonly<Record<string, boolean>> = { NORMAL: false, TRANSPOSE: true };

function isTransposed(orientation: string | null | undefined): boolean {
  const transposed = ORIENTATIONS[orientation ?? "NORMAL"];
  if (transposed === undefined) throw new InvalidRequest(`Invalid value at 'paste_orientation', "${orientation}"`);
  return transposed;
}
