import type { EmailDocument, ListEntry } from "../document/email-document.ts";
import { signedByStructure } from "../parts/signature.ts";
import { capitalised } from "../words/capitalised.ts";
import { longMoment } from "../words/dates-in-words.ts";
import { plural } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
import { SIGNAL_WORDS } from "./signal-in-words.ts";
import type { SignalLine, SignalsEmail } from "./signals-email.ts";

/** What small markets show before their pace can, each with what to do about it. */
export function signalsDocument(params: SignalsEmail): EmailDocument {
  const { signals } = params;
  const sentences = [lead(signals), "Un appel maintenant évite une alerte plus tard."];
  return {
    subject: signalsSubject(params),
    preview: sentences.join(" "),
    badge: { label: plural(signals.length, "Signal", "Signaux"), tone: "question" },
    title: title(signals),
    subtitle: "",
    blocks: [
      { kind: "lead", sentences },
      { kind: "list", title: "À regarder", entries: signals.map(entryOf), others: null },
      { kind: "action", label: "Ouvrir l'onglet Suivi", url: params.links.action },
      {
        kind: "notes",
        notes: [
          {
            title: "Pourquoi je reçois ce message",
            text: `${params.facilitator.name} suit ${plural(signals.length, "ce marché", "ces marchés")}. Un petit marché dure peu : son rythme parlerait trop tard. Chaque signal n'est donné qu'une fois.`,
          },
          { title: "Date du calcul", text: `${longMoment(params.computedAt)}.` },
        ],
      },
    ],
    signature: signedByStructure(params),
  };
}

const marketCount = (signals: readonly SignalLine[]): number => new Set(signals.map(({ market }) => market.code)).size;

function title(signals: readonly SignalLine[]): string {
  const count = marketCount(signals);
  return `${count} ${plural(count, "petit marché", "petits marchés")} à regarder`;
}

/** What to look at: the signal itself when there is one. */
export function signalsSubject({ signals }: SignalsEmail): string {
  const [first] = signals;
  return first && signals.length === 1
    ? `[${SIGNAL_WORDS[first.signal].label}] ${shorten(first.market.title)}`
    : title(signals);
}

function lead(signals: readonly SignalLine[]): string {
  const count = marketCount(signals);
  return `${count} ${plural(count, "petit marché donne un signal", "petits marchés donnent un signal")} : mieux vaut s'en occuper tôt.`;
}

const entryOf = (line: SignalLine): ListEntry => {
  const { label, seen, advice } = SIGNAL_WORDS[line.signal];
  return {
    name: `${shorten(line.market.title)}${line.market.buyer && ` (${line.market.buyer})`}`,
    mark: { label, tone: "question" },
    text: `${capitalised(seen(line))}. ${advice}`,
  };
};
