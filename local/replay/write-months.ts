import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Progress } from "../../functions/domain/progress/evaluate-progress.ts";
import { type Landing, unroundedLanding } from "../../functions/domain/progress/landing.ts";
import { MARKET_STATE_LABELS } from "../../functions/domain/progress/market-state.ts";
import type { ReplayedMonth } from "./replay-market.ts";

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

/** One evaluation as a program reads it: hours are in hours, never rounded, and what does not exist is null. */
export function lineOf({ evaluation: { month, state, progress } }: ReplayedMonth) {
  const { e, outlook } = progress;
  const landing = landingOf(progress);
  return {
    month,
    state: MARKET_STATE_LABELS[state],
    r1: outlook?.r1 ?? null,
    e,
    landing: landing && landing.landing / 100,
    low: landing && landing.low / 100,
    high: landing && landing.high / 100,
    pMiss: outlook?.pMiss ?? null,
  };
}

const landingOf = ({ done, e, outlook }: Progress): Landing | null =>
  outlook && unroundedLanding(done, outlook.target, e);
