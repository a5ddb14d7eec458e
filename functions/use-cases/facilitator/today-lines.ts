import { companiesTable, marketsTable } from "../../../schemas/control-workbook.ts";
import type { Issue } from "../../../schemas/issue.ts";
import type { TerritoryReport } from "../../../schemas/requests.ts";
import { isAlertState } from "../../domain/alerts/alert-states.ts";
import { chargeFor } from "../../domain/alerts/charges.ts";
import { type MissingDeclarations, missingDeclarations } from "../../domain/alerts/missing-declarations.ts";
import { muteOf } from "../../domain/alerts/mutes.ts";
import { evaluatedMonth } from "../../domain/civil-time.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { isToCall } from "../../emails/digest/digest-counts.ts";
import { declarantsInWords } from "../../emails/words/declarants-in-words.ts";
import { nextStep, stateLabel } from "../../sheets/market-words.ts";
import { missingMonths } from "../../sheets/missing-months.ts";
import { ANOMALIES_SHEET, nameOf } from "../../sheets/render-anomalies.ts";
import { REQUESTS_SHEET } from "../../sheets/render-requests.ts";
import { SUIVI_SHEET } from "../../sheets/render-suivi.ts";
import { waitingMessages } from "../../sheets/waiting-messages.ts";
import type { TellWorld } from "../tell.ts";
import { capped, othersIn } from "./capped-lines.ts";
import { waitingRequests } from "./waiting-requests.ts";

type TodayLine = TerritoryReport["today"][number];

/** Of each kind this many are named; the others are counted. */
const MOST_NAMED = 6;

/**
 * What a facilitator should do today, the most urgent first: what cannot be read, the messages that wait for a word, the
 * markets in alert that nobody takes care of, whom to phone, what to mend in the control workbook.
 */
export const todayLines = (world: TellWorld): TodayLine[] => [
  ...named(unreadLines(world), ANOMALIES_SHEET),
  ...waitingMessages(world.plan.journal).map(({ message, sheet }) => ({ text: message, sheet })),
  ...requestsToAnswer(world),
  ...named(unattendedMarkets(world), SUIVI_SHEET),
  ...named(callsToMake(world), SUIVI_SHEET),
  ...named(marketsToComplete(world), marketsTable.title),
  ...named(mistakes(world), ANOMALIES_SHEET),
];

const named = (lines: readonly TodayLine[], sheet: string): TodayLine[] =>
  capped(lines, MOST_NAMED, (count) => ({ text: othersIn(sheet, count), sheet }));

const ofFacilitator = ({ plan }: TellWorld, state: Issue["state"]): Issue[] =>
  plan.issues.filter((issue) => issue.who === "facilitator" && issue.state === state);

const unreadLines = (world: TellWorld): TodayLine[] => ofFacilitator(world, "unread").map(lineOf);

/** Without those of one market's hours: they are counted where the hours that wait are. */
const mistakes = (world: TellWorld): TodayLine[] =>
  ofFacilitator(world, "rejected")
    .filter(({ hours }) => hours === 0)
    .map(lineOf);

const lineOf = ({ workbook, sheet, message }: Issue): TodayLine =>
  workbook.kind === "control"
    ? { text: message, sheet }
    : { text: `${nameOf(workbook)} : ${message}`, sheet: ANOMALIES_SHEET };

function requestsToAnswer({ plan }: TellWorld): TodayLine[] {
  const { length } = waitingRequests(plan);
  if (length === 0) return [];
  const asked = length === 1 ? "1 demande de validation attend" : `${length} demandes de validation attendent`;
  return [{ text: `${asked} votre réponse : menu Jalon, « Répondre aux demandes… ».`, sheet: REQUESTS_SHEET }];
}

/** Those in alert that nobody has muted, nor taken in charge since it began. */
function unattendedMarkets({ plan, today }: TellWorld): TodayLine[] {
  const { decisions } = plan.control;
  const isUnattended = (market: MarketOverview): boolean =>
    isAlertState(market.evaluation?.state ?? "") &&
    muteOf(market.market.code, decisions, today) === null &&
    chargeFor(market, { decisions, journal: plan.journal, today }) === null;
  return plan.markets.filter(isUnattended).map((market) => ({
    text: `${titleOf(market)} : ${stateLabel(market)}, et personne ne s'en occupe encore. ${nextStep(market)}`.trim(),
    sheet: SUIVI_SHEET,
  }));
}

const titleOf = ({ market: { code, title } }: MarketOverview): string => (title ? `${code}, ${title}` : code);

function callsToMake({ plan, dead, today }: TellWorld): TodayLine[] {
  const { companies } = plan.control;
  const lastMonth = evaluatedMonth(today);
  const missing = missingDeclarations(plan.markets, { companies, dead, today, lastMonth });
  return missing.filter(isToCall).map((each) => ({
    text: `Appelez ${whomToCall(each)} : il manque ${missingMonths(each.months)}.${whyNoMessage(each)}`,
    sheet: each.withoutAddress ? companiesTable.title : SUIVI_SHEET,
  }));
}

function whomToCall({ name, phone, declaredBy }: MissingDeclarations): string {
  if (declaredBy.length > 0) return declarantsInWords(name, declaredBy);
  return phone === null ? name : `${name} (${phone})`;
}

function whyNoMessage({ withoutAddress, unreachable }: MissingDeclarations): string {
  if (withoutAddress) return " Aucune adresse e-mail n'est connue.";
  return unreachable ? " Son adresse e-mail refuse nos messages." : "";
}

const marketsToComplete = ({ plan }: TellWorld): TodayLine[] =>
  plan.markets
    .filter(({ evaluation, unread }) => (evaluation === null ? unread.length === 0 : isWithoutTarget(evaluation)))
    .flatMap((market) => {
      const step = nextStep(market);
      return step === "" ? [] : [{ text: `${titleOf(market)} : ${step}`, sheet: marketsTable.title }];
    });

const isWithoutTarget = ({ state }: NonNullable<MarketOverview["evaluation"]>): boolean => state === "no-target";
