import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { type Month, month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/** Declarant (folded) → the months it has ticked, for all its markets at once. */
export type ClosedMonths = ReadonlyMap<string, ReadonlySet<Month>>;

/** Reads the boxes above the months. */
export function closedMonths(sheets: readonly HoursSheet[]): ClosedMonths {
  const closed = new Map<string, Set<Month>>();
  for (const { declarant, year, closed: boxes } of sheets) {
    const months = closed.get(foldText(declarant)) ?? new Set<Month>();
    closed.set(foldText(declarant), months);
    boxes.forEach((ticked, position) => {
      if (ticked) months.add(month(year, position + 1));
    });
  }
  return closed;
}

/** The months that every one of the declarants has ticked: a company is declared when all who declare for it are done. */
export function closedByAll(declarants: ReadonlySet<string>, closed: ClosedMonths): Month[] {
  const [first, ...others] = [...declarants].map((each) => closed.get(each) ?? new Set<Month>());
  return [...(first ?? [])].filter((each) => others.every((months) => months.has(each))).sort();
}
