import { plural } from "../words/plural.ts";
import { type DigestEmail, type DigestRecord, moreOf } from "./digest-email.ts";

/** How many markets need nothing: « 14 marchés conformes (dont 3 provisoires), 2 en avance. » */
export function onTrack(digest: DigestEmail): string | null {
  const { onTrack, onTrackProvisional } = digest;
  const ahead = digest.ahead.length + moreOf(digest).ahead;
  const calm = `${onTrack} ${plural(onTrack, "marché conforme", "marchés conformes")}${provisional(onTrackProvisional)}`;
  if (ahead === 0) return onTrack === 0 ? null : `${calm}.`;
  return onTrack === 0 ? `${ahead} ${plural(ahead, "marché", "marchés")} en avance.` : `${calm}, ${ahead} en avance.`;
}

const provisional = (count: number): string =>
  count === 0 ? "" : ` (dont ${count} ${plural(count, "provisoire", "provisoires")})`;

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

/**
 * How the alerts did, told as counts: « Sur vos 34 marchés suivis par Jalon et terminés, 10 ont manqué l'objectif (moins
 * de 95 %). Jalon en avait annoncé 9 avant la fin (préavis médian : 5 mois), avec 2 fausses alertes. »
 */
export function howAlertsDid({ trackRecord }: DigestEmail): string | null {
  if (trackRecord === null) return null;
  const { closed, missed } = trackRecord;
  const ended = `Sur vos ${closed} marchés suivis par Jalon et terminés`;
  const short = `manqué l'objectif (moins de 95 %)`;
  if (missed === 0) return `${ended}, aucun n'a ${short}, ${withFalseAlarms(trackRecord)}.`;
  return `${ended}, ${missed} ${plural(missed, "a", "ont")} ${short}. ${announced(trackRecord)}, ${withFalseAlarms(trackRecord)}.`;
}

function announced({ caught, notice }: DigestRecord): string {
  if (caught === 0 || notice === null) return "Jalon n'en avait annoncé aucun avant la fin";
  return `Jalon en avait annoncé ${caught} avant la fin (préavis médian : ${String(notice).replace(".", ",")} mois)`;
}

const withFalseAlarms = ({ falseAlarms }: DigestRecord): string =>
  falseAlarms === 0
    ? "sans fausse alerte"
    : `avec ${falseAlarms} ${plural(falseAlarms, "fausse alerte", "fausses alertes")}`;
