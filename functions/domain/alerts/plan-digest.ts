import type { Journal } from "../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import { evaluatedMonth, evaluationDay } from "../civil-time.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import { totalOf } from "../markets/market-hours.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";
import { DEFAULT_THRESHOLDS } from "../progress/thresholds.ts";
import { chargeFor } from "./charges.ts";
import { type DigestLine, type DigestLists, digestLists } from "./digest-lists.ts";
import { facilitatorOf, type Signatory } from "./facilitator-of.ts";
import { groupBy } from "./group-by.ts";
import { type MissingDeclarations, missingDeclarations } from "./missing-declarations.ts";
import { muteOf } from "./mutes.ts";
import { planSignals, type SignalDecision } from "./plan-signals.ts";
import { previousStates } from "./previous-states.ts";
import { type TrackRecord, trackRecord } from "./track-record.ts";

/**
 * The monthly digest of one facilitator. The same `key` is never decided twice; `covers` are all the keys that it
 * tells. `withoutHours` run, have a tenth of their plan behind them and not an hour; `withoutTarget` are so by nobody's
 * choice; `drafts` and `uncertain` are the messages of the journal that wait for a person. `trackRecord`: how the alerts
 * did on her finished markets, `null` under 30.
 */
export type DigestDecision = DigestLists & {
  readonly key: string;
  readonly covers: readonly string[];
  readonly month: Month;
  readonly facilitator: Signatory;
  readonly missing: readonly MissingDeclarations[];
  readonly signals: readonly SignalDecision[];
  readonly withoutHours: readonly MarketOverview[];
  readonly withoutTarget: readonly MarketOverview[];
  readonly onTrack: number;
  readonly onTrackProvisional: number;
  readonly drafts: number;
  readonly uncertain: number;
  readonly trackRecord: TrackRecord | null;
};

/** What a digest depends on besides the markets. `dead` holds the addresses that refuse our messages, in lower case. */
export type DigestDay = {
  readonly journal: Journal;
  readonly dead: ReadonlySet<string>;
  readonly today: IsoDate;
};

/**
 * One digest for each facilitator who follows a market, and one for the structure's first when nobody does: all is well
 * is said too. Once for each evaluated month, from the 15th to its month's end: a structure that begins on the 3rd waits.
 */
export function planDigest(plan: ConsolidationPlan, day: DigestDay): DigestDecision[] {
  const { journal, today } = day;
  if (today < evaluationDay(addMonths(monthOf(today), -1))) return [];
  const signals = planSignals({ ...plan, journal }, today);
  const known = new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key, ...entry.covers] : [])));
  return byFacilitator(plan)
    .map(([facilitator, markets]) => {
      const own = signals.filter(({ market }) => markets.includes(market));
      return digestOf(facilitator, { markets, signals: own }, plan, day);
    })
    .filter(({ key }) => !known.has(key));
}

function byFacilitator({ markets, control }: ConsolidationPlan): [Signatory, readonly MarketOverview[]][] {
  const followed = groupBy(markets, ({ market }) => facilitatorOf(market, control)?.name ?? null);
  const digests = [...followed.values()].flatMap((own): [Signatory, readonly MarketOverview[]][] => {
    const facilitator = own[0] ? facilitatorOf(own[0].market, control) : null;
    return facilitator ? [[facilitator, own]] : [];
  });
  const first = facilitatorOf({ facilitator: null }, control);
  return digests.length > 0 || !first ? digests : [[first, []]];
}

type Followed = { readonly markets: readonly MarketOverview[]; readonly signals: readonly SignalDecision[] };

function digestOf(
  facilitator: Signatory,
  { markets, signals }: Followed,
  { control }: ConsolidationPlan,
  { journal, dead, today }: DigestDay,
): DigestDecision {
  const month = evaluatedMonth(today);
  const key = `recap/${month}/${facilitator.name}`;
  const before = previousStates(month, journal);
  const onTrack = markets.filter(({ evaluation }) => evaluation?.state === "on-track");
  const lines = markets.map(
    (market): DigestLine => ({
      market,
      isNew: market.evaluation?.state !== before.get(market.market.code),
      charge: chargeFor(market, { decisions: control.decisions, journal, today }),
      mute: muteOf(market.market.code, control.decisions, today),
    }),
  );
  return {
    key,
    covers: [key, ...signals.map((signal) => signal.key)],
    month,
    facilitator,
    ...digestLists(lines, today, new Set(signals.map(({ market }) => market.market.code))),
    missing: missingDeclarations(markets, { companies: control.companies, dead, today, lastMonth: month }),
    signals,
    withoutHours: markets.filter(isWithoutHours),
    withoutTarget: markets.filter(isWithoutTarget),
    onTrack: onTrack.length,
    onTrackProvisional: onTrack.filter(({ evaluation }) => evaluation?.progress.provisional).length,
    drafts: countOf(journal, "to-approve"),
    uncertain: countOf(journal, "uncertain"),
    trackRecord: trackRecord(markets, journal, today),
  };
}

const RUNNING: readonly MarketState[] = ["starting", "on-track", "watch", "late", "critical"];

const isWithoutHours = ({ evaluation, companies, terms }: MarketOverview): boolean =>
  evaluation !== null &&
  !terms.targetIsForecast &&
  RUNNING.includes(evaluation.state) &&
  evaluation.progress.e >= DEFAULT_THRESHOLDS.starting.plannedShare &&
  companies.every(({ hours }) => totalOf(hours.accepted) + totalOf(hours.pending) === 0);

const isWithoutTarget = ({ market, terms }: MarketOverview): boolean =>
  (terms.target ?? 0) <= 0 && !terms.closed && !market.noTargetByChoice;

const countOf = (journal: Journal, status: "to-approve" | "uncertain"): number =>
  journal.filter((entry) => entry.kind === "email" && entry.status === status).length;
