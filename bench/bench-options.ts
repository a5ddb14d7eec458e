import { parseArgs } from "node:util";

/** Which benchmark to run, all by default, and how many rounds of it, where its own number is not wanted. */
export type BenchOptions = { readonly only?: string; readonly runs?: number };

export type Demand =
  | { readonly kind: "run"; readonly options: BenchOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

const OPTIONS = {
  only: { type: "string" },
  runs: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * @example parseBenchOptions(["--only", "hours", "--runs", "3"], ["hours"]) //=> { kind: "run", options: { only: "hours", runs: 3 } }
 */
export function parseBenchOptions(argv: readonly string[], names: readonly string[]): Demand {
  try {
    const { only, runs, help } = parseArgs({ args: [...argv], options: OPTIONS }).values;
    if (help) return { kind: "help" };
    if (only !== undefined && !names.includes(only)) return refused(`--only takes one of: ${names.join(", ")}`);
    if (runs !== undefined && !/^[1-9]\d{0,3}$/.test(runs)) return refused("--runs takes a number of rounds, from 1");
    return {
      kind: "run",
      options: { ...(only === undefined ? {} : { only }), ...(runs === undefined ? {} : { runs: Number(runs) }) },
    };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (problem: string): Demand => ({ kind: "refused", problem });
