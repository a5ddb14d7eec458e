import { dateCell } from "../../../schemas/cells/date-cell.ts";
import type { IsoDate, Month } from "../../../schemas/month.ts";
import { monthOf } from "../../../schemas/month.ts";
import { type SheetRow, withoutStart } from "./sheet-rows.ts";
import type { RowValues } from "./understand-row.ts";

const ALWAYS: IsoDate = "9999-12-31";

/**
 * The row of the tab that may well be the same contract under another start: all else is the same, their dates overlap,
 * and it covers one of these months. Contracts that follow one another do not overlap.
 */
export const nearbyContract = (
  values: RowValues,
  months: readonly Month[],
  { rows, declarant }: { readonly rows: readonly SheetRow[]; readonly declarant: string },
): SheetRow | undefined =>
  rows.find((row) => {
    const [asked, held] = [periodOf(values), periodOf(row.values)];
    const overlap = asked.start <= held.end && held.start <= asked.end;
    const covers =
      months.length === 0 || months.some((each) => each >= monthOf(held.start) && each <= monthOf(held.end));
    return overlap && covers && withoutStart(row.values, declarant) === withoutStart(values, declarant);
  });

function periodOf({ start, end }: RowValues): { readonly start: IsoDate; readonly end: IsoDate } {
  return { start: dayOf(start) ?? "0000-01-01", end: dayOf(end) ?? ALWAYS };
}

function dayOf(shown: string | null): IsoDate | null {
  const parsed = shown === null ? null : dateCell.parse(shown);
  return parsed?.ok ? parsed.value : null;
}
