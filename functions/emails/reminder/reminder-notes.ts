import type { Block, Note } from "../document/email-document.ts";
import { cut } from "../parts/cut.ts";
import { longDate } from "../words/dates-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { plural } from "../words/plural.ts";
import type { ReminderEmail } from "./reminder-email.ts";

const MOST_MARKETS = 4;

/** For whom the hours are, why the message came, and what to do when it crosses the answer. */
export function reminderNotes(params: ReminderEmail): Block<"notes"> {
  const notes = [markets(params), how(params), done(params), reason(params)];
  return { kind: "notes", notes: notes.filter((note) => note !== null) };
}

function markets({ markets }: ReminderEmail): Note | null {
  if (markets.length === 0) return null;
  const { shown, left } = cut(markets, MOST_MARKETS);
  const names = shown.map(({ title }) => title);
  return {
    title: plural(markets.length, "Marché concerné", "Marchés concernés"),
    text: `${left === 0 ? listInWords(names) : `${names.join(", ")} et ${left} autres`}.`,
  };
}

const how = ({ expectedBy, turn }: ReminderEmail): Note | null =>
  turn === 1
    ? {
        title: "Comment faire",
        text: `Ouvrez votre tableau, saisissez les heures du mois, cochez la case au-dessus du mois. Elles étaient attendues le ${longDate(expectedBy)}.`,
      }
    : {
        title: "Comment faire",
        text: "Ouvrez votre tableau, saisissez les heures du mois, cochez la case au-dessus du mois.",
      };

const done = ({ facilitator }: ReminderEmail): Note => ({
  title: "Déjà fait ?",
  text: `Merci, ne tenez pas compte de ce message. Une question ? ${
    facilitator.phone === null
      ? "Répondez simplement à ce message"
      : `${facilitator.name} vous répond au ${facilitator.phone}`
  }.`,
});

const reason = ({ declarant, structure }: ReminderEmail): Note => ({
  title: "Pourquoi je reçois ce message",
  text: `${declarant} déclare chaque mois ses heures d'insertion à ${structure}. Deux rappels par mois au plus ; ils s'arrêtent dès que la case est cochée.`,
});
