import * as z from "zod";

/** The shapes that the parameters of several e-mails share. Hours are hundredths, paces hundredths a month. */
export const hundredths = z.int();
export const isoDate = z.iso.date();
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/);

/** Who signs an e-mail and answers to it, where its one link leads, and when it was computed. */
export const signed = {
  structure: z.string(),
  facilitator: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }).readonly(),
  links: z.object({ action: webAddress }).readonly(),
  computedAt: z.iso.datetime(),
} as const;

/** A person of a company whom the facilitator may call. */
export const contact = z
  .object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() })
  .readonly();

/** The last time the facilitator and a company spoke. `summary` is its kind (« appel »): free text could name a participant. */
export const lastExchange = z.object({ date: isoDate, summary: z.string() }).readonly();

/** A market by its names. */
export const marketName = z.object({ code: z.string(), title: z.string() }).readonly();

/** A market by its names, its buyer and its dates in force. */
export const datedMarket = z
  .object({ code: z.string(), title: z.string(), buyer: z.string(), start: isoDate, end: isoDate })
  .readonly();

/** What somebody does about a market in alert: `action` is a label of the vocabulary, `author` who decided. */
export const takenInCharge = z.object({ action: z.string(), author: z.string(), date: isoDate }).readonly();
export type TakenInCharge = z.infer<typeof takenInCharge>;

/**
 * Where a market stands. `plannedPace` is what the plan has left, a month: said where the pace of late would seem to be
 * enough.
 */
export const standing = z.object({
  done: hundredths,
  target: hundredths,
  plannedToDate: hundredths,
  remaining: hundredths,
  monthsLeft: z.int().nonnegative(),
  requiredPace: hundredths.nullable(),
  observedPace: hundredths.nullable(),
  plannedPace: hundredths.nullable().default(null),
});
