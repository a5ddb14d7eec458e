import { doneOf, effortOf } from "../parts/effort-in-words.ts";
import { capitalised } from "../words/capitalised.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { pluralHours } from "../words/plural.ts";
import type { AlertEmail } from "./alert-email.ts";

/** Where the market stands, then what it would take: the two sentences that a person reads if she reads no more. */
export function situation(params: AlertEmail): readonly [string, string] {
  return params.state === "overdue"
    ? [`${doneOf(params)} ; le marché a pris fin le ${longDate(params.market.end)}.`, missing(params)]
    : [`${doneOf(params)} ; ${asOf(params)} ${plannedByNow(params)}.`, effort(params)];
}

/** The plan of months that are still awaited is not held against anybody. */
const asOf = ({ missingMonths }: AlertEmail): string =>
  missingMonths.length > 0 ? "pour les mois déclarés" : "à cette date";

const plannedByNow = ({ plannedToDate }: AlertEmail): string =>
  `${wholeHours(plannedToDate)} ${pluralHours(plannedToDate, "était prévue", "étaient prévues")}`;

const missing = ({ remaining }: AlertEmail): string => `Il manque ${exactHours(remaining)}.`;

const effort = (params: AlertEmail): string =>
  capitalised(`${effortOf({ ...params, openMonths: params.missingMonths.length > 0 })}.`);
