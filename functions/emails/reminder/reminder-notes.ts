import type { Block, Note } from "../document/email-document.ts";
import { cut } from "../parts/cut.ts";
import { longDate } from "../words/dates-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { plural } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
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
  const names = shown.map(({ title }) => shorten(title));
  return {
    title: plural(markets.length, "Marché concerné", "Marchés concernés"),
    text: `${left === 0 ? listInWords(names) : `${names.join(", ")} et ${left} autres`}.`,
  };
}

function how({ expectedBy, missing, toTick, turn }: ReminderEmail): Note {
  const ofEach = plural(missing.length, "du mois", "de chaque mois");
  const fill =
    missing.length === 0 ? "Ouvrez votre tableau et" : `Ouvrez votre tableau, saisissez les heures ${ofEach},`;
  const boxes = plural(missing.length + toTick.length, "la case au-dessus du mois", "les cases des mois concernés");
  const expected = turn === 1 && missing.length === 1 ? ` Elles étaient attendues le ${longDate(expectedBy)}.` : "";
  return { title: "Comment faire", text: `${fill} cochez ${boxes}.${expected}` };
}

/** The second time, whom to ask is already said above the button. */
function done({ facilitator, turn }: ReminderEmail): Note {
  const { name, phone } = facilitator;
  const answers = phone === null ? "Répondez simplement à ce message" : `${name} vous répond au ${phone}`;
  const question = turn === 1 ? ` Une question ? ${answers}.` : "";
  return { title: "Déjà fait ?", text: `Merci, ne tenez pas compte de ce message.${question}` };
}

const reason = ({ declarant, missing, structure, toTick }: ReminderEmail): Note => ({
  title: "Pourquoi je reçois ce message",
  text: `${declarant} déclare chaque mois ses heures d'insertion à ${structure}. Deux rappels par mois au plus ; ils s'arrêtent dès que ${plural(missing.length + toTick.length, "la case est cochée", "les cases sont cochées")}.`,
});
