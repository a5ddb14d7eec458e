import * as z from "zod";
import { ALERTING_STATES } from "../../domain/alerts/alert-states.ts";
import {
  contact,
  datedMarket,
  hundredths,
  isoMonth,
  lastExchange,
  signed,
  standing,
  takenInCharge,
} from "../parts/shapes.ts";

const month = z
  .object({ month: isoMonth, planned: hundredths, accepted: hundredths, declared: z.boolean() })
  .readonly();

/** A company's part of a market: `share` of the target (0 to 1), `owed` the same in hours. */
const company = z
  .object({
    name: z.string(),
    share: z.number(),
    done: hundredths,
    owed: hundredths,
    /** A part of it is the rest of the target, which nobody wrote. */
    deduced: z.boolean().default(false),
    contact: contact.nullable(),
    lastExchange: lastExchange.nullable(),
    /** The first month since when nothing was declared. */
    silentSince: isoMonth.nullable(),
    awaitingDecision: hundredths,
  })
  .readonly();

/** What an alerting market can become when more of its hours are accepted. */
export const STATES_IF_ACCEPTED = ["reached", "ahead", "on-track", "starting", "watch", "late"] as const;

/**
 * Everything the alert e-mail says, as kept in the journal until it leaves. Hours in hundredths, paces in hundredths
 * a month, `missChance` from 0 to 1. `landing` is there from 15 % of the plan on. Never a participant's name.
 */
export const alertEmail = z
  .object({
    kind: z.literal("alert"),
    state: z.enum(ALERTING_STATES),
    ...signed,
    market: datedMarket,
    lastMonth: isoMonth,
    ...standing.shape,
    pending: z
      .object({
        hours: hundredths,
        changesState: z.boolean(),
        stateIfAccepted: z.enum(STATES_IF_ACCEPTED).nullable().default(null),
      })
      .readonly(),
    landing: z
      .object({ value: hundredths, low: hundredths, high: hundredths, missChance: z.number().min(0).max(1) })
      .readonly()
      .nullable(),
    /** Only those that the e-mail shows, for all of it must fit in one cell of the journal; so are the companies. */
    months: z.array(month).readonly(),
    companies: z.array(company).readonly(),
    /** How many more companies could act. */
    otherCompanies: z.int().nonnegative(),
    provisional: z.boolean(),
    /** Whole sentences about the target and the end that changed without new hours. */
    changedWithoutHours: z.string().nullable(),
    /** Those of `months` that are over, and that nobody or not everybody has declared. */
    missingMonths: z.array(isoMonth).readonly(),
    /** The market a month before, when it was evaluated then: what changed is said from it. */
    before: z
      .object({ done: hundredths, plannedToDate: hundredths, target: hundredths })
      .readonly()
      .nullable()
      .default(null),
    takenInCharge: takenInCharge.nullable().default(null),
  })
  .readonly();

export type AlertEmail = z.infer<typeof alertEmail>;
export type AlertCompany = AlertEmail["companies"][number];
