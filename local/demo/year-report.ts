import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { monthIndex, monthOf } from "../../schemas/month.ts";
import { mailFileName } from "../mailbox/mail-file-name.ts";
import { playYear, SAMPLE_YEAR } from "../year/play-year.ts";
import type { YearMessage } from "../year/year-message.ts";
import { textOf, yearPage } from "./year-page.ts";

/** A message of the year as `report.json` tells it: `at` is the day on which it left, `file` its page in `year/`. */
export type YearEmail = Pick<YearMessage, "at" | "to" | "kind" | "subject"> & { readonly file: string };

/** How many months passed, and every message in order. */
export type YearReport = { readonly months: number; readonly emails: readonly YearEmail[] };

/** Plays the sample's year and leaves its messages in `<out>/year/`, with a page to read them all. */
export async function writeYear(out: string, onMonth: () => void): Promise<YearReport> {
  const { from, to } = SAMPLE_YEAR;
  const onProgress = (today: string) => {
    if (today.endsWith("-01")) onMonth();
  };
  const { messages } = await playYear({ from, to, onProgress });
  const directory = join(out, "year");
  await mkdir(directory, { recursive: true });
  const emails = messages.map(
    ({ at, to: recipients, kind, subject }, place): YearEmail => ({
      at,
      to: recipients,
      kind,
      subject,
      file: `${mailFileName(place + 1, subject)}.html`,
    }),
  );
  for (const [place, { file }] of emails.entries()) {
    const { html = "", text = "" } = messages[place] ?? {};
    await writeFile(join(directory, file), html);
    await writeFile(join(directory, textOf(file)), text);
  }
  await writeFile(join(directory, "index.html"), yearPage(emails));
  return { months: monthIndex(monthOf(to)) - monthIndex(monthOf(from)), emails };
}
