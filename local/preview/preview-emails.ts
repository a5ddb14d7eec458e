import { type EmailParams, emailParams } from "../../functions/emails/email-kinds.ts";
import type { EmailEntry } from "../../schemas/journal.ts";
import { CATALOGUE, type Shown } from "./catalogue.ts";
import { type PreviewEmail, rendered } from "./preview-email.ts";
import { messagesOf, type Scenario } from "./scenario.ts";
import { SCENARIOS } from "./scenarios.ts";

/** Every kind of e-mail of the sample's territory, in the order of the list. */
export async function previewEmails(): Promise<PreviewEmail[]> {
  const written = new Map<string, readonly EmailEntry[]>();
  for (const [name, scenario] of Object.entries<Scenario>(SCENARIOS)) written.set(name, await messagesOf(scenario));
  return Promise.all(
    CATALOGUE.map(({ name, group, title, ...shown }) => rendered({ name, group, title }, paramsOf(shown, written))),
  );
}

function paramsOf(
  { from, kind, on, key = "" }: Omit<Shown, "name" | "group" | "title">,
  written: ReadonlyMap<string, readonly EmailEntry[]>,
): EmailParams {
  const found = (written.get(from) ?? [])
    .filter((entry) => entry.at.startsWith(on) && entry.key.startsWith(key))
    .map(({ params }) => emailParams.parse(params))
    .find((params) => params.kind === kind);
  if (!found) throw new Error(`The scenario ${from} writes no ${kind} on ${on}`);
  return found;
}
