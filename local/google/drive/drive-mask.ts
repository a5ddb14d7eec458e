import { type FieldMask, parseFieldMask } from "../../workbook/masks/field-mask.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { type FieldTree, strangePath } from "../field-tree.ts";

/**
 * The mask of a call to Drive, whose trees name every field of Google's: another is refused in Drive's words. A field
 * that is only ever empty here is known and stays empty.
 */
export function driveMask(text: string, known: FieldTree): FieldMask {
  const mask = parseFieldMask(text);
  const strange = strangePath(mask, known)?.at(-1);
  if (strange !== undefined) throw new InvalidRequest(`Invalid field selection ${strange}`);
  return mask;
}
