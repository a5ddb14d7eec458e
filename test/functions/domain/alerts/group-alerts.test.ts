import { describe, expect, it } from "vitest";
import { groupAlerts } from "../../../../functions/domain/alerts/group-alerts.ts";
import type { AlertDecision, NormalDecision } from "../../../../functions/domain/alerts/plan-alerts.ts";
import type { Journal } from "../../../../schemas/journal.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aMarket } from "../../../builders/control-records.ts";
import { anEmail } from "../../../builders/journal-entries.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

const CAMILLE = { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null };
const DAY = { today: "2025-11-17", groupedFrom: 5, besides: [] };

/** Late markets, each with so many hundredths of hours at stake. */
function lateBy(...stakes: readonly number[]): AlertDecision[] {
  const codes = stakes.map((_, place) => `M-${place + 1}`);
  const overviews = overviewOf([], aControl({ markets: codes.map((code) => aMarket({ code })) }));
  return overviews.map((market, place) => {
    const { evaluation } = market;
    const outlook = evaluation?.progress.outlook;
    if (!evaluation || !outlook) throw new Error("no outlook");
    const landing = outlook.target - (stakes[place] ?? 0);
    const seen = { ...evaluation, progress: { ...evaluation.progress, outlook: { ...outlook, landing } } };
    return { key: `${market.market.code}/1/late`, market: { ...market, evaluation: seen }, state: "late" };
  });
}

const normals = (alerts: readonly AlertDecision[]): NormalDecision[] =>
  alerts.map(({ market, key }) => ({ key: key.replace("late", "normal"), market, was: "late", state: "on-track" }));

const grouped = (alerts: readonly AlertDecision[], journal: Journal = [], back: readonly NormalDecision[] = []) =>
  groupAlerts({ facilitator: CAMILLE, alerts, normals: back }, { ...DAY, journal });

const told = (count: number, changes = {}): Journal =>
  Array.from({ length: count }, (_, place) =>
    anEmail({ key: `X-${place}/1/late`, market: `X-${place}`, at: "2025-11-17T07:00:00.000Z", ...changes }),
  );

describe("the e-mails of one facilitator in a day", () => {
  it.each<[string, string | null, number, Journal, number]>([
    ["are five: one by one", null, 5, [], 0],
    ["are six: one", "groupe/2025-11-17/Camille Lenoir", 6, [], 0],
    ["are six with those back to normal: one", "groupe/2025-11-17/Camille Lenoir", 4, [], 2],
    ["are six with those of the morning: one", "groupe/2025-11-17/Camille Lenoir", 2, told(4), 0],
    ["are one, after six in the morning: it is no group", null, 1, told(6), 0],
    ["are five, those of yesterday left out", null, 5, told(4, { at: "2025-11-16T07:00:00.000Z" }), 0],
    ["are five, those of a colleague left out", null, 5, told(4, { to: ["dominique.hauteroche@example.org"] }), 0],
    [
      "are a second group of the day: it has a name of its own",
      "groupe/2025-11-17/Camille Lenoir/2",
      6,
      told(1, { key: "groupe/2025-11-17/Camille Lenoir", market: null }),
      0,
    ],
  ])("%s", (_, key, alerts, journal, back) => {
    const late = lateBy(...Array.from({ length: alerts + back }, () => 100));
    expect(grouped(late.slice(0, alerts), journal, normals(late.slice(alerts))).key).toBe(key);
  });

  it("come with the most hours at stake first", () => {
    const { alerts } = grouped(lateBy(10_000, 90_000, 40_000));
    expect(alerts.map(({ key }) => key)).toEqual(["M-2/1/late", "M-3/1/late", "M-1/1/late"]);
  });
});
