import { type Month, monthOf } from "../../../schemas/month.ts";
import { capitalised } from "../words/capitalised.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";
import { monthsInWords, ofMonths } from "../words/months-in-words.ts";
import { pluralHours } from "../words/plural.ts";
import type { ReminderEmail } from "./reminder-email.ts";

/** How many months that only lack their tick are told one by one. */
const MOST_TICKS = 3;

/** The month in which the message is read, for months to be named without their year. */
export const today = ({ computedAt }: ReminderEmail): Month => monthOf(computedAt);

/** What is awaited, in sentences: the months without an hour, then those that only lack their tick. */
export const awaited = (params: ReminderEmail): readonly string[] => [...missing(params), ...ticks(params)];

function missing(params: ReminderEmail): readonly string[] {
  if (params.missing.length === 0) return [];
  const hours = `vos heures ${ofMonths(params.missing, today(params))}`;
  if (params.turn === 1) return [`Il nous manque ${hours} (2 minutes).`];
  const expected = params.missing.length === 1 ? `, attendues le ${longDate(params.expectedBy)}` : "";
  return [
    `Sauf erreur de notre part, il nous manque toujours ${hours}${expected}.`,
    "Pourriez-vous les saisir cette semaine ? Deux minutes suffisent.",
  ];
}

function ticks(params: ReminderEmail): readonly string[] {
  const { toTick, turn } = params;
  const still = turn === 1 ? "il reste à" : "il reste encore à";
  const name = (months: readonly Month[]) => monthsInWords(months, today(params));
  if (toTick.length <= MOST_TICKS)
    return toTick.map(({ hours, month }) =>
      hours === 0
        ? capitalised(`${still} corriger ce qui est saisi pour ${name([month])}, puis à cocher la case du mois.`)
        : `${entered(hours)} pour ${name([month])}, ${still} cocher la case du mois.`,
    );
  const all = toTick.map(({ month }) => month);
  return [capitalised(`${still} cocher les cases de ${name(all)} : les heures sont saisies.`)];
}

const entered = (hours: number): string => `${exactHours(hours)} ${pluralHours(hours, "saisie", "saisies")}`;
