import type { DimensionGroup } from "../workbook/wire.ts";

type Outline = { readonly outlineLevel: number; readonly hidden?: true; readonly collapsed?: true };

/** How deep each grouped row or column lies, hidden where a group around it is folded; Excel counts to seven. */
export function outlinesToXlsx(groups: readonly DimensionGroup[]): ReadonlyMap<number, Outline> {
  const outlines = new Map<number, Outline>();
  for (const { range, collapsed } of groups) {
    for (let index = range?.startIndex ?? 0; index < (range?.endIndex ?? 0); index += 1) {
      const known = outlines.get(index);
      outlines.set(index, {
        ...known,
        outlineLevel: Math.min(7, (known?.outlineLevel ?? 0) + 1),
        ...(collapsed ? { hidden: true } : {}),
      });
    }
  }
  return outlines;
}
