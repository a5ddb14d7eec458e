import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchContext, Benchmark, Line } from "../benchmark.ts";
import { lineOf, MEBIBYTES, MILLISECONDS, TIMES } from "../line.ts";
import { bundle } from "../measure/bundle.ts";
import { ratios } from "../measure/interleave.ts";
import { runNode } from "../measure/run-node.ts";
import { inventStructure } from "../world/invent-structure.ts";
import type { Size } from "../world/structure.ts";

/** 41 700 rows of twelve months: half a million hours cells, more than half of what France's clauses counted in 2021. */
const LARGE: Size = { declarants: 300, rows: 139, people: 10_000, markets: 100, buyers: 30, decisions: 200 };

const ROUNDS = 15;
const PROCESSES = 5;

/** How long half a million hours cells take to be judged and consolidated, and how much memory. */
export const judgeHours: Benchmark = {
  name: "hours",
  title: "500 000 hours cells, judged with their messages and consolidated",
  run: async (context) => {
    const directory = await mkdtemp(join(tmpdir(), "jalon-bench-"));
    try {
      return await measure(directory, context);
    } finally {
      await rm(directory, { recursive: true });
    }
  },
};

type Judged = { readonly typed: number; readonly rejected: number; readonly pending: number };

async function measure(directory: string, { runs = ROUNDS, progress }: BenchContext): Promise<Line[]> {
  progress("inventing 41 700 contracts");
  const { control, sheets } = inventStructure(LARGE);
  await writeFile(join(directory, "control.json"), JSON.stringify(control));
  await writeFile(join(directory, "sheets.json"), JSON.stringify(sheets));
  const script = await bundle(new URL("judge-process.ts", import.meta.url));
  progress(`judging them beside JSON.parse, ${runs} rounds`);
  const measured = await runNode(["--expose-gc", script, directory, String(runs)]);
  const { parse, judge, market } = JSON.parse(measured.output) as Record<"parse" | "judge" | "market", number[]>;
  const usual: Once[] = [];
  const sparing: Once[] = [];
  for (let process = 1; process <= Math.min(runs, PROCESSES); process++) {
    progress(`once in a process of its own, ${process}`);
    usual.push(await judgeOnce([script, directory]));
    sparing.push(await judgeOnce([SPARING, script, directory]));
  }
  return [
    ...usual.slice(0, 1).map(countsOf),
    lineOf("JSON.parse of the rows", parse, MILLISECONDS),
    lineOf("judged and consolidated", judge, MILLISECONDS),
    lineOf("  beside JSON.parse (aim: 1.6)", ratios(judge, parse), TIMES),
    lineOf("  of which the 100 markets' evaluation", market, MILLISECONDS),
    lineOf("peak memory, Node as it comes (aim: 256)", usual.map(peakOf), MEBIBYTES),
    lineOf(`peak memory, ${SPARING}`, sparing.map(peakOf), MEBIBYTES),
  ];
}

/** Node's young generation grows to 3 × 16 MiB or more before it is swept: a small machine may tell it not to. */
const SPARING = "--max-semi-space-size=8";

type Once = { readonly cells: Judged; readonly issues: number; readonly peak: number };

const judgeOnce = async (args: readonly string[]): Promise<Once> => JSON.parse((await runNode(args)).output);

const peakOf = ({ peak }: Once): number => peak;

const countsOf = ({ cells, issues }: Once): Line => ({
  what: "cells",
  figure: `${cells.typed}`,
  noise: `${cells.rejected} rejected, ${cells.pending} pending, ${issues} issues`,
});
