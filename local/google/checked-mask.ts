import { type FieldMask, parseFieldMask } from "../workbook/field-mask.ts";
import { InvalidRequest, Unsupported } from "../workbook/refusals.ts";

/** The fields that a resource may have: `true` below one whose inside is not checked. */
export type FieldTree = { readonly [name: string]: true | FieldTree };

/**
 * The mask of a call. Where `known` are all of Google's fields (`whole`), another is refused as Google does; else a field that the local Google does not have is refused (501) rather than silently left out; a
 * field that is only ever empty here, such as charts, is known and stays empty.
 */
export function checkedMask(text: string, known: FieldTree, whole = false): FieldMask {
  const mask = parseFieldMask(text);
  check(mask, known, whole, "");
  return mask;
}

function check(mask: FieldMask, known: FieldTree, whole: boolean, path: string): void {
  if (mask === true) return;
  for (const [name, inner] of mask) {
    const below = known[name];
    if (below === undefined && whole) throw new InvalidRequest(`Invalid field selection ${name}`);
    if (below === undefined) throw new Unsupported(`The field ${path}${name} is not known to the local Google.`);
    if (below !== true) check(inner, below, whole, `${path}${name}.`);
  }
}
