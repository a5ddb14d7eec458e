import { availableParallelism } from "node:os";
import { type Demand, parseBenchOptions } from "./bench-options.ts";
import type { Benchmark } from "./benchmark.ts";
import { callsPerWorkbook } from "./calls/calls-per-workbook.ts";
import { manyWorkbooks } from "./end-to-end/many-workbooks.ts";
import { judgeHours } from "./hours/judge-hours.ts";
import { manySmallWorkbooks } from "./local/many-small-workbooks.ts";
import { progressLine, showLine } from "./print.ts";
import { editsOfScripts } from "./start/edits-of-scripts.ts";
import { startOfFunctions } from "./start/start-of-functions.ts";
import { startOfScripts } from "./start/start-of-scripts.ts";

const BENCHMARKS: readonly Benchmark[] = [
  callsPerWorkbook,
  startOfFunctions,
  startOfScripts,
  editsOfScripts,
  judgeHours,
  manyWorkbooks,
  manySmallWorkbooks,
];

const HELP = `Measures Jalon on this machine, over its local Google; docs/performance.md says how to read the figures.

  npm run bench -- [--only NAME] [--runs N]

  --only NAME   one benchmark alone:
${BENCHMARKS.map(({ name, title }) => `                  ${name.padEnd(10)} ${title}`).join("\n")}
  --runs N      rounds of each benchmark, instead of its own number
  --help        shows this help
`;

const demand = parseBenchOptions(
  process.argv.slice(2),
  BENCHMARKS.map(({ name }) => name),
);
process.exitCode = await answer(demand);

async function answer(demand: Demand): Promise<number> {
  if (demand.kind === "help") console.log(HELP);
  if (demand.kind === "refused") console.error(`${demand.problem}\n\n${HELP}`);
  if (demand.kind !== "run") return demand.kind === "help" ? 0 : 2;
  const { only, runs } = demand.options;
  const line = progressLine(process.stderr);
  console.log(`Node ${process.version}, ${availableParallelism()} cores. Medians, and the middle half of the runs.`);
  for (const { name, title, run } of BENCHMARKS.filter((each) => only === undefined || each.name === only)) {
    const lines = await run({ runs, progress: (doing) => line.show(`${name}: ${doing}`) });
    line.clear();
    console.log(["", title, ...lines.map(showLine)].join("\n"));
  }
  return 0;
}
