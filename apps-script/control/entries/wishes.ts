import * as z from "zod";
import { codeCell } from "../../../schemas/cells/code-cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { closingOutcome } from "../../../schemas/vocabulary.ts";

const name = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(500);
const date = dateCell.schema;

/** A code as people type it, put in the form that the service reads; refused in the cell's own words. */
const code = z.string().transform((text, { addIssue }) => {
  const parsed = codeCell.parse(text);
  if (parsed.ok) return parsed.value;
  addIssue({ code: "custom", message: parsed.message, params: IN_WORDS });
  return z.NEVER;
});

const IN_WORDS = { inWords: true };

/** What a person may have written into the control workbook from a dialog; each becomes one line, or one cell. */
export const wish = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("validate-request"),
      participant: code,
      declarant: name,
      mark: name,
      markets: z.array(name).min(1).readonly(),
      from: date,
      until: date.nullable(),
      /** Who bears the code already, where the person says that both are one. */
      sameAs: z.strictObject({ declarant: z.string().max(200), mark: z.string().max(200) }).nullable(),
    })
    .refine(({ from, until }) => until === null || from <= until, {
      message: "« Valable jusqu'au » est avant « Valable du » : choisissez une date plus tardive.",
      params: IN_WORDS,
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
    hours: z.int().positive(),
  }),
]);
export type Wish = z.infer<typeof wish>;

/** Why a wish was refused, where its own rules say so in words; else `null`. */
export const refusalInWords = ({ issues }: z.ZodError): string | null =>
  issues.find((issue) => issue.code === "custom" && issue.params === IN_WORDS)?.message ?? null;
