import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { DeployOptions } from "./deploy-options.ts";

/** Where the id of a workbook's script is kept from one deployment to the next; git ignores it. */
export const recordPath = (root: string, { name, workbookId }: DeployOptions): string =>
  join(root, ".clasp", `${name}.${workbookId}.json`);

const record = z.object({ scriptId: z.string().min(1) });

/** The id of the script that was made for this workbook, or `null` when none was; a damaged file is refused. */
export async function readScriptId(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = record.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data.scriptId;
  throw new Error(`${path} est abîmé : il ne contient plus l'identifiant du script (scriptId).`);
}

/** Keeps the id of a script. */
export async function writeScriptId(path: string, scriptId: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ scriptId }, null, 2)}\n`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
