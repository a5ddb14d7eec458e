import * as z from "zod";
import { contact, hundredths, isoMonth, lastExchange, marketName, signed } from "../parts/shapes.ts";

/** A company that has told nothing for months, with hours due: the facilitator should phone. */
const silentCompany = z
  .object({
    name: z.string(),
    since: isoMonth,
    /** The last 24 at most; they begin after `since` when there are more. */
    months: z.array(isoMonth).readonly(),
    /** What it still owes on these markets. */
    remaining: hundredths,
    markets: z.array(marketName).readonly(),
    contact: contact.nullable(),
    lastExchange: lastExchange.nullable(),
    /** How many reminders left since then. */
    reminders: z.int().nonnegative(),
  })
  .readonly();

/** The companies that fell silent long ago, the most hours due first. */
export const silenceEmail = z
  .object({ kind: z.literal("silence"), ...signed, companies: z.array(silentCompany).readonly() })
  .readonly();
export type SilenceEmail = z.infer<typeof silenceEmail>;
export type SilentCompany = SilenceEmail["companies"][number];
