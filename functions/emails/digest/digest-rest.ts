import { plural } from "../words/plural.ts";
import type { DigestEmail } from "./digest-email.ts";

/** How many markets need nothing: « 14 marchés conformes, 2 en avance. » */
export function onTrack({ ahead, onTrack }: DigestEmail): string | null {
  const calm = `${onTrack} ${plural(onTrack, "marché conforme", "marchés conformes")}`;
  if (ahead.length === 0) return onTrack === 0 ? null : `${calm}.`;
  return onTrack === 0
    ? `${ahead.length} ${plural(ahead.length, "marché", "marchés")} en avance.`
    : `${calm}, ${ahead.length} en avance.`;
}

/** The messages of the journal that wait for a person. */
export function inTheJournal({ drafts, uncertain }: DigestEmail): string | null {
  const waiting = [
    drafts === 0
      ? null
      : `${drafts} ${plural(drafts, "message attend", "messages attendent")} votre accord pour partir`,
    uncertain === 0
      ? null
      : `${uncertain} ${plural(uncertain, "message est incertain", "messages sont incertains")} (parti ou non ?)`,
  ].filter((each) => each !== null);
  return waiting.length === 0 ? null : `${waiting.join(", et ")} : voyez l'onglet Journal.`;
}
