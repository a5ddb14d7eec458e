import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PreviewEmail } from "./preview-email.ts";

/** Writes each e-mail as `.html` and `.txt`. */
export async function writePreview(out: string, emails: readonly PreviewEmail[]): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { name, html, subject, text } of emails) {
    await writeFile(join(out, `${name}.html`), html);
    await writeFile(join(out, `${name}.txt`), `${subject}\n\n${text}`);
  }
}
