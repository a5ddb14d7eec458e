import type { Badge, Block, EmailDocument } from "../document/email-document.ts";
import { doneOf, effortOf } from "../parts/effort-in-words.ts";
import { signedByStructure } from "../parts/signature.ts";
import { longDate, longMoment, monthName } from "../words/dates-in-words.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { monthCount } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
import type { BackToNormalEmail } from "./back-to-normal-email.ts";

type StateNow = BackToNormalEmail["state"];

const BADGES: Readonly<Record<StateNow, Badge>> = {
  reached: { label: "Objectif atteint", tone: "calm" },
  ahead: { label: "De retour à la normale", tone: "calm" },
  "on-track": { label: "De retour à la normale", tone: "calm" },
  starting: { label: "De retour à la normale", tone: "calm" },
  watch: { label: "En amélioration", tone: "calm" },
};

const NO_LONGER: Readonly<Record<BackToNormalEmail["was"], string>> = {
  late: "n'est plus en retard",
  critical: "n'est plus critique",
  overdue: "n'est plus échu sans avoir atteint son objectif",
};

const WHAT_TO_DO: Readonly<Record<StateNow, string>> = {
  reached: "Bravo à toutes les personnes concernées ! Vous pouvez préparer la clôture et l'attestation.",
  ahead: "Vous n'avez rien à faire.",
  "on-track": "Vous n'avez rien à faire.",
  starting: "Vous n'avez rien à faire.",
  watch: "Vous n'avez rien à faire : gardez seulement un œil sur le prochain mois.",
};

/** The short good news about a market that was told to be in alert. */
export function backToNormalDocument(params: BackToNormalEmail): EmailDocument {
  const { market, state, was } = params;
  const first = `Bonne nouvelle : ce marché ${state === "reached" ? "a atteint son objectif" : NO_LONGER[was]}.`;
  const changed = params.changedWithoutHours;
  return {
    subject: backToNormalSubject(params),
    preview: `${first} ${WHAT_TO_DO[state]}`,
    badge: BADGES[state],
    title: market.title,
    subtitle: `${market.buyer} · marché ${market.code} · du ${longDate(market.start)} au ${longDate(market.end)}`,
    blocks: [
      {
        kind: "lead",
        sentences: [`${first}${changed === null ? "" : ` ${changed}`}`, standing(params), WHAT_TO_DO[state]],
      },
      gauges(params),
      { kind: "action", label: "Ouvrir l'onglet Suivi", url: params.links.action },
      { kind: "notes", notes: [reason(params), date(params)] },
    ],
    signature: signedByStructure(params),
  };
}

/** The state, the market, and the good news. */
export const backToNormalSubject = (params: BackToNormalEmail): string =>
  `[${BADGES[params.state].label}] ${shorten(params.market.title)} : ${inShort(params)}`;

const inShort = ({ state, was, done, target }: BackToNormalEmail): string =>
  state === "reached" ? `${exactHours(done)} sur ${exactHours(target)}` : `ce marché ${NO_LONGER[was]}`;

/** Where it stands, and that the pace of late suffices, where it does. */
function standing(params: BackToNormalEmail): string {
  const { monthsLeft, observedPace, remaining, requiredPace } = params;
  if (requiredPace === null || monthsLeft === 0) return `${doneOf(params)}.`;
  if (observedPace === null || observedPace < requiredPace) return `${doneOf(params)} ; ${effortOf(params)}.`;
  const left = `il reste ${exactHours(remaining)} en ${monthCount(monthsLeft)}`;
  const lately = `${wholeHours(requiredPace)} par mois suffisent, et les derniers mois en ont apporté ${wholeHours(observedPace)}`;
  return `${doneOf(params)} ; ${left} : ${lately}.`;
}

function gauges({ done, lastMonth, plannedToDate, target }: BackToNormalEmail): Block<"gauges"> {
  const ratio = (value: number) => (target > 0 ? value / target : 0);
  return {
    kind: "gauges",
    caption: "Heures faites, prévues à cette date et objectif",
    gauges: [
      { label: "Fait", value: exactHours(done), ratio: ratio(done), ink: "done" },
      {
        label: `Prévu fin ${monthName(lastMonth)}`,
        value: wholeHours(plannedToDate),
        ratio: ratio(plannedToDate),
        ink: "plan",
      },
      { label: "Objectif", value: exactHours(target), ratio: 1, ink: "goal" },
    ],
  };
}

const reason = ({ facilitator }: BackToNormalEmail) => ({
  title: "Pourquoi je reçois ce message",
  text: `${facilitator.name} suit ce marché, et un message avait signalé une difficulté.`,
});

const date = ({ computedAt }: BackToNormalEmail) => ({ title: "Date du calcul", text: `${longMoment(computedAt)}.` });
