import * as z from "zod";
import { ALERTING_STATES } from "../../domain/alerts/alert-states.ts";
import { datedMarket, isoMonth, signed, standing } from "../parts/shapes.ts";

/** A market that was told to be in alert and no longer is. Short: nothing has to be done. */
export const backToNormalEmail = z
  .object({
    kind: z.literal("back-to-normal"),
    ...signed,
    market: datedMarket,
    lastMonth: isoMonth,
    /** The worst state that was told, and the one it is in now. */
    was: z.enum(ALERTING_STATES),
    state: z.enum(["reached", "ahead", "watch", "on-track", "starting"]),
    ...standing.shape,
    /** Whole sentences about the target and the end that changed without new hours. */
    changedWithoutHours: z.string().nullable(),
  })
  .readonly();
export type BackToNormalEmail = z.infer<typeof backToNormalEmail>;
