import type { Block, EmailDocument } from "../document/email-document.ts";
import { signedByStructure } from "../parts/signature.ts";
import { longMoment } from "../words/dates-in-words.ts";
import { ofMonth } from "../words/months-in-words.ts";
import { digestCounts } from "./digest-counts.ts";
import type { DigestEmail } from "./digest-email.ts";
import { digestLists } from "./digest-lists.ts";
import { howAlertsDid, inTheJournal, onTrack } from "./digest-rest.ts";

/** One facilitator's month on one screen: what needs her first, and a kind word when nothing does. */
export function digestDocument(params: DigestEmail): EmailDocument {
  const counts = digestCounts(params);
  const lists = digestLists(params);
  const calm = onTrack(params);
  const sentences = counts === null ? [allIsWell(params), calm].filter((each) => each !== null) : [`${counts}.`];
  const blocks: readonly (Block | null)[] = [
    { kind: "lead", sentences },
    ...lists,
    counts === null ? null : notice(calm),
    notice(inTheJournal(params)),
    notice(howAlertsDid(params)),
    { kind: "action", label: "Ouvrir l'onglet Suivi", url: params.links.action },
    { kind: "notes", notes: notes(params) },
  ];
  return {
    subject: digestSubject(params),
    preview: sentences.join(" "),
    badge: null,
    title: heading(params),
    subtitle: params.structure,
    blocks: blocks.filter((block) => block !== null),
    signature: signedByStructure(params),
  };
}

/** The month, then what asks for attention, or that all is well. */
export const digestSubject = (params: DigestEmail): string =>
  `${heading(params)} : ${digestCounts(params) ?? "tout va bien"}`;

const heading = ({ month }: DigestEmail): string => `Récapitulatif ${ofMonth(month)}`;

const allIsWell = ({ missing }: DigestEmail): string =>
  `Tout va bien : aucun marché ne demande votre attention${missing.length > 0 ? "" : ", et aucune déclaration ne manque"}. Bonne journée !`;

const notice = (text: string | null): Block<"notice"> | null => (text === null ? null : { kind: "notice", text });

const notes = ({ computedAt, facilitator }: DigestEmail): Block<"notes">["notes"] => [
  {
    title: "Pourquoi je reçois ce message",
    text: `${facilitator.name} suit ces marchés. Ce récapitulatif part chaque mois, même quand tout va bien.`,
  },
  { title: "Date du calcul", text: `${longMoment(computedAt)}.` },
];
