import * as z from "zod";
import { isoDate, signed } from "../parts/shapes.ts";

/**
 * To a declarant who cannot use the shared sheet: its hours of a year as an Excel file to fill in and send back. The
 * file is made from the mirror when the message leaves. Signed by a person with a telephone number.
 */
export const formEmail = z
  .object({
    kind: z.literal("form"),
    ...signed,
    declarant: z.string(),
    /** The person to greet, when the control workbook names one. */
    contact: z.string().nullable(),
    year: z.int(),
    fileName: z.string(),
    /** The day of the month by which the month before is expected. */
    expectedBy: isoDate,
  })
  .readonly();
export type FormEmail = z.infer<typeof formEmail>;
