import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { createStore, type Store } from "../../local/workbook/drive/store.ts";
import type { BenchContext, Benchmark, Line } from "../benchmark.ts";
import { callsLine } from "../calls/calls-per-workbook.ts";
import { type BuiltFunctions, buildFunctions } from "../deployed/built-functions.ts";
import { type ConsolidateRun, startFunctions } from "../deployed/start-functions.ts";
import { lineOf, MEBIBYTES, SECONDS } from "../line.ts";
import { type BuiltStructure, buildStructure } from "../world/build-structure.ts";
import { inventStructure } from "../world/invent-structure.ts";
import { retype } from "../world/retype.ts";
import { NOW, type Size } from "../world/structure.ts";

/** A large structure: more than a facilitator follows, with about twenty contracts for each declarant. */
const MANY: Size = { declarants: 150, rows: 20, people: 750, markets: 100, buyers: 10, decisions: 20 };

const ROUNDS = 5;
const CHANGED = 5;

/** 150 workbooks read, judged, committed and published over HTTP, as fast as the machine goes. */
export const manyWorkbooks: Benchmark = {
  name: "workbooks",
  title: "150 declarants' and 10 buyers' workbooks, end to end over the local Google",
  run: async (context) => {
    const google = await startLocalGoogle({ now });
    const structure = await buildStructure(google.url, inventStructure(MANY), (built) =>
      context.progress(`building workbook ${built} of ${MANY.declarants + MANY.buyers}`),
    );
    await google.close();
    return measure(google.store, structure, context);
  },
};

const now = (): Date => new Date(NOW);

async function measure(
  store: Store,
  structure: BuiltStructure,
  { runs = ROUNDS, progress }: BenchContext,
): Promise<Line[]> {
  const built = await buildFunctions();
  const rounds: Round[] = [];
  for (let round = 1; round <= runs; round++) {
    progress(`round ${round} of ${runs}`);
    rounds.push(await runRound(built, copyOf(store), structure));
  }
  return [
    ...linesOf(
      "first run",
      rounds.map(({ first }) => first),
    ),
    ...linesOf(
      "next run: its own writes recognised",
      rounds.map(({ recognised }) => recognised),
    ),
    ...linesOf(
      "unchanged",
      rounds.map(({ unchanged }) => unchanged),
    ),
    ...linesOf(
      `${CHANGED} workbooks changed`,
      rounds.map(({ changed }) => changed),
    ),
    lineOf(
      "peak memory after the first run",
      rounds.map(({ firstPeak }) => firstPeak),
      MEBIBYTES,
    ),
    lineOf(
      "peak memory after all four",
      rounds.map(({ peak }) => peak),
      MEBIBYTES,
    ),
  ];
}

type Round = Readonly<Record<"first" | "recognised" | "unchanged" | "changed", ConsolidateRun>> & {
  readonly firstPeak: number;
  readonly peak: number;
};

/** Files are values: a copy of the maps is a Google of its own. */
const copyOf = (store: Store): Store => ({
  ...createStore({ now }),
  files: new Map(store.files),
  drives: new Map(store.drives),
  changes: [...store.changes],
  newest: new Map(store.newest),
  nextNumber: store.nextNumber,
});

/** A structure that Jalon has never seen, then three runs five minutes apart in a real life. */
async function runRound(built: BuiltFunctions, store: Store, structure: BuiltStructure): Promise<Round> {
  const google = await startLocalGoogle({ store, now });
  const { control, driveId, declarants } = structure;
  const functions = await startFunctions(built, { googleRoot: google.url, control, driveId, now: NOW });
  try {
    const first = await functions.consolidate();
    const firstPeak = await functions.peak();
    const recognised = await functions.consolidate();
    const unchanged = await functions.consolidate();
    for (const id of declarants.slice(0, CHANGED)) await retype(google.url, id, "43");
    const changed = await functions.consolidate();
    return { first, firstPeak, recognised, unchanged, changed, peak: await functions.peak() };
  } finally {
    await functions.stop();
    await google.close();
  }
}

function linesOf(what: string, runs: readonly ConsolidateRun[]): Line[] {
  const seconds = runs.map(({ milliseconds }) => milliseconds / 1000);
  return [lineOf(what, seconds, SECONDS), ...runs.slice(0, 1).map(({ calls }) => callsLine("  calls", calls))];
}
