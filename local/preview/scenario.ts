import { readJournal } from "../../functions/sheets/journal-sheet.ts";
import { alert } from "../../functions/use-cases/alert.ts";
import { consolidate } from "../../functions/use-cases/consolidate.ts";
import { remind } from "../../functions/use-cases/remind.ts";
import { sendForm } from "../../functions/use-cases/send-form.ts";
import type { EmailEntry } from "../../schemas/journal.ts";
import type { IsoDate } from "../../schemas/month.ts";
import type { Besides } from "../sample/control-workbook.ts";
import { valueIn, yearTerritory } from "../year/year-territory.ts";

/** The sample's territory with something more written in the facilitator's workbook, worked on a few days. */
export type Scenario = {
  readonly besides: Besides;
  readonly days: readonly [IsoDate, ...IsoDate[]];
  /** Who is sent a form on the last day. */
  readonly formFor?: string;
};

/** Every message that the service writes in a scenario, oldest first, by the real use cases in memory. */
export async function messagesOf({ besides, days, formFor }: Scenario): Promise<EmailEntry[]> {
  const { ports, control, pass } = await yearTerritory(days[0], besides);
  const options = { controlWorkbook: control, dryRun: false, evenOnDaysOff: true };
  for (const today of days) {
    pass(today);
    valueIn(await consolidate(ports, options));
    valueIn(await alert(ports, options));
    valueIn(await remind(ports, options));
  }
  if (formFor !== undefined)
    valueIn(await sendForm(ports, { controlWorkbook: control, declarant: formFor, requestId: "apercu-1" }));
  const journal = readJournal(valueIn(await ports.workbooks.read(control))) ?? [];
  return journal.filter((entry): entry is EmailEntry => entry.kind === "email");
}
