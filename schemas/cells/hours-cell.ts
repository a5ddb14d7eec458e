import { z } from "zod";
import { type Hundredths, hours } from "../hours.ts";
import type { Codec } from "./codec.ts";
import { positiveHoursCell } from "./positive-hours-cell.ts";
import { quoteCell } from "./quote-cell.ts";
import { MOST_HOURS_IN_A_MONTH } from "./read-hours.ts";

/** The hours that one person worked in one month. */
export const hoursCell: Codec<Hundredths> = {
  ...positiveHoursCell,
  schema: z.int().min(0).max(hours(MOST_HOURS_IN_A_MONTH)),
  parse: (cell) => {
    const parsed = positiveHoursCell.parse(cell);
    if (!parsed.ok || parsed.value <= hours(MOST_HOURS_IN_A_MONTH)) return parsed;
    return {
      ok: false,
      message: `${quoteCell(cell)} dépasse les 744 heures que compte un mois de 31 jours : tapez ${positiveHoursCell.expects}.`,
    };
  },
};
