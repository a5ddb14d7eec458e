import * as z from "zod";
import { hundredths, isoDate, isoMonth, marketName, signed } from "../parts/shapes.ts";

/**
 * To a declarant whose month is not closed: kind, two minutes, with the link to its own workbook. Signed by a person
 * with a telephone number.
 */
export const reminderEmail = z
  .object({
    kind: z.literal("reminder"),
    ...signed,
    declarant: z.string(),
    /** The person to greet, when the control workbook names one. */
    contact: z.string().nullable(),
    /** The first or the second of the month. */
    turn: z.union([z.literal(1), z.literal(2)]),
    /** The day by which the hours were expected. */
    expectedBy: isoDate,
    /** Months without any hour and without a tick, oldest first. */
    missing: z.array(isoMonth).readonly(),
    /** Months with hours that only lack their tick: « 312 h saisies, il reste à cocher ». */
    toTick: z.array(z.object({ month: isoMonth, hours: hundredths }).readonly()).readonly(),
    /** The markets that wait for these hours. */
    markets: z.array(marketName).readonly(),
  })
  .readonly();
export type ReminderEmail = z.infer<typeof reminderEmail>;
