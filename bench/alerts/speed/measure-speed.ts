import type { Line } from "../../benchmark.ts";
import { lineOf, MILLISECONDS, TIMES } from "../../line.ts";
import { bundle } from "../../measure/bundle.ts";
import { ratios } from "../../measure/interleave.ts";
import { runNode } from "../../measure/run-node.ts";

/** The markets that France counted in 2021, and a few more. */
const COUNTRY = 60_000;
const ROUNDS = 7;

/** How long one core takes to evaluate the country's markets once, beside a naive pro rata in the same run. */
export async function measureSpeed(seed: number): Promise<Line[]> {
  const script = await bundle(new URL("country-process.ts", import.meta.url));
  const { output } = await runNode(["--expose-gc", script, String(seed), String(COUNTRY), String(ROUNDS)]);
  const { engine, proRata } = JSON.parse(output) as Record<"engine" | "proRata", number[]>;
  return [
    lineOf("60 000 markets evaluated", engine, MILLISECONDS),
    lineOf("60 000 naive pro rata", proRata, MILLISECONDS),
    lineOf("  ratio, round by round", ratios(engine, proRata), TIMES),
  ];
}
