import { typedNumber } from "../typed/typed-number.ts";
import type { Color, ConditionalFormatRule } from "../wire.ts";
import { keptColor, plainColor } from "./colors.ts";
import { localeOf } from "./locale.ts";

type Gradient = NonNullable<ConditionalFormatRule["gradientRule"]>;
type Point = NonNullable<Gradient["minpoint"]>;
type Stop = { readonly at: number; readonly color: Color };

/**
 * The colour that a scale gives to a number among all the numbers of its ranges; a number past an end has the colour of
 * that end. `null` where the scale says nothing.
 */
export function gradientColor(
  { minpoint, midpoint, maxpoint }: Gradient,
  numbers: readonly number[],
  locale: string,
): (value: number) => Color | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const stops = [minpoint, midpoint, maxpoint].flatMap((point) => stopOf(point, sorted, locale) ?? []);
  return (value) => {
    const [first, last] = [stops[0], stops.at(-1)];
    if (!first || !last) return null;
    if (value <= first.at) return first.color;
    const next = stops.findIndex(({ at }) => value <= at);
    const [from, to] = [stops[next - 1], stops[next]];
    return from && to ? between(from, to, value) : last.color;
  };
}

function stopOf(point: Point | undefined, sorted: readonly number[], locale: string): Stop | null {
  const given = typedNumber(point?.value ?? "", localeOf(locale))?.value.numberValue ?? 0;
  const at = PLACES[point?.type ?? ""]?.(sorted, given);
  if (!point || at === undefined) return null;
  return { at, color: plainColor(point.colorStyle ?? { rgbColor: point.color ?? {} }) };
}

/** Google's `InterpolationPointType`. */
const PLACES: Readonly<Record<string, (sorted: readonly number[], given: number) => number | undefined>> = {
  MIN: (sorted) => sorted[0],
  MAX: (sorted) => sorted.at(-1),
  NUMBER: (_, given) => given,
  PERCENT: (sorted, given) => {
    const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
    return least + (given / 100) * (most - least);
  },
  PERCENTILE: (sorted, given) => {
    const place = (given / 100) * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below === undefined || above === undefined ? undefined : below + (place % 1) * (above - below);
  },
};

function between(from: Stop, to: Stop, value: number): Color {
  const share = to.at === from.at ? 1 : (value - from.at) / (to.at - from.at);
  const mixed = (name: "red" | "green" | "blue"): number => {
    const start = from.color[name] ?? 0;
    return start + share * ((to.color[name] ?? 0) - start);
  };
  return keptColor({ red: mixed("red"), green: mixed("green"), blue: mixed("blue") });
}
