import type { Block, EmailDocument } from "../document/email-document.ts";
import { signedByPerson } from "../parts/signature.ts";
import { ofMonths } from "../words/months-in-words.ts";
import { plural } from "../words/plural.ts";
import { awaited, today } from "./awaited.ts";
import type { ReminderEmail } from "./reminder-email.ts";
import { reminderNotes } from "./reminder-notes.ts";

/** The kind message to a company: what is missing, that it takes two minutes, and where to click. */
export function reminderDocument(params: ReminderEmail): EmailDocument {
  const { contact, declarant, links, missing } = params;
  const hello = `Bonjour${contact === null ? "" : ` ${contact}`},`;
  const sentences = awaited(params);
  const blocks: readonly (Block | null)[] = [
    { kind: "lead", sentences: [hello, ...sentences, ...(missing.length > 0 ? [noHour(params)] : [])] },
    help(params),
    { kind: "action", label: missing.length > 0 ? "Saisir mes heures" : tick(params), url: links.action },
    reminderNotes(params),
  ];
  return {
    subject: reminderSubject(params),
    preview: [...sentences, noHour(params)].slice(0, 2).join(" "),
    badge: null,
    title: title(params),
    subtitle: declarant,
    blocks: blocks.filter((block) => block !== null),
    signature: signedByPerson(params),
  };
}

const noHour = ({ missing }: ReminderEmail): string =>
  `Aucune heure ? Cochez simplement ${plural(missing.length, "la case du mois", "les cases des mois concernés")}.`;

const tick = ({ toTick }: ReminderEmail): string =>
  `Cocher ${plural(toTick.length, "la case du mois", "les cases des mois")}`;

function title(params: ReminderEmail): string {
  const { missing, toTick } = params;
  return missing.length > 0
    ? `Vos heures ${ofMonths(missing, today(params))}`
    : `Il reste à cocher ${plural(toTick.length, "la case", "les cases")} ${ofMonths(months(toTick), today(params))}`;
}

/** What is awaited, in so few words that a telephone shows them whole. */
export function reminderSubject(params: ReminderEmail): string {
  const { missing, turn } = params;
  if (turn === 2) return `Rappel : ${uncapitalised(title(params))}`;
  return `${title(params)}${missing.length > 0 ? " (2 minutes)" : ""}`;
}

const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const months = (toTick: ReminderEmail["toTick"]) => toTick.map(({ month }) => month);

/** The second time, help comes before the button: who did not answer may be stuck. */
function help({ facilitator, turn }: ReminderEmail): Block<"notice"> | null {
  if (turn === 1) return null;
  const reach = facilitator.phone === null ? "Répondez à ce message" : `Appelez-moi au ${facilitator.phone}`;
  return { kind: "notice", text: `Une difficulté, une question ? ${reach} : nous les saisirons ensemble.` };
}
