import { type Hundredths, hours } from "./hours.ts";

/** What the hours of a clause are sized from: euros before tax, shares from 0 to 1, and the loaded cost of an hour. */
export type Sizing = {
  readonly amount: number;
  readonly labourShare: number;
  readonly insertionRate: number;
  readonly hourlyCost: number;
};

/**
 * The calibrage: amount × labour share × insertion rate ÷ loaded hourly cost, to the whole hour.
 * @example sizeHours({ amount: 1_000_000, labourShare: 0.5, insertionRate: 0.05, hourlyCost: 30 }) //=> 83300 (833 h)
 * @example sizeHours({ amount: 1_500_000, labourShare: 0.7, insertionRate: 0.1, hourlyCost: 30 }) //=> 350000 (3 500 h)
 */
export const sizeHours = ({ amount, labourShare, insertionRate, hourlyCost }: Sizing): Hundredths =>
  hours(Math.round((amount * labourShare * insertionRate) / hourlyCost));
