import * as z from "zod";
import { messageStatus } from "./state.ts";

/**
 * What the functions are asked: which control workbook (the only configured one by default), whether to write, and
 * whether to tell people on a day when nobody works.
 */
export const runRequest = z.strictObject({
  controlWorkbook: z.string().min(1).optional(),
  dryRun: z.boolean().default(false),
  evenOnDaysOff: z.boolean().default(false),
});
export type RunRequest = z.infer<typeof runRequest>;

const count = z.int().nonnegative();
const byState = z.object({ typed: z.int(), accepted: z.int(), rejected: z.int(), pending: z.int() });

/** How the outbox stands after a run, in messages. */
export const outboxReport = z.object({
  sent: count,
  refused: count,
  uncertain: count,
  waiting: count,
});
export type OutboxReport = z.infer<typeof outboxReport>;

/**
 * What one run of `consolidate` did. `hours` (hundredths) and `cells` are the conservation line; `committed` tells
 * whether the control workbook changed; `postponed` workbooks are read at the next run; `published` workbooks were
 * written, `unpublished` ones could not be.
 */
export const consolidateReport = z.object({
  run: z.string(),
  committed: z.boolean(),
  hours: byState,
  cells: byState,
  issues: count,
  workbooks: z.object({ read: count, unread: count, postponed: count, published: count, unpublished: count }),
  outbox: outboxReport,
});
export type ConsolidateReport = z.infer<typeof consolidateReport>;

/** What one run of `alert` did: the month judged, the markets in each state, the e-mails decided and what became of them. */
export const alertReport = z.object({
  run: z.string(),
  month: z.string(),
  states: z.record(z.string(), count),
  decided: count,
  outbox: outboxReport,
});
export type AlertReport = z.infer<typeof alertReport>;

/** What one run of `remind` did: the declarants with a month to tell, the e-mails decided and what became of them. */
export const remindReport = z.object({
  run: z.string(),
  month: z.string(),
  declarants: count,
  decided: count,
  outbox: outboxReport,
});
export type RemindReport = z.infer<typeof remindReport>;

/**
 * What one event of the mail provider changed: e-mails settled, lines about addresses added. `unknown`: it was about an
 * e-mail that no journal holds; `ignored`: nothing that Jalon acts upon.
 */
export const mailEventsReport = z.object({ settled: count, addresses: count, unknown: count, ignored: count });
export type MailEventsReport = z.infer<typeof mailEventsReport>;

const controlWorkbook = z.string().min(1);

/** What a facilitator asks from the menu of a control workbook: the messages that wait, or one message as it will look. */
export const facilitatorRequest = z.discriminatedUnion("action", [
  z.strictObject({ controlWorkbook, action: z.literal("list") }),
  z.strictObject({ controlWorkbook, action: z.literal("preview"), key: z.string().min(1) }),
]);
export type FacilitatorRequest = z.infer<typeof facilitatorRequest>;

const messageLine = { subject: z.string(), status: messageStatus, to: z.array(z.string()).readonly() };

/** The messages that have not left for sure, oldest first. */
export const waitingMessages = z.object({
  messages: z.array(z.object({ key: z.string(), ...messageLine })).readonly(),
});
export type WaitingMessages = z.infer<typeof waitingMessages>;

/** One message of the journal, whole. */
export const messagePreview = z.object({ html: z.string(), text: z.string(), ...messageLine });
export type MessagePreview = z.infer<typeof messagePreview>;
