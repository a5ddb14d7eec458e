import * as z from "zod";
import { CONTRACT_ATTRIBUTES } from "./declarant-workbook.ts";

const place = z.int().nonnegative();

const from = z.union([z.strictObject({ column: place }), z.strictObject({ value: z.string() })]);
const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/);

/**
 * Which column of somebody's statement holds what. `column` is zero-based; an attribute without a column takes `value` for
 * every row. `months` maps « 2025-10 » to the column of its hours; a statement with one column of months and one of hours
 * has `long` instead. No column holds two things.
 */
export const importMapping = z
  .strictObject({
    sheet: z.string(),
    headingRow: place,
    attributes: z.partialRecord(z.enum(CONTRACT_ATTRIBUTES), from),
    months: z.record(month, place),
    long: z.strictObject({ month: place, hours: place }).nullable(),
  })
  .refine(({ months, long }) => long === null || Object.keys(months).length === 0, {
    message: "« months » ou « long », pas les deux : sinon les heures seraient comptées deux fois.",
  })
  .refine(hasEachColumnOnce, { message: "Une même colonne ne peut servir qu'une fois." });
export type ImportMapping = z.infer<typeof importMapping>;

type Columns = {
  readonly attributes: Partial<Record<string, z.infer<typeof from>>>;
  readonly months: Readonly<Record<string, number>>;
  readonly long: { readonly month: number; readonly hours: number } | null;
};

function hasEachColumnOnce({ attributes, months, long }: Columns): boolean {
  const named = Object.values(attributes).flatMap((each) => (each && "column" in each ? [each.column] : []));
  const columns = [...named, ...Object.values(months), ...(long ? [long.month, long.hours] : [])];
  return new Set(columns).size === columns.length;
}

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What identifies a row of an hours tab, in the words of the sheet; a blank company is the declarant by its name. */
export const contractKey = z.strictObject({
  participant: z.string(),
  market: z.string(),
  lot: z.string(),
  company: z.string(),
  nature: z.string(),
  start: z.string(),
});
export type ContractKey = z.infer<typeof contractKey>;

/**
 * One cell that an import writes: the row by its contract (`null`: the boxes above the months), the column by its
 * heading, and what must stand there before, else somebody typed meanwhile. `isNew`: the contract has no row yet. `row`
 * and `column`, zero-based, are where that was when it was read: people may have moved it since.
 */
export const importWrite = z.object({
  sheet: z.string(),
  contract: contractKey.nullable(),
  isNew: z.boolean(),
  heading: z.string(),
  row: place,
  column: place,
  before: cellValue,
  value: cellValue,
});
export type ImportWrite = z.infer<typeof importWrite>;

/** A row or a cell of the file that is not taken, with its place in the file, its content and the reason, in French. */
export const importLeftOut = z.object({
  sheet: z.string(),
  row: z.int().positive(),
  cell: z.string().nullable(),
  content: z.string(),
  reason: z.string(),
});
export type ImportLeftOut = z.infer<typeof importLeftOut>;

/**
 * What taking a file back would do, nothing done yet. `mapping` is the one used, with the columns in words in `proposal`;
 * every row of the file is in exactly one of `taken`, `same` and `leftOut`; hours in hundredths; `months` are those of
 * which hours are written, oldest first.
 */
export const importPlan = z.object({
  workbook: z.string(),
  declarant: z.string(),
  mapping: importMapping,
  proposal: z.array(z.string()).readonly(),
  writes: z.array(importWrite).readonly(),
  leftOut: z.array(importLeftOut).readonly(),
  months: z.array(z.string()).readonly().default([]),
  rows: z.object({ read: z.int(), taken: z.int(), same: z.int(), leftOut: z.int() }),
  hours: z.object({ read: z.int(), taken: z.int(), same: z.int(), leftOut: z.int() }),
});
export type ImportPlan = z.infer<typeof importPlan>;
