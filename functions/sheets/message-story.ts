import * as z from "zod";
import type { EmailEntry } from "../../schemas/journal.ts";
import { type Month, showMonth } from "../../schemas/month.ts";
import { SIGNALS, type Signal } from "../domain/alerts/signals.ts";
import { MARKET_STATE_LABELS, type MarketState } from "../domain/progress/market-state.ts";
import { missingMonths } from "./missing-months.ts";

/**
 * What a message was about and why, in one sentence, from all that it covers; `""` for one of which only the subject is
 * known. It goes by the keys, which outlive the message's own text.
 * @example messageStory(alertOfArques) //=> "Le marché ARQ-2024 est passé à l'état « en retard » (1er épisode)."
 */
export function messageStory(entry: EmailEntry): string {
  const keys = [...new Set([entry.key, ...entry.covers])];
  const [month] = keys.flatMap((key) => RECAP.exec(key)?.[1] ?? []);
  const signals = keys.flatMap(signalIn);
  if (month !== undefined) return recap(month, signals);
  const told = keys.flatMap(marketTold);
  if (told.length > 0) return told.length === 1 && entry.market !== null ? told.map(oneMarket).join("") : group(told);
  if (signals.length > 0) return `${signalsInWords(signals)}.`;
  if (FORM.test(entry.key)) return "Formulaire Excel envoyé à la demande d'un facilitateur.";
  return storyOfParams(entry.params);
}

const RECAP = /^recap\/(\d{4}-\d{2})\//;
const MARKET = /^(.+)\/(\d+)\/((?:decide-)?(?:late|critical|overdue)|normal)$/;
const SIGNAL = new RegExp(`^signal/(.+)/(${SIGNALS.join("|")})$`);

const FORM = /^formulaire\//;

const DECIDE = "decide-";

type MarketTold = { readonly code: string; readonly episode: number; readonly about: string };
type SignalTold = { readonly code: string; readonly signal: Signal };

function marketTold(key: string): MarketTold[] {
  const [, code, episode, about] = MARKET.exec(key) ?? [];
  return code && about ? [{ code, episode: Number(episode), about }] : [];
}

function signalIn(key: string): SignalTold[] {
  const [, code, signal] = SIGNAL.exec(key) ?? [];
  return code ? [{ code, signal: signal as Signal }] : [];
}

function oneMarket({ code, episode, about }: MarketTold): string {
  const time = `${episode === 1 ? "1er" : `${episode}e`} épisode`;
  if (about.startsWith(DECIDE))
    return `Le marché ${code} serait « ${MARKET_STATE_LABELS[about.slice(DECIDE.length) as MarketState]} » sans les heures qui attendent une décision (${time}).`;
  return about === "normal"
    ? `Le marché ${code} est sorti de l'alerte (fin du ${time}).`
    : `Le marché ${code} est passé à l'état « ${MARKET_STATE_LABELS[about as MarketState]} » (${time}).`;
}

function group(told: readonly MarketTold[]): string {
  const markets = told.map(({ code, about }) => `${code} (${inShort(about)})`);
  const count = new Set(told.map(({ code }) => code)).size;
  return `${count} ${count === 1 ? "marché" : "marchés"} en un seul message : ${markets.join(", ")}.`;
}

function inShort(about: string): string {
  if (about === "normal") return "retour à la normale";
  return about.startsWith(DECIDE) ? "à décider" : MARKET_STATE_LABELS[about as MarketState];
}

const recap = (month: Month, signals: readonly SignalTold[]): string =>
  `Mois évalué : ${showMonth(month)}.${signals.length > 0 ? ` ${signalsInWords(signals)}.` : ""}`;

const SIGNAL_LABELS: Readonly<Record<Signal, string>> = {
  "nobody-validated": "personne de validé",
  "contract-ending": "le seul contrat se termine",
  "no-hours": "aucune heure",
};

function signalsInWords(signals: readonly SignalTold[]): string {
  const listed = signals.map(({ code, signal }) => `${code} (${SIGNAL_LABELS[signal]})`).join(", ");
  return `${signals.length === 1 ? "Signal d'un petit marché" : `${signals.length} signaux de petits marchés`} : ${listed}`;
}

const reminder = z.looseObject({
  kind: z.literal("reminder"),
  turn: z.int(),
  missing: z.array(z.string()),
  toTick: z.array(z.looseObject({ month: z.string() })),
});
const silence = z.looseObject({
  kind: z.literal("silence"),
  companies: z.array(z.looseObject({ name: z.string() })),
});

/** What is about no market is told by what its text was made of, for as long as the journal holds it. */
function storyOfParams(params: unknown): string {
  const { data } = z.union([reminder, silence]).safeParse(params);
  if (!data) return "";
  if (data.kind === "silence")
    return `Sans nouvelles depuis longtemps : ${data.companies.map(({ name }) => name).join(", ")}.`;
  const months = [...data.missing, ...data.toTick.map(({ month }) => month)].sort();
  return `${data.turn === 1 ? "Première" : "Seconde"} relance : ${missingMonths(months)}.`;
}
