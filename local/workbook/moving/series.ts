import { civilOf, serialOf } from "../formats/serial-date.ts";

/** The number at any place of a series that begins with what is known; `null` when what is known is repeated. */
export type Series = ((index: number) => number) | null;

/**
 * Numbers go on along the line that fits them best; a lone one is repeated. The alternate series is the other way round.
 * @example numberSeries([2, 4], false)?.(2) //=> 6
 */
export function numberSeries(numbers: readonly number[], isAlternate: boolean): Series {
  const [first = 0] = numbers;
  if (isAlternate) return numbers.length === 1 ? (index) => first + index : null;
  return numbers.length === 1 ? null : lineThrough(numbers);
}

/** Days go on by their step, in months where it is one; a lone one by a day. The alternate series repeats them. */
export function dateSeries(serials: readonly number[], isAlternate: boolean): Series {
  if (isAlternate) return null;
  const [first = 0] = serials;
  if (serials.length === 1) return (index) => first + index;
  const months = monthStep(serials);
  return months === null ? lineThrough(serials) : (index) => plusMonths(first, months * index);
}

/** Places in a list, or numbers in a text: by their step where it is always the same, else repeated. */
export function stepSeries(numbers: readonly number[], isAlternate: boolean, modulus?: number): Series {
  if (isAlternate) return null;
  const [first = 0, second = first + 1] = numbers;
  const stepOf = (from: number, to: number): number =>
    modulus === undefined ? to - from : (((to - from) % modulus) + modulus) % modulus;
  const step = stepOf(first, second);
  const isEven = numbers.every((number, place) => place === 0 || stepOf(numbers[place - 1] ?? 0, number) === step);
  return isEven ? (index) => first + step * index : null;
}

/** By least squares, which is the very step where the numbers are evenly spaced. */
function lineThrough(numbers: readonly number[]): (index: number) => number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return (index) => Number((mean + slope * (index - middle)).toPrecision(15));
}

/** How many months lie between each day and the next, when they all are the same day of their month. */
function monthStep(serials: readonly number[]): number | null {
  const days = serials.map(civilOf);
  const months = days.map(({ year, month }) => year * 12 + month);
  const [first = 0, second = 0] = months;
  const step = second - first;
  const isEven = months.every((month, place) => month === first + step * place);
  return step !== 0 && isEven && days.every(({ day }) => day === days[0]?.day) ? step : null;
}

function plusMonths(serial: number, months: number): number {
  const { year, month, day } = civilOf(serial);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const time = serial - Math.floor(serial);
  for (let last = day; last > 27; last -= 1) {
    const found = serialOf({ ...target, day: last });
    if (found !== null) return found + time;
  }
  return (serialOf({ ...target, day }) ?? serial) + time;
}
