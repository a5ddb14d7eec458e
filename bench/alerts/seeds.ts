/**
 * Seeds kept apart: rules and worlds are tuned on the first, chosen among on the second, and told on the last, which
 * nobody looks at before all is fixed. `spent` was the last one until the main world was calibrated anew.
 */
export const SEEDS = { tuning: [1, 2, 3], validation: [11, 12], spent: [20261122], final: [20270101] } as const;

/** @example purposeOf(11) //=> "validation" */
export const purposeOf = (seed: number): keyof typeof SEEDS | null =>
  (Object.keys(SEEDS) as (keyof typeof SEEDS)[]).find((name) => (SEEDS[name] as readonly number[]).includes(seed)) ??
  null;
