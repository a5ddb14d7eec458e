import { invalid } from "./drive-params.ts";

/** How a term compares; `null` where its field does not take the operator. */
export type Comparison<T> = (actual: T, operator: string, value: string) => boolean | null;

/** `=` and `!=` of texts. */
export const ofText: Comparison<string> = (actual, operator, value) => {
  if (operator === "=") return actual === value;
  return operator === "!=" ? actual !== value : null;
};

/** `=` and `!=` of booleans. */
export const ofFlag: Comparison<boolean> = (actual, operator, value) => {
  const wished = { true: true, false: false }[value.toLowerCase()];
  return wished === undefined ? null : ofText(String(actual), operator, String(wished));
};

/** Every order of times, an absent one never met but by `!=`; a time without a zone is UTC. */
export const ofTime: Comparison<string | undefined> = (actual, operator, value) => {
  const wished = instantOf(value);
  if (Number.isNaN(wished)) return null;
  const order = ORDERS[operator];
  if (order === undefined) return null;
  return actual === undefined ? operator === "!=" : order(Date.parse(actual) - wished);
};

const ORDERS: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  "<=": (difference) => difference <= 0,
  "=": (difference) => difference === 0,
  "!=": (difference) => difference !== 0,
  ">": (difference) => difference > 0,
  ">=": (difference) => difference >= 0,
};

const instantOf = (text: string): number => Date.parse(/T[^Z+-]*$/.test(text) ? `${text}Z` : text);

/** `contains` of names: only the beginning of the name, or of one of its words. */
export const hasWordBeginning = (name: string, value: string): boolean =>
  ` ${name}`
    .toLowerCase()
    .replaceAll(/[\s_.,;:!?'"()[\]-]/g, " ")
    .includes(` ${value.toLowerCase().replaceAll(/[\s_.,;:!?'"()[\]-]/g, " ")}`);

/** The decided comparison, or Drive's refusal of the whole search. */
export function decided(met: boolean | null): boolean {
  if (met === null) throw invalid("q");
  return met;
}
