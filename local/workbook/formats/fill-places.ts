/** One place for a digit (`0`, `#` or `?`) and the literal text that stands before the next one. */
export type Place = { readonly mark: string; readonly after: string };

/**
 * Puts the digits of a whole number into its places from the right; those that find no place go before the first.
 * Literal text between places leaves no room for group separators.
 */
export function unitsFiller(places: readonly Place[], isGrouped: boolean): (units: string, group: string) => string {
  const zeros = widthFrom(places, "0");
  const blanks = widthFrom(places, "?");
  const tail = places.at(-1)?.after ?? "";
  const pad = (units: string): string => (units === "0" ? "" : units).padStart(zeros, "0").padStart(blanks, " ");
  if (places.slice(0, -1).some(({ after }) => after !== "")) return (units) => spread(pad(units), places);
  if (!isGrouped) return (units) => pad(units) + tail;
  return (units, group) => withGroups(pad(units), group) + tail;
}

/** Puts the digits after the point into their places; zeros that mean nothing are left out (`#`) or blank (`?`). */
export function decimalsFiller(places: readonly Place[]): (decimals: string) => string {
  const lastZero = places.findLastIndex(({ mark }) => mark === "0");
  const isPlain = places.every(({ mark, after }) => mark !== "?" && after === "");
  return (decimals) => {
    let end = decimals.length;
    while (end > lastZero + 1 && decimals[end - 1] === "0") end -= 1;
    if (isPlain) return decimals.slice(0, end);
    return places.map(({ mark, after }, at) => (at < end ? decimals[at] : mark === "?" ? " " : "") + after).join("");
  };
}

const widthFrom = (places: readonly Place[], mark: string): number => {
  const first = places.findIndex((place) => place.mark === mark);
  return first < 0 ? 0 : places.length - first;
};

const withGroups = (units: string, group: string): string =>
  units.length > 3 ? units.replace(/\B(?=(\d{3})+$)/g, group) : units;

function spread(digits: string, places: readonly Place[]): string {
  const spare = digits.length - places.length;
  const first = digits.slice(0, Math.max(0, spare + 1));
  return places.map(({ after }, index) => (index === 0 ? first : (digits[spare + index] ?? "")) + after).join("");
}
