import * as z from "zod";
import { ALERTING_STATES } from "../../domain/alerts/alert-states.ts";
import { hundredths, isoDate, isoMonth, marketName, signed, standing, takenInCharge } from "../parts/shapes.ts";

/** One market of a grouped alert. `stake` is what the target would miss: target less likely landing. */
const groupedMarket = z
  .object({
    code: z.string(),
    title: z.string(),
    buyer: z.string(),
    end: isoDate,
    state: z.enum(ALERTING_STATES),
    ...standing.shape,
    stake: hundredths,
    /** Hours that wait for a decision which would change the state. */
    decisionFirst: hundredths.nullable(),
    provisional: z.boolean(),
    takenInCharge: takenInCharge.nullable(),
  })
  .readonly();

/**
 * More e-mails in one day than a person reads one by one: all in one, the alerts with most hours at stake first, then
 * the markets that are back to normal. Either list may be empty, not both.
 */
export const groupedAlertEmail = z
  .object({
    kind: z.literal("grouped-alert"),
    ...signed,
    lastMonth: isoMonth,
    markets: z.array(groupedMarket).readonly(),
    backToNormal: z.array(marketName).readonly(),
  })
  .readonly();
export type GroupedAlertEmail = z.infer<typeof groupedAlertEmail>;
export type GroupedMarket = GroupedAlertEmail["markets"][number];
