import * as z from "zod";
import { importLeftOut, importWrite } from "../../../schemas/import.ts";
import { entrySource } from "../../../schemas/vocabulary.ts";

/** What a person agreed to: the cells, where the file came from, and the counts that the declarant's tab keeps. */
export const importWish = z.strictObject({
  workbook: z.string().min(1),
  declarant: z.string().min(1),
  source: z.enum(entrySource.codes),
  document: z.string().max(200),
  months: z.array(z.string().max(40)).max(24).readonly(),
  writes: z.array(importWrite).readonly(),
  leftOut: z.array(importLeftOut).readonly(),
  rows: z.int().nonnegative(),
  hours: z.int().nonnegative(),
});
export type ImportWish = z.infer<typeof importWish>;
