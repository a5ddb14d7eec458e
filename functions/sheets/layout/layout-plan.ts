import type { Commit, SheetEdit } from "../../ports/workbooks.ts";

/**
 * What a workbook lacks against its layout. `added` says in French what the edits bring, `differing` what is not as it
 * was laid out and is left to people.
 */
export type LayoutPlan = {
  readonly properties: NonNullable<Commit["properties"]>;
  readonly edits: readonly SheetEdit[];
  readonly added: readonly string[];
  readonly differing: readonly string[];
};
