import { CONTRACT_ATTRIBUTES, type HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { type Hundredths, hours, showHours } from "../../../schemas/hours.ts";
import type { Issue } from "../../../schemas/issue.ts";
import { type Month, month, showMonth } from "../../../schemas/month.ts";
import type { JudgedRow } from "./judged.ts";

/** A month over, with hours, whose box is not ticked: the hours count, but nobody has said that they are all there. */
type OpenMonth = {
  readonly sheet: HoursSheet;
  readonly position: number;
  readonly typed: Hundredths;
  readonly cells: number;
};

/**
 * Remarks, at the box to tick, the months before `thisMonth` that hold hours and were not ticked.
 */
export function openMonthIssues(rows: readonly JudgedRow[], thisMonth: Month): Issue[] {
  return openMonths(rows, thisMonth).map(({ sheet, position, typed, cells }) => {
    const cell = `${sheet.columns[CONTRACT_ATTRIBUTES.length + position] ?? ""}${sheet.boxRow}`;
    const shown = showMonth(month(sheet.year, position + 1));
    return {
      workbook: { kind: "declarant", name: sheet.declarant },
      sheet: sheet.title,
      cell,
      state: "accepted",
      who: "declarant",
      message: `${cell} : ${showHours(typed)} h ${typed < hours(2) ? "saisie" : "saisies"} pour ${shown}, il reste à cocher la case « mois terminé ».`,
      hours: typed,
      cells,
    };
  });
}

function openMonths(rows: readonly JudgedRow[], thisMonth: Month): OpenMonth[] {
  const sums = new Map<HoursSheet, { typed: Hundredths; cells: number }[]>();
  for (const { sheet, cells } of rows) {
    const months = sums.get(sheet) ?? cells.map(() => ({ typed: 0, cells: 0 }));
    sums.set(sheet, months);
    cells.forEach((cell, position) => {
      const sum = months[position];
      if (!cell?.hundredths || !sum) return;
      sum.typed += cell.hundredths;
      sum.cells += 1;
    });
  }
  return [...sums].flatMap(([sheet, months]) =>
    months.flatMap((sum, position) => {
      const isOpen = sum.typed > 0 && sheet.closed[position] !== true && month(sheet.year, position + 1) < thisMonth;
      return isOpen ? [{ sheet, position, ...sum }] : [];
    }),
  );
}
