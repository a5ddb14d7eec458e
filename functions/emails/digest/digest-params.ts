import type { DigestLine } from "../../domain/alerts/digest-lists.ts";
import type { DigestDecision } from "../../domain/alerts/plan-digest.ts";
import type { TrackRecord } from "../../domain/alerts/track-record.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { type SignedContext, signedBy } from "../parts/signed-by.ts";
import { signalLineOf } from "../signals/signals-params.ts";
import { shorten } from "../words/shorten.ts";
import { isToCall } from "./digest-counts.ts";
import { DIGEST_STATES, type DigestEmail, type DigestMarket, type DigestRecord } from "./digest-email.ts";

/** Of a silence longer than this, a date typed wrong as often as not, the last months say enough. */
const MOST_MONTHS = 24;

/** Of each list the e-mail shows five at most: the journal holds all of a message in one cell of 50 000 characters. */
const MOST_LINES = 8;

/** Longer than any that the e-mail shows whole. */
const LONGEST = 80;

/** All that the monthly digest says, in the order in which it was decided: the beginning of each list, and its count. */
export const digestParams = (digest: DigestDecision, context: Omit<SignedContext, "facilitator">): DigestEmail =>
  capped(wholeDigest(digest, context));

function wholeDigest(digest: DigestDecision, context: Omit<SignedContext, "facilitator">): DigestEmail {
  const { facilitator, month, missing, onTrack, onTrackProvisional, drafts, uncertain } = digest;
  return {
    kind: "digest",
    ...signedBy({ ...context, facilitator }),
    month,
    late: digest.late.flatMap(digestMarket),
    watch: digest.watch.flatMap(digestMarket),
    overdue: digest.overdue.flatMap(digestMarket),
    missing: missing.map((silence) => ({ ...silence, months: silence.months.slice(-MOST_MONTHS) })),
    signals: digest.signals.flatMap(signalLineOf),
    endingSoon: digest.endingSoon.flatMap(digestMarket),
    reached: digest.reached.flatMap(digestMarket),
    ahead: digest.ahead.flatMap(digestMarket),
    withoutHours: digest.withoutHours.map(nameOf),
    withoutTarget: digest.withoutTarget.map(nameOf),
    onTrack,
    onTrackProvisional,
    drafts,
    uncertain,
    trackRecord: digest.trackRecord && digestRecord(digest.trackRecord),
  };
}

const digestRecord = ({ closed, missed, caught, falseAlarms, notice }: TrackRecord): DigestRecord => ({
  closed,
  missed,
  caught,
  falseAlarms,
  notice,
});

function capped(whole: DigestEmail): DigestEmail {
  const cut = <Each>(list: readonly Each[]): readonly Each[] => list.slice(0, MOST_LINES);
  const left = <Each>(list: readonly Each[]): readonly Each[] => list.slice(MOST_LINES);
  const { late, watch, overdue, missing, signals, endingSoon, reached, ahead, withoutHours, withoutTarget } = whole;
  const critical = left(late).filter(({ state }) => state === "critical").length;
  return {
    ...whole,
    late: cut(late),
    watch: cut(watch),
    overdue: cut(overdue),
    missing: cut(missing),
    signals: cut(signals),
    endingSoon: cut(endingSoon),
    reached: cut(reached),
    ahead: cut(ahead),
    withoutHours: cut(withoutHours),
    withoutTarget: cut(withoutTarget),
    more: {
      critical,
      late: left(late).length - critical,
      watch: left(watch).length,
      overdue: left(overdue).length,
      missing: left(missing).length,
      toCall: left(missing).filter(isToCall).length,
      signals: left(signals).length,
      endingSoon: left(endingSoon).length,
      reached: left(reached).length,
      ahead: left(ahead).length,
      withoutHours: left(withoutHours).length,
      withoutTarget: left(withoutTarget).length,
    },
  };
}

const nameOf = ({ market: { code, title } }: MarketOverview) => ({ code, title: shorten(title ?? code, LONGEST) });

/** Past its end, or once the target is reached, a market needs no pace any more. */
const DONE: readonly DigestMarket["state"][] = ["overdue", "overdue-awaiting", "reached"];

/** A market that lost its end or its target since it was decided is left out. */
function digestMarket({ market: overview, isNew, charge, mute }: DigestLine): DigestMarket[] {
  const { terms, evaluation, accepted } = overview;
  const outlook = evaluation?.progress.outlook;
  const state = DIGEST_STATES.find((each) => each === evaluation?.state);
  if (!outlook || !state || terms.end === null) return [];
  const { progress } = evaluation;
  const isDone = DONE.includes(state);
  return [
    {
      ...nameOf(overview),
      end: terms.end,
      state,
      isNew,
      done: accepted,
      target: outlook.target,
      monthsLeft: isDone ? 0 : progress.monthsNotCounted,
      requiredPace: isDone ? null : outlook.requiredPace,
      observedPace: isDone ? null : progress.observedPace,
      plannedPace: isDone ? null : outlook.plannedPace,
      decisionFirst: overview.stateIfAccepted === evaluation.state ? null : overview.decidable,
      provisional: state !== "overdue" && progress.provisional,
      takenInCharge: charge,
      mutedUntil: mute?.until ?? null,
    },
  ];
}
