/**
 * Methods younger than ECMAScript 2022, which Node has and Apps Script need not: they are taken away, so that a bundle
 * that runs here leans on none of them.
 */
const YOUNGER: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"]],
  [Object.getPrototypeOf(Int8Array.prototype), ["toSorted", "toReversed", "with", "findLast", "findLastIndex"]],
  [Array, ["fromAsync"]],
  [Object, ["groupBy"]],
  [Map, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [RegExp, ["escape"]],
  [Error, ["isError"]],
  [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf"]],
  [Set.prototype, ["isDisjointFrom"]],
  [String.prototype, ["isWellFormed", "toWellFormed"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["map", "filter", "take", "drop", "flatMap", "reduce"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["toArray", "forEach", "some", "every", "find"]],
];

const YOUNGER_GLOBALS = ["Iterator", "SharedArrayBuffer", "Atomics", "WebAssembly"];

/** Takes them away from this context. */
export function takeYoungerAway(): void {
  for (const [owner, names] of YOUNGER) for (const name of names) Reflect.deleteProperty(owner, name);
  for (const name of YOUNGER_GLOBALS) Reflect.deleteProperty(globalThis, name);
}
