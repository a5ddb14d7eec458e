import * as z from "zod";
import { hundredths, isoDate, isoMonth, marketName, signed, takenInCharge } from "../parts/shapes.ts";
import { signalLine } from "../signals/signals-email.ts";

/** The states of the markets that a digest names: those that ask for something, and those of a market that ends soon. */
export const DIGEST_STATES = [
  "late",
  "critical",
  "overdue",
  "overdue-awaiting",
  "watch",
  "ahead",
  "reached",
  "on-track",
  "starting",
  "suspended",
] as const;

/** A market to look at. `isNew`: it was not in this state a month ago. `mutedUntil`: its alerts are muted. */
const digestMarket = z
  .object({
    code: z.string(),
    title: z.string(),
    end: isoDate,
    state: z.enum(DIGEST_STATES),
    isNew: z.boolean(),
    done: hundredths,
    target: hundredths,
    monthsLeft: z.int().nonnegative(),
    requiredPace: hundredths.nullable(),
    observedPace: hundredths.nullable(),
    /** What the plan has left, a month: said where the pace of late would seem to be enough. */
    plannedPace: hundredths.nullable().default(null),
    /** Hours that wait for a decision which would change the state. */
    decisionFirst: hundredths.nullable().default(null),
    provisional: z.boolean(),
    takenInCharge: takenInCharge.nullable(),
    mutedUntil: isoDate.nullable(),
  })
  .readonly();
const markets = z.array(digestMarket).readonly();

/** A company with months to tell. `unreachable`: it has no address, or every one refused our messages. */
const digestSilence = z
  .object({
    name: z.string(),
    months: z.array(isoMonth).readonly(),
    phone: z.string().nullable(),
    /** Whom to call instead of itself, where it does not declare alone. */
    declaredBy: z
      .array(z.object({ name: z.string(), phone: z.string().nullable() }).readonly())
      .readonly()
      .optional(),
    pausedUntil: isoDate.nullable(),
    unreachable: z.boolean(),
    withoutAddress: z.boolean().default(false),
  })
  .readonly();

/** Counts of finished markets; `missed` ended under 95 % of their target, `notice` is a median in months. */
const digestRecord = z
  .object({
    closed: z.int().positive(),
    missed: z.int().nonnegative(),
    caught: z.int().nonnegative(),
    falseAlarms: z.int().nonnegative(),
    notice: z.number().nullable(),
  })
  .readonly();

const count = z.int().nonnegative();

/** How many more there are than the lists hold; `critical` and `late` share a list, `toCall` are some of `missing`. */
const digestMore = z
  .object({
    critical: count,
    late: count,
    watch: count,
    overdue: count,
    missing: count,
    toCall: count,
    signals: count,
    endingSoon: count,
    reached: count,
    ahead: count,
    withoutHours: count,
    withoutTarget: count,
  })
  .readonly();
export type DigestMore = z.infer<typeof digestMore>;

/**
 * The monthly digest of one facilitator, sent even when all is well. Each list comes in the order in which it is to be
 * read; the e-mail may show its beginning only, and then says how many more there are.
 */
export const digestEmail = z
  .object({
    kind: z.literal("digest"),
    ...signed,
    month: isoMonth,
    /** Critical, then late; the new ones first in each. */
    late: markets,
    watch: markets,
    overdue: markets,
    missing: z.array(digestSilence).readonly(),
    signals: z.array(signalLine).readonly(),
    /** Markets that end within three months and are in none of the lists above. */
    endingSoon: markets,
    /** Those that reached their target since the last digest. */
    reached: markets,
    ahead: markets,
    /** Running, a tenth of the plan gone, and no hour at all. */
    withoutHours: z.array(marketName).readonly(),
    /** Without a target, and not by choice. */
    withoutTarget: z.array(marketName).readonly(),
    onTrack: z.int().nonnegative(),
    /** Those of them whose state rests on months that nobody told. */
    onTrackProvisional: z.int().nonnegative().default(0),
    /** What was left out, for all of it must fit in one cell of the journal. */
    more: digestMore.optional(),
    /** Messages of the journal that wait for a person's go, and those of which nobody knows whether they left. */
    drafts: z.int().nonnegative(),
    uncertain: z.int().nonnegative(),
    /** How the alerts did on the finished markets, once there are enough of them to say. */
    trackRecord: digestRecord.nullable().default(null),
  })
  .readonly();
export type DigestEmail = z.infer<typeof digestEmail>;
export type DigestMarket = DigestEmail["late"][number];
export type DigestRecord = z.infer<typeof digestRecord>;
export type DigestSilence = DigestEmail["missing"][number];

const NOTHING_MORE: DigestMore = {
  critical: 0,
  late: 0,
  watch: 0,
  overdue: 0,
  missing: 0,
  toCall: 0,
  signals: 0,
  endingSoon: 0,
  reached: 0,
  ahead: 0,
  withoutHours: 0,
  withoutTarget: 0,
};

/** How many more there are than the lists of a digest hold: none where they hold all. */
export const moreOf = ({ more }: DigestEmail): DigestMore => more ?? NOTHING_MORE;
