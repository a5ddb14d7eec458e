import * as z from "zod";

const place = z.int().nonnegative();

/**
 * Which column of somebody's statement holds what. `column` is zero-based; an attribute without a column takes `value` for
 * every row. `months` maps « 2025-10 » to the column of its hours; a statement with one column of months and one of hours
 * has `long` instead.
 */
export const importMapping = z.strictObject({
  sheet: z.string(),
  headingRow: place,
  attributes: z.record(z.string(), z.union([z.strictObject({ column: place }), z.strictObject({ value: z.string() })])),
  months: z.record(z.string().regex(/^20\d\d-\d\d$/), place),
  long: z.strictObject({ month: place, hours: place }).nullable(),
});
export type ImportMapping = z.infer<typeof importMapping>;

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One cell that an import writes, zero-based, with what must stand there before: else somebody typed meanwhile. */
export const importWrite = z.object({
  sheet: z.string(),
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
