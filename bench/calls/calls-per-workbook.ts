import type { Calls } from "../../functions/adapters/call-counter.ts";
import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../local/sample/build-sample-territory.ts";
import type { Benchmark, Line } from "../benchmark.ts";
import { buildFunctions } from "../deployed/built-functions.ts";
import { type RunningFunctions, startFunctions } from "../deployed/start-functions.ts";
import { retype } from "../world/retype.ts";

const AS_OF = "2025-10";
const NOW = "2025-11-15T07:00:00.000Z";

/** What each kind of run of `consolidate` asks of Google: exact figures, the same on any machine. */
export const callsPerWorkbook: Benchmark = {
  name: "calls",
  title: "Calls of one run over the sample territory (1 control workbook, 9 declarants, 3 buyers)",
  run: async ({ progress }) => {
    progress("building the territory and the functions");
    const google = await startLocalGoogle({ now: () => new Date(NOW) });
    const territory = await buildSampleTerritory({ rootUrl: google.url, asOf: AS_OF });
    const functions = await startFunctions(await buildFunctions(), {
      googleRoot: google.url,
      control: territory.control,
      driveId: territory.driveId,
      now: NOW,
    });
    try {
      progress("running consolidate");
      return await runAll(functions, google.url, territory);
    } finally {
      await functions.stop();
      await google.close();
    }
  },
};

async function runAll(functions: RunningFunctions, rootUrl: string, territory: SampleTerritory): Promise<Line[]> {
  const run = async (what: string): Promise<Line> => callsLine(what, (await functions.consolidate()).calls);
  const lines = [
    await run("first run: everything read and published"),
    await run("next run: its own writes recognised"),
    await run("unchanged"),
  ];
  await retype(rootUrl, territory.declarants[0]?.id ?? "", "42");
  lines.push(await run("one declarant's hours changed"));
  lines.push(await run("next run: its own writes recognised"));
  lines.push(await run("unchanged"));
  return lines;
}

/** Calls as a person counts them against Google's quotas. */
export function callsLine(what: string, { sheetsReads, sheetsWrites, drive }: Calls): Line {
  return {
    what,
    figure: `${sheetsReads + sheetsWrites + drive}`,
    noise: `${sheetsReads} reads, ${sheetsWrites} writes, ${drive} Drive`,
  };
}
