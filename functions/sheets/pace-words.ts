import { casesOutOfTen, roundHours } from "../emails/words/hours-in-words.ts";

/** Where so little of the plan is left, the pace needed has no meaning. */
const ALL_BUT_OVER = 0.99;

/** Under, what is left asks for no pace. */
const NEXT_TO_NOTHING = 0.05;

/** Beyond, how many times no longer matters. */
const MOST_TIMES = 10;

/**
 * R1, the pace needed over the pace planned, as people say it, with the decimals of the thresholds; `null` where nearly all of the plan is over.
 * @example ratioInWords({ r1: 2.62, e: 0.949 }) //=> "il faut 2,62 fois le rythme prévu"
 * @example ratioInWords({ r1: 1.004, e: 0.5 }) //=> "au rythme prévu"
 */
export function ratioInWords({ r1, e }: { readonly r1: number; readonly e: number }): string | null {
  if (e > ALL_BUT_OVER || r1 <= 0) return null;
  if (r1 >= MOST_TIMES) return `il faut plus de ${MOST_TIMES} fois le rythme prévu`;
  if (r1 < NEXT_TO_NOTHING) return "il ne reste presque rien à faire";
  const times = r1.toFixed(2).replace(".", ",");
  if (times === "1,00") return "au rythme prévu";
  return r1 > 1 ? `il faut ${times.replace(/,00$/, "")} fois le rythme prévu` : `${times} fois le rythme prévu suffit`;
}

type Landing = { readonly value: number; readonly low: number; readonly high: number; readonly pMiss: number };

/**
 * Where a market should end, with the interval that holds it four times in five and the chance to miss its target.
 * @example landingInWords({ value: 613200, low: 580000, high: 650300, pMiss: 0.9 })
 * //=> "environ 6 130 h, 8 fois sur 10 entre 5 800 h et 6 500 h ; objectif manqué dans environ 9 cas comparables sur 10"
 */
export function landingInWords({ value, low, high, pMiss }: Landing): string {
  const interval = `8 fois sur 10 entre ${roundHours(low)} et ${roundHours(high)}`;
  return `environ ${roundHours(value)}, ${interval} ; objectif manqué dans ${casesOutOfTen(pMiss)}`;
}
