import { type FieldMask, parseFieldMask } from "../workbook/field-mask.ts";
import { Unsupported } from "../workbook/refusals.ts";

/** The fields that a resource may have: `true` below one whose inside is not checked. */
export type FieldTree = { readonly [name: string]: true | FieldTree };

/**
 * The mask of a call. A field that the local Google does not have is refused (501) rather than silently left out; a
 * field that is only ever empty here, such as charts, is known and stays empty.
 */
export function checkedMask(text: string, known: FieldTree): FieldMask {
  const mask = parseFieldMask(text);
  check(mask, known, "");
  return mask;
}

function check(mask: FieldMask, known: FieldTree, path: string): void {
  if (mask === true) return;
  for (const [name, inner] of mask) {
    const below = known[name];
    if (below === undefined) throw new Unsupported(`The field ${path}${name} is not known to the local Google.`);
    if (below !== true) check(inner, below, `${path}${name}.`);
  }
}
