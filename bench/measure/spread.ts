/** The middle of several measures and the noise around it: a quarter of them lie below `low`, a quarter above `high`. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number; readonly count: number };

/**
 * @example spreadOf([3, 1, 2]) //=> { median: 2, low: 1.5, high: 2.5, count: 3 }
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((left, right) => left - right);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75), count: sorted.length };
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
