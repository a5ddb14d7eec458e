import { Agent, get } from "node:http";
import type { BenchContext, Benchmark, Line } from "../benchmark.ts";
import { lineOf, MEBIBYTES, SECONDS, TIMES } from "../line.ts";
import { interleave, ratios } from "../measure/interleave.ts";
import { type GoogleProcess, startGoogle } from "./start-google.ts";

/** As many as a whole country's large structures have of companies. */
const WORKBOOKS = 14_000;
const AT_ONCE = 16;
const ROUNDS = 5;

/** The cells of a workbook as a reader that judges them asks for them. */
const FIELDS = "sheets(properties,data(rowData(values(effectiveValue,formattedValue,effectiveFormat.numberFormat))))";

/** 14 000 workbooks read one after the other over HTTP, beside as many calls that ask for nothing. */
export const manySmallWorkbooks: Benchmark = {
  name: "local",
  title: `${WORKBOOKS.toLocaleString("en")} small workbooks of 154 cells read through the local Google`,
  run: async (context) => {
    context.progress(`making ${WORKBOOKS} workbooks`);
    const google = await startGoogle(WORKBOOKS);
    try {
      return await measure(google, context);
    } finally {
      await google.stop();
    }
  },
};

async function measure(google: GoogleProcess, { runs = ROUNDS, progress }: BenchContext): Promise<Line[]> {
  const seconds = await interleave(
    runs,
    {
      read: () => readAll(google.ids, (id) => `${google.url}v4/spreadsheets/${id}?fields=${FIELDS}`),
      bare: () => readAll(google.ids, () => `${google.url}_local/calls`),
    },
    (round) => progress(`round ${round} of ${runs}`),
  );
  const { filled, peak } = await google.memory();
  const perSecond = seconds.read.map((each) => WORKBOOKS / each);
  return [
    lineOf("every workbook read, with its formats", seconds.read, SECONDS),
    lineOf("  beside as many calls that ask for nothing", ratios(seconds.read, seconds.bare), TIMES),
    lineOf("  workbooks a second", perSecond, { suffix: "", decimals: 0 }),
    lineOf("peak memory: filled", [filled], MEBIBYTES),
    lineOf("peak memory: after every round", [peak], MEBIBYTES),
  ];
}

/** Seconds that all the calls take, a few at once on connections that stay open. */
async function readAll(ids: readonly string[], addressOf: (id: string) => string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = ids.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const id of waiting) await readOne(addressOf(id), agent);
    }),
  );
  agent.destroy();
  return (performance.now() - start) / 1000;
}

/** Reads an answer to its end; anything but a 200 stops the measure. */
const readOne = (address: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(address, { agent, headers: { authorization: "Bearer reader" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
      response.resume().once("end", resolve).once("error", reject);
    }).once("error", reject);
  });
