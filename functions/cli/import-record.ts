import { readFile, rm, writeFile } from "node:fs/promises";
import * as z from "zod";
import { importWrite } from "../../schemas/import.ts";
import { entrySource } from "../../schemas/vocabulary.ts";

/** What an import really wrote, where it wrote it, kept beside the file so that it can be undone. */
const importRecord = z.strictObject({
  controlWorkbook: z.string(),
  workbook: z.string(),
  declarant: z.string(),
  at: z.iso.datetime(),
  source: z.enum(entrySource.codes).optional(),
  writes: z.array(importWrite).readonly(),
});
export type ImportRecord = z.infer<typeof importRecord>;

/** Where the record of an import stands: beside its file. */
export const recordOf = (file: string): string => `${file}.reprise.json`;

export const keepRecord = (file: string, record: ImportRecord): Promise<void> =>
  writeFile(recordOf(file), `${JSON.stringify(record, null, 2)}\n`);

/** The record of the last import of a file; `null` where there is none, or it was undone. */
export async function readRecord(file: string): Promise<ImportRecord | "unreadable" | null> {
  const text = await readFile(recordOf(file), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return importRecord.safeParse(JSON.parse(text)).data ?? "unreadable";
  } catch {
    return "unreadable";
  }
}

/** Forgets an import that was undone: it cannot be undone twice. */
export const dropRecord = (file: string): Promise<void> => rm(recordOf(file), { force: true });
