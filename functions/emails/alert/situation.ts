import { type Hundredths, showHours } from "../../../schemas/hours.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { monthCount, pluralHours } from "../words/plural.ts";
import type { AlertEmail } from "./alert-email.ts";

/** Where the market stands, then what it would take: the two sentences that a person reads if she reads no more. */
export function situation(params: AlertEmail): readonly [string, string] {
  return params.state === "overdue"
    ? [`${doneSoFar(params)} ; le marché a pris fin le ${longDate(params.market.end)}.`, missing(params)]
    : [`${doneSoFar(params)} ; ${asOf(params)} ${plannedByNow(params)}.`, effort(params)];
}

const doneSoFar = ({ done, target }: AlertEmail): string =>
  `${exactHours(done)} ${pluralHours(done, "faite", "faites")} sur ${showHours(target)}`;

/** The plan of months that are still awaited is not held against anybody. */
const asOf = ({ missingMonths }: AlertEmail): string =>
  missingMonths.length > 0 ? "pour les mois déclarés" : "à cette date";

const plannedByNow = ({ plannedToDate }: AlertEmail): string =>
  `${wholeHours(plannedToDate)} ${pluralHours(plannedToDate, "était prévue", "étaient prévues")}`;

const missing = ({ remaining }: AlertEmail): string => `Il manque ${exactHours(remaining)}.`;

function effort({ remaining, monthsLeft, missingMonths, requiredPace, observedPace }: AlertEmail): string {
  if (requiredPace === null || monthsLeft === 0) return `Il reste ${exactHours(remaining)} à faire.`;
  const open = missingMonths.length > 0 ? " encore à faire ou à déclarer" : "";
  const left = `Il reste ${exactHours(remaining)} en ${monthCount(monthsLeft)}${open}`;
  const lately = observedPace === null ? "" : `, contre ${pace(observedPace, monthsLeft)} ces derniers mois`;
  return monthsLeft === 1
    ? `${left}${lately}.`
    : `${left} : il faudrait ${wholeHours(requiredPace)} par mois${lately}.`;
}

function pace(observed: Hundredths, monthsLeft: number): string {
  if (Math.round(observed / 100) === 0) return "aucune";
  return monthsLeft === 1 ? `${wholeHours(observed)} par mois` : wholeHours(observed);
}
