import { MARKET_STATE_LABELS } from "../../domain/progress/market-state.ts";
import type { Block, EmailDocument } from "../document/email-document.ts";
import { chargeInWords } from "../parts/charge-in-words.ts";
import { signedByStructure } from "../parts/signature.ts";
import { longDate, monthName } from "../words/dates-in-words.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { pluralHours } from "../words/plural.ts";
import type { AlertEmail } from "./alert-email.ts";
import { ALERT_STATES } from "./alert-states.ts";
import { alertLabel, alertSubject } from "./alert-subject.ts";
import { situation } from "./situation.ts";
import { smallPrint } from "./small-print.ts";
import { whoCanAct } from "./who-can-act.ts";

/** What the alert e-mail says, in the order in which it is needed: decide, understand, see, act, check. */
export function alertDocument(params: AlertEmail): EmailDocument {
  const { market, pending, state } = params;
  const sentences = situation(params);
  const blocks: readonly (Block | null)[] = [
    decisionFirst(params),
    { kind: "lead", sentences },
    gauges(params),
    inCharge(params),
    provisionalNotice(params),
    monthBars(params),
    whoCanAct(params),
    action(params),
    smallPrint(params),
  ];
  return {
    subject: alertSubject(params),
    preview: sentences[1],
    badge: {
      label: `${alertLabel(params)}${isProvisional(params) ? " (état provisoire)" : ""}`,
      tone: pending.changesState ? "question" : ALERT_STATES[state].tone,
    },
    title: market.title,
    subtitle: `${market.buyer} · marché ${market.code} · du ${longDate(market.start)} au ${longDate(market.end)}`,
    blocks: blocks.filter((block) => block !== null),
    signature: signedByStructure(params),
  };
}

function decisionFirst({ pending, state }: AlertEmail): Block<"callout"> | null {
  if (!pending.changesState) return null;
  const { hours, stateIfAccepted } = pending;
  const waits = `${exactHours(hours)} ${pluralHours(hours, "attend", "attendent")} votre décision.`;
  const becomes = stateIfAccepted === null ? "" : ` : son état sera « ${MARKET_STATE_LABELS[stateIfAccepted]} »`;
  const ended = `ce marché ${ALERT_STATES[state].ended}${becomes}`;
  const effect = `Si vous ${pluralHours(hours, "l'acceptez", "les acceptez")}, ${ended}.`;
  return { kind: "callout", tone: "question", text: `${waits} ${effect}` };
}

/** Once a market is over and the grace too, silence is presumed to be zero: nothing is awaited that could change it. */
const isProvisional = ({ provisional, state }: AlertEmail): boolean => provisional && state !== "overdue";

const provisionalNotice = (params: AlertEmail): Block<"notice"> | null =>
  isProvisional(params)
    ? {
        kind: "notice",
        text: "État provisoire : plus de la moitié des heures attendues ces trois derniers mois n'est pas encore déclarée.",
      }
    : null;

const inCharge = ({ takenInCharge }: AlertEmail): Block<"notice"> | null =>
  takenInCharge && { kind: "notice", text: chargeInWords(takenInCharge) };

function gauges({ done, lastMonth, missingMonths, plannedToDate, state, target }: AlertEmail): Block<"gauges"> {
  const ratio = (value: number) => (target > 0 ? value / target : 0);
  const planned = {
    label: missingMonths.length > 0 ? "Prévu, mois déclarés" : `Prévu fin ${monthName(lastMonth)}`,
    value: wholeHours(plannedToDate),
    ratio: ratio(plannedToDate),
    ink: "plan",
  } as const;
  return {
    kind: "gauges",
    caption: "Heures faites, prévues à cette date et objectif",
    gauges: [
      { label: "Fait", value: exactHours(done), ratio: ratio(done), ink: "done" },
      ...(state === "overdue" ? [] : [planned]),
      { label: "Objectif", value: exactHours(target), ratio: 1, ink: "goal" },
    ],
  };
}

function monthBars({ lastMonth, months, requiredPace, state }: AlertEmail): Block<"months"> | null {
  if (months.length === 0) return null;
  return {
    kind: "months",
    title: "Mois par mois",
    needed: state === "overdue" ? null : requiredPace,
    columns: months.map(({ declared, month, ...hours }) => ({
      ...hours,
      month,
      state: declared ? "declared" : month > lastMonth ? "ahead" : "silent",
    })),
  };
}

function action({ links, pending }: AlertEmail): Block<"action"> {
  const label = pending.changesState ? "Décider dans le classeur de pilotage" : "Ouvrir l'onglet Suivi";
  return { kind: "action", label, url: links.action };
}
