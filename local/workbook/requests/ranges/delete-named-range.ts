import type { RequestHandler } from "../request-handler.ts";
import { findNamedRange } from "./named-range.ts";

/** Takes a name away; its cells stay, and what it backed keeps the range that it had. */
export const deleteNamedRange: RequestHandler<"deleteNamedRange"> = (draft, { namedRangeId }) => {
  const named = findNamedRange(draft, namedRangeId);
  draft.namedRanges = draft.namedRanges.filter((other) => other !== named);
  const freed = <T extends { readonly namedRangeId?: string | null }>(list: readonly T[]): T[] =>
    list.map((item) => (item.namedRangeId === named.namedRangeId ? unnamed(item) : item));
  for (const sheet of draft.sheets) {
    sheet.protectedRanges = freed(sheet.protectedRanges);
    sheet.filterViews = freed(sheet.filterViews);
  }
  return undefined;
};

function unnamed<T extends { readonly namedRangeId?: string | null }>({ namedRangeId: _, ...item }: T): T {
  return item as T;
}
