/** What a facilitator is told about a market, in one word. */
export type MarketState =
  | "closed"
  | "no-target"
  | "reached"
  | "overdue-awaiting"
  | "overdue"
  | "suspended"
  | "starting"
  | "critical"
  | "late"
  | "watch"
  | "ahead"
  | "on-track";

/** The state as people read it, wherever they read it. */
export const MARKET_STATE_LABELS: Readonly<Record<MarketState, string>> = {
  closed: "clos",
  "no-target": "sans objectif",
  reached: "atteint",
  "overdue-awaiting": "échu, déclarations attendues",
  overdue: "échu non atteint",
  suspended: "suspendu",
  starting: "démarrage",
  critical: "critique",
  late: "en retard",
  watch: "à surveiller",
  ahead: "en avance",
  "on-track": "conforme",
};
