import type { Cell } from "../cells/cell.ts";
import { onceEach } from "../cells/once-each.ts";
import type { Lines } from "./dimensions.ts";

/** Blank rows or columns that were just put in, and the one beside them that they take after. */
export type NewLines = { readonly at: number; readonly count: number; readonly neighbour: number };

/**
 * Gives new rows or columns the formats, the validation and the size of the one beside them: "whether dimension
 * properties should be extended from the dimensions before or after" (discovery text of `inheritFromBefore`).
 */
export function inheritLines(lines: Lines, added: NewLines): void {
  inheritSize(lines, added);
  const { sheet, dimension } = lines;
  const { at, count, neighbour } = added;
  const isRow = dimension === "ROWS";
  const looks = onceEach(blankLike);
  const width = isRow ? (sheet.rows[neighbour]?.length ?? 0) : sheet.rows.length;
  for (let across = 0; across < width; across += 1) {
    const blank = looks(isRow ? sheet.cell(neighbour, across) : sheet.cell(across, neighbour));
    for (let line = at; blank && line < at + count; line += 1) {
      if (isRow) sheet.followCell(line, across, blank);
      else sheet.followCell(across, line, blank);
    }
  }
}

function inheritSize({ sheet, dimension }: Lines, { at, count, neighbour }: NewLines): void {
  const list = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  const sizes = sheet[list];
  const pixelSize = sizes[neighbour]?.pixelSize;
  if (pixelSize === undefined) return;
  sheet[list] = Array.from({ length: Math.max(sizes.length, at + count) }, (_, index) =>
    index >= at && index < at + count ? { pixelSize } : sizes[index],
  );
}

function blankLike(cell: Cell | undefined): Cell | undefined {
  const { userEnteredFormat, dataValidation } = cell ?? {};
  if (!userEnteredFormat && !dataValidation) return undefined;
  return { ...(userEnteredFormat ? { userEnteredFormat } : {}), ...(dataValidation ? { dataValidation } : {}) };
}
