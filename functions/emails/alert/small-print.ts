import { showMonth } from "../../../schemas/month.ts";
import type { Block, Note } from "../document/email-document.ts";
import { capitalised } from "../words/capitalised.ts";
import { longMoment } from "../words/dates-in-words.ts";
import { casesOutOfTen, exactHours, roundHours } from "../words/hours-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { plural, pluralHours } from "../words/plural.ts";
import type { AlertEmail } from "./alert-email.ts";
import { ALERT_STATES } from "./alert-states.ts";
import { sinceBefore } from "./since-before.ts";

/** What a careful reader wants to know besides, and nothing that she needs in order to act. */
export function smallPrint(params: AlertEmail): Block<"notes"> {
  const notes = [landing(params), change(params), months(params), pending(params), reason(params), date(params)];
  return { kind: "notes", notes: notes.filter((note) => note !== null) };
}

function landing({ landing, state }: AlertEmail): Note | null {
  if (!landing || state === "overdue") return null;
  return {
    title: "Où cela mène",
    text:
      `Sans changement, le marché finirait vers ${roundHours(landing.value)}, 8 fois sur 10 entre ${roundHours(landing.low)} ` +
      `et ${roundHours(landing.high)}. L'objectif est manqué dans ${casesOutOfTen(landing.missChance)}. ` +
      "Ces estimations viennent de marchés simulés, pas encore d'un historique réel.",
  };
}

function change(params: AlertEmail): Note | null {
  const sentences = [params.changedWithoutHours, sinceBefore(params)].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : { title: "Ce qui a changé", text: sentences.join(" ") };
}

function months(params: AlertEmail): Note | null {
  if (params.missingMonths.length === 0) return null;
  return params.state === "overdue" ? neverDeclared(params) : stillAwaited(params);
}

const named = ({ missingMonths }: AlertEmail): string => capitalised(listInWords(missingMonths.map(showMonth)));

/** The grace is over. */
const neverDeclared = (params: AlertEmail): Note => ({
  title: plural(params.missingMonths.length, "Mois jamais déclaré", "Mois jamais déclarés"),
  text: `${named(params)}. Ce silence compte pour zéro ; des heures déclarées après coup compteraient encore.`,
});

function stillAwaited(params: AlertEmail): Note {
  const { missingMonths, months, remaining } = params;
  const count = missingMonths.length;
  const expected = months
    .filter(({ month }) => missingMonths.includes(month))
    .reduce((sum, { planned, accepted }) => sum + Math.max(0, planned - accepted), 0);
  const ifOnPlan = `${plural(count, "S'il suit le plan, il apportera", "S'ils suivent le plan, ils apporteront")} environ ${roundHours(expected)}`;
  const left = remaining - expected;
  const then = left > 0 ? `il resterait alors environ ${roundHours(left)} à faire` : "l'objectif serait alors atteint";
  return {
    title: plural(count, "Mois encore attendu", "Mois encore attendus"),
    text: `${named(params)}.${expected < 100 ? "" : ` ${ifOnPlan} : ${then}.`}`,
  };
}

function pending({ pending }: AlertEmail): Note | null {
  if (pending.changesState || pending.hours === 0) return null;
  const waits = `${exactHours(pending.hours)} ${pluralHours(pending.hours, "attend", "attendent")} une décision`;
  return { title: "Heures en attente", text: `${waits}. Les accepter ne changerait pas l'état du marché.` };
}

const reason = ({ facilitator, state }: AlertEmail): Note => ({
  title: "Pourquoi je reçois ce message",
  text:
    `${facilitator.name} suit ce marché. ${ALERT_STATES[state].reason} ` +
    "Cet état n'est signalé qu'une fois : un autre message ne part que si la situation s'aggrave.",
});

const date = ({ computedAt, lastMonth }: AlertEmail): Note => ({
  title: "Date du calcul",
  text: `${longMoment(computedAt)}, heures recevables connues jusqu'à ${showMonth(lastMonth)} inclus.`,
});
