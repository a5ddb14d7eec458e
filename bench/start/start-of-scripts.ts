import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { buildScript } from "../../build/build-script.ts";
import { SCRIPTS } from "../../build/scripts.ts";
import type { Benchmark, Line } from "../benchmark.ts";
import { lineOf, TENTHS, TIMES } from "../line.ts";
import { interleave, ratios } from "../measure/interleave.ts";

const RUNS = 25;
const OUT = "dist/bench/apps-script";
const EMPTY = "function onOpen() {}";

/** What each edit pays before the first line of `onEdit`: Google evaluates the whole script anew at every run. */
export const startOfScripts: Benchmark = {
  name: "scripts",
  title: "Start of the sheets' scripts: read and evaluated in a bare context, as at every edit",
  run: async ({ runs = RUNS, progress }) => {
    progress("building the scripts");
    const codes = await Promise.all(SCRIPTS.map(async (name) => [name, await builtCode(name)] as const));
    const subjects = { empty: () => evaluate(EMPTY), ...Object.fromEntries(codes.map(evaluation)) };
    const times: Readonly<Record<string, readonly number[]>> = await interleave(runs, subjects, (round) =>
      progress(`round ${round} of ${runs}`),
    );
    const empty = times.empty ?? [];
    return [
      lineOf("an empty script", empty, TENTHS),
      ...SCRIPTS.flatMap((name) => linesOf(name, times[name] ?? [], empty)),
    ];
  },
};

async function builtCode(name: (typeof SCRIPTS)[number]): Promise<string> {
  await buildScript(name, join(OUT, name));
  return readFile(join(OUT, name, "Code.js"), "utf8");
}

const evaluation = ([name, code]: readonly [string, string]): readonly [string, () => number] => [
  name,
  () => evaluate(code),
];

// A comment that differs keeps V8 from finding the code compiled already.
let evaluations = 0;

function evaluate(code: string): number {
  evaluations += 1;
  const start = performance.now();
  const context = createContext(Object.create(null));
  new Script(`${code}\n// ${evaluations}`).runInContext(context);
  return performance.now() - start;
}

const linesOf = (name: string, times: readonly number[], empty: readonly number[]): readonly Line[] => [
  lineOf(`the script ${name}`, times, TENTHS),
  lineOf("  beside an empty script", ratios(times, empty), TIMES),
];
