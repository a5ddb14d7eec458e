/**
 * Hours of work, counted in hundredths of an hour: an integer, so that no sum ever drifts. 151,67 h is 15167.
 */
export type Hundredths = number;

/**
 * @example hours(151.67) //=> 15167
 */
export const hours = (value: number): Hundredths => Math.round(value * 100);

/**
 * Hours as people read them: no decimals where there are none, groups of three parted by a narrow no-break space.
 * @example showHours(580000) //=> "5 800"
 * @example showHours(15167) //=> "151,67"
 * @example showHours(750) //=> "7,5"
 */
export function showHours(value: Hundredths): string {
  const sign = value < 0 ? "-" : "";
  const whole = String(Math.floor(Math.abs(value) / 100)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const decimals = String(Math.abs(value) % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${sign}${whole}${decimals && `,${decimals}`}`;
}
