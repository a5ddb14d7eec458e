import { describe, expect, it } from "vitest";
import { decideState, type StateFacts } from "../../../../functions/domain/progress/decide-state.ts";
import { MARKET_STATE_LABELS } from "../../../../functions/domain/progress/market-state.ts";

const healthy: StateFacts = {
  closed: false,
  hasTarget: true,
  reached: false,
  pastEnd: false,
  awaited: false,
  suspended: false,
  starting: false,
  level: "calm",
  ahead: false,
};

const everything: StateFacts = {
  closed: true,
  hasTarget: false,
  reached: true,
  pastEnd: true,
  awaited: true,
  suspended: true,
  starting: true,
  level: "critical",
  ahead: true,
};

describe("the state of a market", () => {
  it.each<[string, StateFacts]>([
    ["clos", everything],
    ["sans objectif", { ...everything, closed: false }],
    ["atteint", { ...everything, closed: false, hasTarget: true }],
    ["échu, déclarations attendues", { ...everything, closed: false, hasTarget: true, reached: false }],
    ["échu non atteint", { ...healthy, pastEnd: true, suspended: true, starting: true, level: "critical" }],
    ["suspendu", { ...healthy, suspended: true, starting: true, awaited: true, level: "late" }],
    ["démarrage", { ...healthy, starting: true, level: "late", ahead: true }],
    ["critique", { ...healthy, level: "critical", ahead: true }],
    ["en retard", { ...healthy, level: "late", ahead: true }],
    ["à surveiller", { ...healthy, level: "watch", ahead: true }],
    ["en avance", { ...healthy, ahead: true, awaited: true }],
    ["conforme", healthy],
    ["conforme", { ...healthy, awaited: true }],
  ])("is « %s », the first that applies", (label, facts) => {
    expect(MARKET_STATE_LABELS[decideState(facts)]).toBe(label);
  });
});
