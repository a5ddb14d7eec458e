import { refilter } from "../../filters/refilter.ts";
import { withBothNames } from "../../formats/colors.ts";
import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { findSlicer } from "../../objects/slicers.ts";
import { InvalidRequest } from "../../refusals.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { SlicerSpec } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { SLICER_FIELDS, toldSlicerSpec } from "./slicer-spec.ts";

/** Changes the named fields of a slicer's specification; it keeps its place. */
export const updateSlicerSpec: RequestHandler<"updateSlicerSpec"> = (
  draft,
  { slicerId, spec = {}, fields },
  { now },
) => {
  const mask = updateMask(fields, SLICER_FIELDS);
  const sliced = findSlicer(draft, slicerId);
  if (!sliced) throw new InvalidRequest(`No embedded object with id: ${slicerId ?? 0}`);
  const { sheet, found: slicer } = sliced;
  const both = withBothNames(mask, "backgroundColor", "backgroundColorStyle");
  const merged = replaceFields<SlicerSpec>(slicer.spec, toldColors(spec), both) ?? {};
  const updated = { ...slicer, spec: toldSlicerSpec(draft, merged) };
  sheet.slicers = sheet.slicers.map((other) => (other === slicer ? updated : other));
  refilter(draft, sheet, now);
  return undefined;
};
