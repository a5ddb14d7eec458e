import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { MARKET_STATE_LABELS } from "../../functions/domain/progress/market-state.ts";
import type { ReplayedMonth } from "./replay-market.ts";
import { unroundedLanding } from "./unrounded-landing.ts";

/** Where the months go, market by market, so that a country's worth of them never stands in memory at once. */
export type MonthsWriter = {
  readonly write: (code: string, months: readonly ReplayedMonth[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the file of evaluations, or throws the system's error when it cannot be written. */
export async function writeMonths(path: string): Promise<MonthsWriter> {
  const stream = createWriteStream(path);
  await once(stream, "open");
  const say = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  await say('{"markets":[');
  let separator = "\n";
  return {
    write: async (code, months) => {
      await say(`${separator}${JSON.stringify({ code, months: months.map(lineOf) })}`);
      separator = ",\n";
    },
    close: async () => {
      stream.end("\n]}\n");
      await finished(stream);
    },
  };
}

/** One evaluation as a program reads it: hours are in hours, and what does not exist is null. */
export function lineOf({ evaluation: { month, state, progress } }: ReplayedMonth) {
  const { e, outlook } = progress;
  const { landing = null, low = null, high = null } = unroundedLanding(progress) ?? {};
  return {
    month,
    state: MARKET_STATE_LABELS[state],
    r1: outlook?.r1 ?? null,
    e,
    landing,
    low,
    high,
    pMiss: outlook?.pMiss ?? null,
  };
}
