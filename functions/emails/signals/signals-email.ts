import * as z from "zod";
import { SIGNALS } from "../../domain/alerts/signals.ts";
import { hundredths, isoDate, signed } from "../parts/shapes.ts";

/**
 * What a small market shows before its pace can. `date` is the start of a market where nobody is validated, the end of
 * the only contract, or the end of a market without an hour.
 */
export const signalLine = z
  .object({
    market: z.object({ code: z.string(), title: z.string(), buyer: z.string(), end: isoDate }).readonly(),
    signal: z.enum(SIGNALS),
    date: isoDate,
    remaining: hundredths,
  })
  .readonly();
export type SignalLine = z.infer<typeof signalLine>;

/** The new signals of the day, for a structure that wants them at once. */
export const signalsEmail = z
  .object({ kind: z.literal("signals"), ...signed, signals: z.array(signalLine).readonly() })
  .readonly();
export type SignalsEmail = z.infer<typeof signalsEmail>;
