import * as z from "zod";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { closingOutcome } from "../../../schemas/vocabulary.ts";

const name = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(500);
const date = dateCell.schema;

/** What a person may have written into the control workbook from a dialog; each becomes one line, or one cell. */
export const wish = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("validate-request"),
    participant: z.string().trim().min(1).max(40),
    declarant: name,
    mark: name,
    markets: z.array(name).min(1).readonly(),
    from: date,
    until: date.nullable(),
  }),
  z.strictObject({ kind: z.literal("refuse-request"), key: name, declarant: name, market: name, reason }),
  z.strictObject({
    kind: z.literal("validate-month"),
    declarant: name,
    market: name.nullable(),
    month: monthCell.schema,
    reason,
  }),
  z.strictObject({ kind: z.literal("mute"), market: name, until: date, reason }),
  z.strictObject({
    kind: z.literal("close-market"),
    market: name,
    outcome: z.enum(closingOutcome.codes),
    date,
    reference: z.string().trim().max(500).nullable(),
  }),
  z.strictObject({
    kind: z.literal("about-message"),
    word: z.enum(["approve", "discard", "resend", "consider-sent"]),
    key: name,
    reason,
  }),
  z.strictObject({
    kind: z.literal("set-target"),
    market: name,
    before: z.string().max(40),
    hours: z.int().positive(),
  }),
]);
export type Wish = z.infer<typeof wish>;
