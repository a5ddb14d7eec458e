import { type Hundredths, showHours } from "../../../schemas/hours.ts";
import { exactHours, wholeHours } from "../words/hours-in-words.ts";
import { monthCount, pluralHours } from "../words/plural.ts";

type Standing = { readonly done: Hundredths; readonly target: Hundredths };

/** Paces are hundredths a month; `openMonths` says that some of the months left are over, and still to be declared. */
type Effort = Paces & {
  readonly remaining: Hundredths;
  readonly monthsLeft: number;
  readonly openMonths?: boolean;
};

type Paces = {
  readonly requiredPace: Hundredths | null;
  readonly observedPace: Hundredths | null;
  readonly plannedPace?: Hundredths | null;
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
export function effortOf({ remaining, monthsLeft, openMonths, ...paces }: Effort): string {
  const { requiredPace, observedPace } = paces;
  if (requiredPace === null || monthsLeft === 0) return `il reste ${exactHours(remaining)} à faire`;
  const open = openMonths ? " encore à faire ou à déclarer" : "";
  const left = `il reste ${exactHours(remaining)} en ${monthCount(monthsLeft)}${open}`;
  if (monthsLeft > 1) return `${left} : ${paceOf(paces)}`;
  if (isEnough(paces)) return `${left}${planned(paces)}`;
  return observedPace === null
    ? left
    : `${left}, contre ${bare(observedPace)}${observedPace < 50 ? "" : " par mois"} ces derniers mois`;
}

/**
 * The pace needed beside the pace of late or, where that one would seem to be enough, beside what the plan has left: a
 * site that comes to its end brings less and less.
 * @example paceOf({ requiredPace: 25100, observedPace: 31500, plannedPace: 21500 })
 * //=> "il faudrait 251 h par mois, et le plan n'en prévoit plus que 215"
 */
export const paceOf = (paces: Paces): string =>
  `il faudrait ${wholeHours(paces.requiredPace ?? 0)} par mois${isEnough(paces) ? planned(paces) : lately(paces)}`;

/** The pace of late reaches the one needed, and the plan says why that does not reassure. */
const isEnough = ({ requiredPace, observedPace, plannedPace }: Paces): boolean =>
  (observedPace ?? 0) >= (requiredPace ?? 0) && plannedPace != null && plannedPace < (requiredPace ?? 0);

const planned = ({ plannedPace }: Paces): string =>
  `, et le plan n'en prévoit plus que ${bare(plannedPace ?? 0).replace(/\sh$/, "")}`;

const lately = ({ observedPace }: Paces): string =>
  observedPace === null ? "" : `, contre ${bare(observedPace)} ces derniers mois`;

const bare = (observed: Hundredths): string => (observed < 50 ? "aucune" : wholeHours(observed));
