import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import type { Value } from "./formula-value.ts";
import type { Node } from "./syntax.ts";

/** How many arguments a function takes. */
type Arity = { readonly least: number; readonly most: number };

/**
 * A function whose arguments are worked out first. `takes` says for each argument whether it is one value (`s`; `e` where
 * an error is welcome), worked out again for each cell of an array, or whole (`w`).
 */
export type EagerFunction = Arity & {
  readonly takes: (index: number) => Taken;
  /** Whether arguments are worked out as arrays, as SUMPRODUCT and FILTER do without ARRAYFORMULA. */
  readonly arrays: boolean;
  readonly run: (args: Arguments) => Value;
};

export type Taken = "s" | "e" | "w";

/** A function that chooses what of its arguments is worked out, as IF does. */
export type LazyFunction = Arity & { readonly lazy: (call: LazyCall) => Value };

export type LazyCall = {
  readonly args: readonly Node[];
  readonly environment: Environment;
  readonly evaluate: (node: Node, environment?: Environment) => Value;
};

export type FormulaFunction = EagerFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/**
 * A function by its signature: a letter for each argument, `[…]` around those that may be left out, `(…)` around those
 * that come again and again, `!` in front where arguments are worked out as arrays.
 * @example define("wws(ws)", sumifs) // two ranges, a criterion, then pairs
 */
export function define(signature: string, run: (args: Arguments) => Value): EagerFunction {
  const [, mark, needed = "", optional = "", again = ""] =
    /^(!?)(\w*)(?:\[(\w+)\])?(?:\((\w+)\))?$/.exec(signature) ?? [];
  const fixed = needed + optional;
  return {
    least: needed.length,
    most: again === "" ? fixed.length : Number.POSITIVE_INFINITY,
    arrays: mark === "!",
    takes: (index) => (fixed[index] ?? again[(index - fixed.length) % (again.length || 1)] ?? "w") as Taken,
    run,
  };
}

/** A function that works its arguments out itself. */
export const lazily = (least: number, most: number, lazy: LazyFunction["lazy"]): LazyFunction => ({
  least,
  most,
  lazy,
});
