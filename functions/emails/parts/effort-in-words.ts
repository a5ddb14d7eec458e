import { type Hundredths, showHours } from "../../../schemas/hours.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { monthCount, pluralHours } from "../words/plural.ts";

type Standing = { readonly done: Hundredths; readonly target: Hundredths };

/** Paces are hundredths a month; `openMonths` says that some of the months left are over, and still to be declared. */
type Effort = {
  readonly remaining: Hundredths;
  readonly monthsLeft: number;
  readonly requiredPace: Hundredths | null;
  readonly observedPace: Hundredths | null;
  readonly openMonths?: boolean;
};

/**
 * @example doneOf({ done: 580000, target: 670000 }) //=> "5 800 h faites sur 6 700"
 */
export const doneOf = ({ done, target }: Standing): string =>
  `${exactHours(done)} ${pluralHours(done, "faite", "faites")} sur ${showHours(target)}`;

/**
 * What remains, and the pace that it takes beside the pace of late, as the end of a sentence without its full stop.
 * @example effortOf({ remaining: 90000, monthsLeft: 2, requiredPace: 45000, observedPace: 20500 })
 * //=> "il reste 900 h en deux mois : il faudrait 450 h par mois, contre 205 h ces derniers mois"
 */
export function effortOf({ remaining, monthsLeft, openMonths, requiredPace, observedPace }: Effort): string {
  if (requiredPace === null || monthsLeft === 0) return `il reste ${exactHours(remaining)} à faire`;
  const open = openMonths ? " encore à faire ou à déclarer" : "";
  const left = `il reste ${exactHours(remaining)} en ${monthCount(monthsLeft)}${open}`;
  const lately = observedPace === null ? "" : `, contre ${pace(observedPace, monthsLeft)} ces derniers mois`;
  return monthsLeft === 1 ? `${left}${lately}` : `${left} : il faudrait ${wholeHours(requiredPace)} par mois${lately}`;
}

function pace(observed: Hundredths, monthsLeft: number): string {
  if (Math.round(observed / 100) === 0) return "aucune";
  return monthsLeft === 1 ? `${wholeHours(observed)} par mois` : wholeHours(observed);
}
