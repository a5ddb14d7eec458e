import type { Signal } from "../../domain/alerts/signals.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";
import type { SignalLine } from "./signals-email.ts";

type Words = {
  readonly label: string;
  readonly seen: (line: SignalLine) => string;
  /** What the facilitator can do about it, as a sentence. */
  readonly advice: string;
};

const left = ({ remaining }: SignalLine): string => `il reste ${exactHours(remaining)} à faire`;

/** What each signal saw, without its full stop, and what to do about it. */
export const SIGNAL_WORDS: Readonly<Record<Signal, Words>> = {
  "nobody-validated": {
    label: "Aucune personne validée",
    seen: (line) => `commencé le ${longDate(line.date)}, personne n'est encore validé et ${left(line)}`,
    advice: "Demandez à l'entreprise qui elle compte accueillir, et proposez-lui des candidats.",
  },
  "contract-ending": {
    label: "Contrat qui finit",
    seen: (line) => `le seul contrat finit le ${longDate(line.date)}, rien ne suit et ${left(line)}`,
    advice: "Voyez avec l'employeur un renouvellement, ou une autre personne pour la suite.",
  },
  "no-hours": {
    label: "Aucune heure",
    seen: (line) => `le marché finit le ${longDate(line.date)}, aucune heure n'est déclarée et ${left(line)}`,
    advice: "Appelez l'entreprise : des heures restent peut-être à saisir, sinon il faut embaucher vite.",
  },
};
