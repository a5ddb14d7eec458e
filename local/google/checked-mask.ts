import { type FieldMask, parseFieldMask } from "../workbook/masks/field-mask.ts";
import { InvalidRequest } from "../workbook/refusals.ts";

/** The fields that a resource may have: `true` below one whose inside is not checked. */
export type FieldTree = { readonly [name: string]: true | FieldTree };

/**
 * The mask of a call to Drive, whose trees name every field of Google's: another is refused in Drive's words. A field
 * that is only ever empty here is known and stays empty.
 */
export function checkedMask(text: string, known: FieldTree): FieldMask {
  const mask = parseFieldMask(text);
  check(mask, known);
  return mask;
}

function check(mask: FieldMask, known: FieldTree): void {
  if (mask === true) return;
  for (const [name, inner] of mask) {
    const below = known[name];
    if (below === undefined) throw new InvalidRequest(`Invalid field selection ${name}`);
    if (below !== true) check(inner, below);
  }
}
