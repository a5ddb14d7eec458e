/** A sum on its way; `lost` is what rounding took from it, so that 0.1 added ten times is 1. */
export type Sum = { readonly sum: number; readonly lost: number };

export const NOTHING: Sum = { sum: 0, lost: 0 };

/** The sum once these numbers are added too. */
export function addTo(before: Sum, numbers: readonly number[]): Sum {
  let { sum, lost } = before;
  for (const value of numbers) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return { sum, lost };
}

/** The sum of numbers. */
export function add(numbers: readonly number[]): number {
  const { sum, lost } = addTo(NOTHING, numbers);
  return sum + lost;
}
