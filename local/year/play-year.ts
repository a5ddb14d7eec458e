import { addDays } from "../../functions/domain/calendar/civil-days.ts";
import { isWorkingDay } from "../../functions/domain/calendar/working-days.ts";
import { readJournal } from "../../functions/sheets/journal-sheet.ts";
import { alert } from "../../functions/use-cases/alert.ts";
import { consolidate } from "../../functions/use-cases/consolidate.ts";
import { remind } from "../../functions/use-cases/remind.ts";
import type { TellOptions } from "../../functions/use-cases/run-options.ts";
import type { Journal } from "../../schemas/journal.ts";
import type { IsoDate } from "../../schemas/month.ts";
import { ANSWERS } from "./answers.ts";
import { kindOf, type YearMessage } from "./year-message.ts";
import { valueIn, type YearTerritory, yearTerritory } from "./year-territory.ts";

/** The first and the last day that pass. */
export type YearOptions = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Told each day once it has passed. */
  readonly onProgress?: (today: IsoDate) => void;
};

/** What a year leaves behind: the territory as it stands on the last day, its journal, and every message in order. */
export type PlayedYear = {
  readonly territory: YearTerritory;
  readonly journal: Journal;
  readonly messages: readonly YearMessage[];
};

/** The twelve months until the sample's last: from the day after October 2024 was judged to that of October 2025. */
export const SAMPLE_YEAR = { from: "2024-11-15", to: "2025-11-17" } as const;

/**
 * Lets the days pass one by one over the port twins: people do what they do, and the service what its schedule asks of
 */
export async function playYear({ from, to, onProgress }: YearOptions): Promise<PlayedYear> {
  const territory = await yearTerritory(addDays(from, -1), ANSWERS);
  const sent: IsoDate[] = [];
  for (let today = from; today <= to; today = addDays(today, 1)) {
    const changed = territory.pass(today);
    if (changed > 0 || today === from) await bringTogether(territory);
    if (isWorkingDay(today)) await tellPeople(territory);
    while (sent.length < territory.mailer.sent.length) sent.push(today);
    onProgress?.(today);
  }
  const { ports, mailer, control } = territory;
  const journal = readJournal(valueIn(await ports.workbooks.read(control))) ?? [];
  const messages = mailer.sent.map((email, place) => ({
    at: sent[place] ?? to,
    to: email.to,
    kind: kindOf(journal, email.key),
    key: email.key,
    subject: email.subject,
    html: email.html,
    text: email.text,
  }));
  return { territory, journal, messages };
}

const optionsOf = ({ control }: YearTerritory): TellOptions => ({
  controlWorkbook: control,
  dryRun: false,
  evenOnDaysOff: false,
});

async function bringTogether(territory: YearTerritory): Promise<void> {
  valueIn(await consolidate(territory.ports, optionsOf(territory)));
}

/** Not on days off, when both would only look. */
async function tellPeople(territory: YearTerritory): Promise<void> {
  valueIn(await alert(territory.ports, optionsOf(territory)));
  valueIn(await remind(territory.ports, optionsOf(territory)));
}
