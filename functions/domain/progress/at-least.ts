/** Far below any hour of any market, far above what adding a hundred months in another order changes. */
const ROUNDING = 1e-9;

/**
 * Whether a share reaches a threshold, whatever the rounding of the sum that made it.
 * @example atLeast(0.1 + 0.7, 0.8) //=> true
 */
export const atLeast = (share: number, threshold: number): boolean => share >= threshold - ROUNDING;

/**
 * Whether a share is over a threshold by more than rounding.
 * @example isOver(0.1 + 0.2, 0.3) //=> false
 */
export const isOver = (share: number, threshold: number): boolean => share > threshold + ROUNDING;
