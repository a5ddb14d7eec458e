import * as z from "zod";
import { messageStatus } from "./state.ts";

const instant = z.iso.datetime();
const isoMonth = z.string().regex(/^\d{4}-\d{2}$/);

/**
 * An e-mail, from the decision to send it to its outcome. `key` names it; `covers` are the keys of all that it tells,
 * so that the same is never decided twice, alone or grouped with others; `params` is all that its text needs; `run` and
 * `leaseUntil` tell who has claimed it; `carriedOut` names the decisions of the control workbook that were carried out
 * on it.
 */
export const emailEntry = z.object({
  kind: z.literal("email"),
  at: instant,
  key: z.string(),
  covers: z.array(z.string()).readonly().default([]),
  market: z.string().nullable(),
  to: z.array(z.string()).readonly(),
  subject: z.string(),
  status: messageStatus,
  since: instant,
  run: z.string().nullable(),
  leaseUntil: instant.nullable(),
  messageId: z.string().nullable(),
  carriedOut: z.array(z.string()).readonly(),
  params: z.unknown(),
});
export type EmailEntry = z.infer<typeof emailEntry>;

/** Hours of a month that its declarant had already closed, changed afterwards. `from` and `to` as they were typed. */
const changeEntry = z.object({
  kind: z.literal("change"),
  at: instant,
  declarant: z.string(),
  month: isoMonth,
  row: z.string(),
  from: z.string(),
  to: z.string(),
});

/** A contract row that held hours and is no longer there. */
const disappearanceEntry = z.object({
  kind: z.literal("disappearance"),
  at: instant,
  declarant: z.string(),
  year: z.int(),
  row: z.string(),
  hours: z.string(),
});

/**
 * What was seen of a market at an evaluation, with the data as it was seen, so that any later e-mail can be explained.
 * Hours are hundredths; `end` is the one in force. The fields with a default came later than the first lines.
 */
export const evaluationEntry = z.object({
  kind: z.literal("evaluation"),
  at: instant,
  market: z.string(),
  month: isoMonth,
  state: z.string(),
  level: z.enum(["calm", "watch", "late", "critical"]),
  lateRun: z.int(),
  criticalRun: z.int(),
  done: z.int(),
  target: z.int().nullable(),
  e: z.number(),
  r1: z.number().nullable(),
  end: z.iso.date().nullable().default(null),
  pending: z.int().default(0),
  requiredPace: z.int().nullable().default(null),
  observedPace: z.int().nullable().default(null),
  landing: z.object({ value: z.int(), low: z.int(), high: z.int(), pMiss: z.number() }).nullable().default(null),
  provisional: z.boolean().default(false),
});
export type EvaluationEntry = z.infer<typeof evaluationEntry>;

/**
 * What a mail provider said of an address that it could not serve. `permanent`: Jalon writes there no more until a
 * person says otherwise. `about` is the key of the e-mail.
 */
export const addressEntry = z.object({
  kind: z.literal("address"),
  at: instant,
  address: z.string(),
  event: z.enum(["bounce", "complaint"]),
  permanent: z.boolean(),
  about: z.string(),
});
export type AddressEntry = z.infer<typeof addressEntry>;

/** One line of the journal, oldest first; lines are added and, for an e-mail, brought up to date, never removed. */
export const journalEntry = z.discriminatedUnion("kind", [
  emailEntry,
  changeEntry,
  disappearanceEntry,
  evaluationEntry,
  addressEntry,
]);
export type JournalEntry = z.infer<typeof journalEntry>;
export type Journal = readonly JournalEntry[];
