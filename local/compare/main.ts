import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BEHAVIOURS } from "../behaviours/behaviours.ts";
import type { GoogleClients } from "../sample/google-clients.ts";
import { type Chosen, chooseBehaviours } from "./choose-behaviours.ts";
import { type Comparison, compareBehaviour } from "./compare-behaviour.ts";
import { COMPARE_HELP, type CompareOptions, parseCompareOptions } from "./compare-options.ts";
import { comparisonText, listText } from "./compare-text.ts";
import { realClients } from "./real-clients.ts";

/** Milliseconds left between two behaviours, each of a few calls: 60 reads and 60 writes a minute are allowed. */
const PAUSE = 4_000;

const demand = parseCompareOptions(process.argv.slice(2));
if (demand.kind === "help") console.log(COMPARE_HELP);
else if (demand.kind === "refused") stop(2, `${demand.problem}\n\n${COMPARE_HELP}`);
else await run(demand.options);

async function run({ only, list, json }: CompareOptions): Promise<void> {
  const chosen = chooseBehaviours(BEHAVIOURS, only);
  if (chosen.length === 0) return stop(2, `No behaviour holds "${only}": --list shows them all.`);
  if (list) return console.log(listText(chosen));
  const clients = await realClients();
  if (clients === null) return stop(2, `No Google credentials on this machine.\n\n${COMPARE_HELP}`);
  const comparisons = await compareAll(chosen, clients);
  if (json !== undefined) {
    await mkdir(dirname(json), { recursive: true });
    await writeFile(json, `${JSON.stringify(comparisons, null, 2)}\n`);
  }
  const differing = comparisons.filter(({ same }) => !same).length;
  const skipped = chosen.length - comparisons.length;
  console.log(`\n${comparisons.length} compared, ${differing} differ, ${skipped} asked of the local Google only.`);
  process.exitCode = differing > 0 ? 1 : 0;
}

async function compareAll(chosen: readonly Chosen[], clients: GoogleClients): Promise<readonly Comparison[]> {
  const asked = chosen.filter(({ localOnly }) => localOnly === undefined);
  const comparisons: Comparison[] = [];
  for (const [index, behaviour] of asked.entries()) {
    if (index > 0) await wait(PAUSE);
    const comparison = await compareBehaviour(behaviour, clients);
    comparisons.push(comparison);
    console.log(`${String(index + 1).padStart(4)}/${asked.length}  ${comparisonText(comparison)}`);
  }
  return comparisons;
}

function stop(code: number, text: string): void {
  console.error(text);
  process.exitCode = code;
}
