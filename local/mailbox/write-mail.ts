import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { mailFileName } from "./mail-file-name.ts";
import type { ReceivedMail } from "./stored-mail.ts";

/**
 * Writes each message as `.eml`, as `.html` what it shows, and its files beside it; gives the names, without their ends,
 * in order.
 */
export async function writeMail(directory: string, messages: readonly ReceivedMail[]): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  const names = messages.map(({ subject }, index) => mailFileName(index + 1, subject));
  for (const [index, message] of messages.entries()) {
    const path = join(directory, names[index] ?? "");
    await writeFile(`${path}.eml`, message.mime);
    await writeFile(`${path}.html`, message.html ?? textPage(message));
    for (const { name, content } of message.attachments) await writeFile(`${path}-${basename(name)}`, content);
  }
  return names;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "");

const textPage = ({ subject, text }: ReceivedMail): string =>
  `<!doctype html>\n<html lang="fr"><meta charset="utf-8"><title>${escaped(subject)}</title><pre>${escaped(text ?? "")}</pre></html>\n`;
