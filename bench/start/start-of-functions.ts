import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { buildSampleTerritory } from "../../local/sample/build-sample-territory.ts";
import type { BenchContext, Benchmark, Line } from "../benchmark.ts";
import { type BuiltFunctions, buildFunctions } from "../deployed/built-functions.ts";
import { type Deployment, startFunctions } from "../deployed/start-functions.ts";
import { lineOf, MEBIBYTES, MILLISECONDS, TIMES } from "../line.ts";
import { interleave, ratios } from "../measure/interleave.ts";
import { PRINT_PEAK } from "../measure/peak-memory.ts";
import { runNode } from "../measure/run-node.ts";

const RUNS = 25;
const NOW = "2025-11-15T07:00:00.000Z";

/** How long a process takes that loads the functions, beside one that does nothing, and the memory of each. */
export const startOfFunctions: Benchmark = {
  name: "start",
  title: "Start of the built functions: a whole process, from its start to its end",
  run: async (context) => {
    context.progress("building the functions and the territory");
    const google = await startLocalGoogle({ now: () => new Date(NOW) });
    try {
      const { control, driveId } = await buildSampleTerritory({ rootUrl: google.url, asOf: "2025-10" });
      return await measure(await buildFunctions(), { googleRoot: google.url, control, driveId, now: NOW }, context);
    } finally {
      await google.close();
    }
  },
};

type Start = { readonly milliseconds: number; readonly peak: number };

async function measure(
  built: BuiltFunctions,
  deployment: Deployment,
  { runs = RUNS, progress }: BenchContext,
): Promise<Line[]> {
  const sources = new URL("../../functions/main.ts", import.meta.url).href;
  const starts = await interleave(
    runs,
    {
      empty: () => startNode(PRINT_PEAK),
      built: () => startNode(loading(built.module)),
      sources: () => startNode(loading(sources)),
      served: () => serveOnce(built, deployment),
    },
    (round) => progress(`round ${round} of ${runs}`),
  );
  const times = (name: keyof typeof starts): number[] => starts[name].map(({ milliseconds }) => milliseconds);
  const peaks = (name: keyof typeof starts): number[] => starts[name].map(({ peak }) => peak);
  return [
    lineOf("an empty Node process", times("empty"), MILLISECONDS),
    lineOf("the built functions loaded", times("built"), MILLISECONDS),
    lineOf("  beside an empty process (aim: 3)", ratios(times("built"), times("empty")), TIMES),
    lineOf("the sources loaded, unbundled", times("sources"), MILLISECONDS),
    lineOf("  beside an empty process", ratios(times("sources"), times("empty")), TIMES),
    lineOf("built, framework, first request answered", times("served"), MILLISECONDS),
    lineOf("  beside an empty process", ratios(times("served"), times("empty")), TIMES),
    lineOf("peak memory: empty", peaks("empty"), MEBIBYTES),
    lineOf("peak memory: built functions (aim: 65)", peaks("built"), MEBIBYTES),
    lineOf("peak memory: sources", peaks("sources"), MEBIBYTES),
    lineOf("peak memory: first request answered", peaks("served"), MEBIBYTES),
  ];
}

const loading = (module: string): string => `import(${JSON.stringify(module)}).then(() => {${PRINT_PEAK}})`;

async function startNode(script: string): Promise<Start> {
  const { milliseconds, output } = await runNode(["-e", script]);
  return { milliseconds, peak: Number(output) / 1024 };
}

/** A cold start as a caller meets it: the framework too, the clients of Google, and one dry run over the sample. */
async function serveOnce(built: BuiltFunctions, deployment: Deployment): Promise<Start> {
  const start = performance.now();
  const functions = await startFunctions(built, deployment);
  await functions.consolidate(true);
  const milliseconds = performance.now() - start;
  const peak = await functions.peak();
  await functions.stop();
  return { milliseconds, peak };
}
