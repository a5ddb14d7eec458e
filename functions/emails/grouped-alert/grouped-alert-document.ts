import type { Hundredths } from "../../../schemas/hours.ts";
import { ALERT_STATES } from "../alert/alert-states.ts";
import type { Badge, Block, EmailDocument, ListEntry, MarketEntry } from "../document/email-document.ts";
import { chargeInWords } from "../parts/charge-in-words.ts";
import { doneOf, effortOf } from "../parts/effort-in-words.ts";
import { signedByStructure } from "../parts/signature.ts";
import { longDate, longMoment } from "../words/dates-in-words.ts";
import { exactHours, roundHours } from "../words/hours-in-words.ts";
import { plural, pluralHours } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
import type { GroupedAlertEmail, GroupedMarket } from "./grouped-alert-email.ts";
import { stateCounts } from "./state-counts.ts";

/** How many markets are told in full; the others follow in a line each, for this e-mail alone tells them. */
const MOST_IN_FULL = 10;

/** Many markets in one e-mail, the most hours at stake first. */
export function groupedAlertDocument(params: GroupedAlertEmail): EmailDocument {
  const { backToNormal, markets } = params;
  const sentences = lead(params);
  const blocks: readonly (Block | null)[] = [
    { kind: "lead", sentences },
    inFull(markets.slice(0, MOST_IN_FULL)),
    inShort(markets.slice(MOST_IN_FULL)),
    normal(backToNormal),
    { kind: "action", label: "Ouvrir l'onglet Suivi", url: params.links.action },
    { kind: "notes", notes: notes(params) },
  ];
  return {
    subject: groupedAlertSubject(params),
    preview: sentences.join(" "),
    badge: null,
    title: title(params),
    subtitle: "",
    blocks: blocks.filter((block) => block !== null),
    signature: signedByStructure(params),
  };
}

const marketCount = (count: number): string => `${count} ${plural(count, "marché", "marchés")}`;

const title = ({ backToNormal, markets }: GroupedAlertEmail): string =>
  markets.length > 0
    ? `${marketCount(markets.length)} en alerte`
    : `${marketCount(backToNormal.length)} de retour à la normale`;

/** How many markets there are, by state. */
export function groupedAlertSubject(params: GroupedAlertEmail): string {
  const { backToNormal, markets } = params;
  if (markets.length === 0) return `${title(params)} : rien à faire`;
  const back = backToNormal.length === 0 ? "" : `, ${backToNormal.length} de retour à la normale`;
  return `${title(params)} : ${stateCounts(markets)}${back}`;
}

function lead({ backToNormal, markets }: GroupedAlertEmail): readonly string[] {
  const [worst] = markets;
  if (!worst)
    return [
      `Bonne nouvelle : ${marketCount(backToNormal.length)} ${plural(backToNormal.length, "n'est", "ne sont")} plus en alerte.`,
      "Vous n'avez rien à faire.",
    ];
  const stake = markets.reduce((sum, each) => sum + Math.max(0, each.stake), 0);
  const asking = `${marketCount(markets.length)} ${plural(markets.length, "demande", "demandent")} votre attention`;
  return stake < 100
    ? [`${asking}.`, `À voir d'abord : ${shorten(worst.title)}.`]
    : [
        `${asking} ; il manquerait environ ${roundHours(stake)} en tout.`,
        `À voir d'abord : ${shorten(worst.title)}${atStake(worst.stake, ", environ ")}.`,
      ];
}

const atStake = (stake: Hundredths, before: string): string => (stake < 100 ? "" : `${before}${roundHours(stake)}`);

const badgeOf = ({ decisionFirst, provisional, state }: GroupedMarket): Badge =>
  decisionFirst === null
    ? {
        label: `${ALERT_STATES[state].label}${provisional ? " (état provisoire)" : ""}`,
        tone: ALERT_STATES[state].tone,
      }
    : { label: "À décider", tone: "question" };

const inFull = (markets: readonly GroupedMarket[]): Block<"markets"> | null =>
  markets.length === 0 ? null : { kind: "markets", title: "Les plus lourds d'abord", entries: markets.map(entryOf) };

function entryOf(market: GroupedMarket): MarketEntry {
  const { buyer, done, end, takenInCharge, target, title } = market;
  return {
    badge: badgeOf(market),
    name: title,
    detail: `${buyer}, ${market.state === "overdue" ? "fini le" : "jusqu'au"} ${longDate(end)}`,
    sentence: sentenceOf(market),
    ratio: target > 0 ? done / target : 0,
    notes: takenInCharge ? [chargeInWords(takenInCharge)] : [],
  };
}

function sentenceOf(market: GroupedMarket): string {
  const { decisionFirst, remaining, state } = market;
  if (decisionFirst !== null) {
    const waits = `${exactHours(decisionFirst)} ${pluralHours(decisionFirst, "attend", "attendent")} votre décision`;
    return `${waits} : si vous ${pluralHours(decisionFirst, "l'acceptez", "les acceptez")}, ce marché ${ALERT_STATES[state].ended}.`;
  }
  return state === "overdue"
    ? `${doneOf(market)} ; il manque ${exactHours(remaining)}.`
    : `${doneOf(market)} ; ${effortOf(market)}.`;
}

const inShort = (markets: readonly GroupedMarket[]): Block<"list"> | null =>
  markets.length === 0
    ? null
    : { kind: "list", title: `Et ${marketCount(markets.length)} de plus`, entries: markets.map(lineOf), others: null };

const lineOf = (market: GroupedMarket): ListEntry => ({
  name: shorten(market.title),
  mark: badgeOf(market),
  text:
    market.state === "overdue"
      ? `il manque ${exactHours(market.remaining)}`
      : `${doneOf(market)}${atStake(market.stake, ", il manquerait environ ")}`,
});

const normal = (markets: GroupedAlertEmail["backToNormal"]): Block<"list"> | null =>
  markets.length === 0
    ? null
    : {
        kind: "list",
        title: "De retour à la normale",
        entries: markets.map(({ code, title }) => ({ name: shorten(title), mark: null, text: `marché ${code}` })),
        others: null,
      };

const notes = ({ computedAt, facilitator }: GroupedAlertEmail) => [
  {
    title: "Pourquoi je reçois ce message",
    text: `${facilitator.name} suit ces marchés. Il y avait beaucoup à dire aujourd'hui : tout est réuni ici, et chaque état n'est signalé qu'une fois.`,
  },
  { title: "Date du calcul", text: `${longMoment(computedAt)}.` },
];
