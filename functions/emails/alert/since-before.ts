import type { Hundredths } from "../../../schemas/hours.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { pluralHours } from "../words/plural.ts";
import type { AlertEmail } from "./alert-email.ts";

/** What a month brought beside what it was to bring; the plan is left out where another target has moved all of it. */
export function sinceBefore({ before, done, plannedToDate, target, missingMonths, state }: AlertEmail): string | null {
  if (!before) return null;
  const planned = plannedToDate - before.plannedToDate;
  const isOneMonth = before.target === target && missingMonths.length === 0 && state !== "overdue" && planned >= 100;
  return `En un mois : ${[brought(done - before.done), isOneMonth ? wasPlanned(planned) : null].filter(Boolean).join(", ")}.`;
}

function brought(hours: Hundredths): string {
  if (hours === 0) return "aucune heure faite";
  if (hours < 0) return `${exactHours(-hours)} de moins, par correction`;
  return `${exactHours(hours)} ${pluralHours(hours, "faite", "faites")}`;
}

const wasPlanned = (planned: Hundredths): string =>
  `${wholeHours(planned)} ${pluralHours(planned, "était prévue", "étaient prévues")}`;
