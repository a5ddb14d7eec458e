import type { Cell } from "../../../schemas/cells/cell.ts";
import type { SheetEdit, WorkbookLayout } from "../../ports/workbooks.ts";
import { CHECK_LABEL } from "../../sheets/layout/declarant-guide.ts";
import type { TabLook, WorkbookLook } from "../../sheets/layout/tab-look.ts";

/**
 * What a copy of the template, which nobody has opened yet, should say otherwise than the template: its guide names the
 * facilitators of its day. The line in which the script tells its version stays as the script left it.
 */
export const freshCopyEdits = ({ sheets }: WorkbookLayout, { tabs }: WorkbookLook): SheetEdit[] =>
  tabs
    .filter(({ kind }) => kind === "guide")
    .flatMap((tab) => {
      const present = sheets.find(({ title }) => title === tab.title);
      return present ? guideEdits(present.sheetId, present.rows, tab) : [];
    });

function guideEdits(sheetId: number, present: readonly (readonly Cell[])[], { rows }: TabLook): SheetEdit[] {
  return rows.flatMap(([label, text]): SheetEdit[] => {
    if (typeof label?.value !== "string" || text === undefined || label.value === CHECK_LABEL) return [];
    const row = present.findIndex(([first]) => first === label.value);
    const isSame = row === -1 || (present[row]?.[1] ?? null) === text.value;
    return isSame ? [] : [{ kind: "write", sheetId, row, column: 1, cells: [[text]] }];
  });
}
