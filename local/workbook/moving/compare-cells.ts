import { type Cell, effectiveValue } from "../cells/cell.ts";
import { errorText } from "../formulas/error-text.ts";
import type { ExtendedValue } from "../wire.ts";

/** Orders cells as a sort from A to Z does; a blank is neither before nor after, since it goes last either way. */
export type CompareCells = (a: Cell | undefined, b: Cell | undefined) => number;

/** Numbers, then texts whatever their capitals, then FALSE and TRUE, then errors. */
export function cellComparer(locale: string): CompareCells {
  const collator = new Intl.Collator(locale.replace("_", "-"), { sensitivity: "accent" });
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null || left.rank !== right.rank) return (left?.rank ?? 0) - (right?.rank ?? 0);
    if (typeof left.key === "number" && typeof right.key === "number") return left.key - right.key;
    return collator.compare(String(left.key), String(right.key));
  };
}

/** Whether the cell shows nothing; a text of no character is nothing too. */
export const isBlank = (cell: Cell | undefined): boolean => keyOf(cell) === null;

type Key = { readonly rank: number; readonly key: string | number };

function keyOf(cell: Cell | undefined): Key | null {
  const value: ExtendedValue = (cell && effectiveValue(cell)) ?? {};
  if (typeof value.numberValue === "number") return { rank: 0, key: value.numberValue };
  if (typeof value.stringValue === "string")
    return value.stringValue === "" ? null : { rank: 1, key: value.stringValue };
  if (typeof value.boolValue === "boolean") return { rank: 2, key: value.boolValue ? 1 : 0 };
  return value.errorValue ? { rank: 3, key: errorText(value.errorValue.type) } : null;
}
