import * as z from "zod";
import { importMapping, importPlan } from "./import.ts";
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

/** One request for a validation as a facilitator answers it. */
const requestLine = z.object({
  key: z.string(),
  declarant: z.string(),
  mark: z.string(),
  market: z.string(),
  job: z.string().nullable(),
  contractType: z.string().nullable(),
  start: z.string(),
});
export type RequestLine = z.infer<typeof requestLine>;

/** Names one wish of a person: the same wish asked twice, for a reply that was lost, is carried out once. */
const requestId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
const name = z.string().min(1).max(200);

/** Files come as base64; Apps Script sends at most 50 MB, and no declaration takes a hundredth of that. */
const MOST_CHARACTERS = 4_000_000;

// zod's own base64 asks for `atob`, which Apps Script does not have.
const base64 = z
  .string()
  .max(MOST_CHARACTERS)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);

/**
 * What a facilitator asks from the menu of a control workbook: the messages that wait, one of them or a market's alert as
 * it would look, a run, a check of the whole structure, the sidebar's figures, a declarant's or buyer's workbook made or
 * shared, the form for who cannot use one, and what a filled one would change.
 */
export const facilitatorRequest = z.discriminatedUnion("action", [
  z.strictObject({ controlWorkbook, action: z.literal("list") }),
  z.strictObject({ controlWorkbook, action: z.literal("preview"), key: z.string().min(1) }),
  z.strictObject({ controlWorkbook, action: z.literal("preview-market"), market: name }),
  z.strictObject({ controlWorkbook, action: z.literal("consolidate") }),
  z.strictObject({ controlWorkbook, action: z.literal("check") }),
  z.strictObject({ controlWorkbook, action: z.literal("territory") }),
  z.strictObject({
    controlWorkbook,
    action: z.literal("create-workbook"),
    role: z.enum(["declarant", "buyer"]),
    name,
    requestId,
  }),
  z.strictObject({
    controlWorkbook,
    action: z.literal("share-workbook"),
    role: z.enum(["declarant", "buyer"]),
    name,
    remove: z.array(z.email()).max(50).readonly(),
    requestId,
  }),
  z.strictObject({ controlWorkbook, action: z.literal("send-form"), declarant: name, requestId }),
  z.strictObject({
    controlWorkbook,
    action: z.literal("plan-import"),
    declarant: name,
    fileName: z.string().min(1).max(200),
    content: base64,
    mapping: importMapping.nullable(),
  }),
]);
export type FacilitatorRequest = z.infer<typeof facilitatorRequest>;
export type FacilitatorAction = FacilitatorRequest["action"];

/**
 * A workbook as a set-up left it. `created`: it is new; `shared` and `removed` are addresses whose right changed just
 * now, `unshared` those that could not be shared with, and why; `departed` may still open it although no contact,
 * `kept` those of them whom nobody could remove, and why.
 */
export const workbookReport = z.object({
  id: z.string(),
  link: z.string(),
  created: z.boolean(),
  shared: z.array(z.string()).readonly(),
  unshared: z.array(z.object({ email: z.string(), message: z.string() })).readonly(),
  departed: z.array(z.string()).readonly(),
  removed: z.array(z.string()).readonly(),
  kept: z.array(z.object({ email: z.string(), message: z.string() })).readonly(),
});
export type WorkbookReport = z.infer<typeof workbookReport>;

/** One thing that was checked: `message` says what is, `remedy` what to do about it where it is not `fine`. */
export const checkup = z.object({
  subject: z.string(),
  verdict: z.enum(["fine", "warning", "wrong", "skipped"]),
  message: z.string(),
  remedy: z.string().nullable(),
});
export type Checkup = z.infer<typeof checkup>;

/** A structure checked from end to end: it is in order when nothing is `wrong`. */
export const doctorReport = z.object({ checkups: z.array(checkup).readonly() });
export type DoctorReport = z.infer<typeof doctorReport>;

/**
 * What the sidebar « État du territoire » shows: the markets by state in words, worst first; what a person should do
 * today; what waits for a decision. Hours in words. `at` says when it was seen.
 */
export const territoryReport = z.object({
  at: z.iso.datetime(),
  month: z.string(),
  states: z
    .array(
      z.object({
        state: z.string(),
        label: z.string(),
        color: z.string(),
        markets: z.array(z.object({ code: z.string(), title: z.string(), standing: z.string() })).readonly(),
      }),
    )
    .readonly(),
  today: z.array(z.object({ text: z.string(), sheet: z.string().nullable() })).readonly(),
  waiting: z.object({ hours: z.string(), lines: z.array(z.string()).readonly() }),
  requests: z.array(requestLine).readonly(),
});
export type TerritoryReport = z.infer<typeof territoryReport>;

/** The form of a declarant: the e-mail's key, to whom it goes, and what became of it. */
export const formReport = z.object({ key: z.string(), to: z.array(z.string()).readonly(), status: messageStatus });
export type FormReport = z.infer<typeof formReport>;

const messageLine = { subject: z.string(), status: messageStatus, to: z.array(z.string()).readonly() };

/** The messages that have not left for sure, oldest first. */
export const waitingMessages = z.object({
  messages: z.array(z.object({ key: z.string(), ...messageLine })).readonly(),
});
export type WaitingMessages = z.infer<typeof waitingMessages>;

/** One message, whole. `note` tells of one that is only shown: what it is about is not so, or not yet. */
export const messagePreview = z.object({
  html: z.string(),
  text: z.string(),
  ...messageLine,
  note: z.string().nullable(),
});
export type MessagePreview = z.infer<typeof messagePreview>;

/** What each request of the menu is answered. */
export const FACILITATOR_REPLIES = {
  list: waitingMessages,
  preview: messagePreview,
  "preview-market": messagePreview,
  consolidate: consolidateReport,
  check: doctorReport,
  territory: territoryReport,
  "create-workbook": workbookReport,
  "share-workbook": workbookReport,
  "send-form": formReport,
  "plan-import": importPlan,
} as const satisfies Record<FacilitatorAction, z.ZodType>;
