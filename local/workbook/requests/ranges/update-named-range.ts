import { updateMask } from "../../masks/update-mask.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkName, findNamedRange, rangeOnSheet } from "./named-range.ts";

/** Changes the name or the cells of a named range; a protection and a filter view that it backs go with it. */
export const updateNamedRange: RequestHandler<"updateNamedRange"> = (draft, { namedRange = {}, fields }) => {
  const mask = updateMask(fields, ["name", "range", "namedRangeId"]);
  const present = findNamedRange(draft, namedRange.namedRangeId);
  const updated = {
    ...present,
    name: mask.has("name") ? checkName(draft, namedRange.name, present) : present.name,
    range: mask.has("range") ? rangeOnSheet(draft, namedRange.range) : present.range,
  };
  draft.namedRanges = draft.namedRanges.map((other) => (other === present ? updated : other));
  const backed = <T extends { readonly namedRangeId?: string | null }>(list: readonly T[]): readonly T[] =>
    list.map((item) => (item.namedRangeId === present.namedRangeId ? { ...item, range: updated.range } : item));
  for (const sheet of draft.sheets) {
    sheet.protectedRanges = backed(sheet.protectedRanges);
    sheet.filterViews = backed(sheet.filterViews);
  }
  return undefined;
};
