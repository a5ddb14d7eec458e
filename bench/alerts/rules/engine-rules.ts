import { isWarning } from "../../../functions/domain/alerts/alerts-raised.ts";
import type { ReplayedMonth } from "../../../local/replay/replay-market.ts";
import { type Rule, running } from "./rule.ts";

/** The chance to miss that the product shows, taken as the rule. */
export const forecast: Rule = {
  name: "prévision : risque de manquer d'au moins 0,70 à deux évaluations",
  alerting: ({ blind }) => running(blind, 2, isLikelyMiss),
};

/** The rule of the product, whole: the pace needed over the pace planned, its two evaluations, its hysteresis. */
export const product: Rule = {
  name: "Jalon : rythme nécessaire ÷ prévu d'au moins 1,15 deux fois",
  alerting: ({ blind }) => blind.map(isWarned),
};

/** The same where the engagements say when each lot works. */
export const productWithLots: Rule = {
  name: "Jalon, les dates de chaque lot étant connues",
  alerting: ({ sighted }) => sighted.map(isWarned),
};

const isWarned = ({ evaluation }: ReplayedMonth): boolean => isWarning(evaluation.state);

function isLikelyMiss({ evaluation: { state, progress } }: ReplayedMonth): boolean {
  return state !== "starting" && progress.outlook !== null && progress.outlook.pMiss >= 0.7;
}
