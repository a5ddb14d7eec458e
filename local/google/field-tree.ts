import type { FieldMask } from "../workbook/masks/field-mask.ts";

/** The fields that a resource may have: `true` below one whose inside is not checked. */
export type FieldTree = { readonly [name: string]: true | FieldTree };

/** The path to the first field of a mask that a tree does not have; `null` when it has them all. */
export function strangePath(mask: FieldMask, known: FieldTree): readonly [string, ...string[]] | null {
  if (mask === true) return null;
  for (const [name, inner] of mask) {
    const below = known[name];
    if (below === undefined) return [name];
    const deeper = below === true ? null : strangePath(inner, below);
    if (deeper !== null) return [name, ...deeper];
  }
  return null;
}
