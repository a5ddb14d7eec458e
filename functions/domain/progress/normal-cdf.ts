/** Beyond this many standard deviations the answer is 0 or 1 in double precision. */
const FAR = 8;

/**
 * Φ, the standard normal distribution function, to better than 1e-12. Source: Abramowitz and Stegun 26.2.11,
 * Φ(x) = 1/2 + φ(x) · (x + x³/3 + x⁵/(3·5) + …), summed until a term no longer changes the sum.
 * @example normalCdf(0) //=> 0.5
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > FAR) return x > 0 ? 1 : 0;
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= x ** 2 / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}
