import type { SheetDraft } from "../../draft.ts";
import { groupsOf, type Span, setGroups, spanOf } from "../../lines/groups.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Collapses a group or opens it. "When this property is updated, all dimensions within it are set to hidden if this
 * field is true, or set to visible if this field is false": discovery text of `DimensionGroup`.
 */
export const updateDimensionGroup: RequestHandler<"updateDimensionGroup"> = (draft, { dimensionGroup, fields }) => {
  const mask = updateMask(fields, ["collapsed", "range", "depth"]);
  const { range, depth, collapsed } = dimensionGroup ?? {};
  const sheet = draft.sheet(range?.sheetId);
  const span = spanOf(sheet, range);
  const groups = groupsOf(sheet, span.dimension);
  const group = groups.find(
    (other) => other.depth === depth && other.range?.startIndex === span.start && other.range.endIndex === span.end,
  );
  if (!group) throw new InvalidRequest(`No group of depth ${depth ?? 0} over the given range.`);
  if (!mask.has("collapsed")) return undefined;
  const { collapsed: _, ...open } = group;
  const updated = collapsed ? { ...open, collapsed } : open;
  setGroups(
    sheet,
    span.dimension,
    groups.map((other) => (other === group ? updated : other)),
  );
  hide(sheet, span, collapsed === true);
  return undefined;
};

function hide(sheet: SheetDraft, { dimension, start, end }: Span, hiddenByUser: boolean): void {
  const list = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  const sizes = sheet[list];
  sheet[list] = Array.from({ length: Math.max(sizes.length, end) }, (_, at) => {
    const { hiddenByUser: _hidden, ...size } = sizes[at] ?? {};
    if (at < start || at >= end) return sizes[at];
    return hiddenByUser ? { ...size, hiddenByUser } : size;
  });
}
