import { refilter } from "../../filters/refilter.ts";
import { freeId } from "../../objects/numbered.ts";
import { InvalidRequest } from "../../refusals.ts";
import { overlayOf } from "../charts/object-position.ts";
import type { RequestHandler } from "../request-handler.ts";
import { toldSlicerSpec } from "./slicer-spec.ts";

/** Lays a slicer over cells. "Slicer can be positioned only on existing sheet": discovery text. */
export const addSlicer: RequestHandler<"addSlicer"> = (draft, { slicer = {} }, { now }) => {
  if (!slicer.spec) throw new InvalidRequest("No slicer specification specified.");
  const spec = toldSlicerSpec(draft, slicer.spec);
  const slicerId = freeId(draft, "slicer", slicer.slicerId);
  if (!slicer.position?.overlayPosition) {
    throw new InvalidRequest("A slicer can be positioned only on an existing sheet.");
  }
  const { sheet, overlayPosition } = overlayOf(draft, slicer.position.overlayPosition);
  const added = { slicerId, spec, position: { overlayPosition } };
  sheet.slicers = [...sheet.slicers, added];
  refilter(draft, sheet, now);
  return { addSlicer: { slicer: added } };
};
