import { readFileSync } from "node:fs";
import type { Control } from "../../functions/domain/control.ts";
import { buildRegister } from "../../functions/domain/hours/register.ts";
import { overviewMarkets } from "../../functions/domain/markets/market-overview.ts";
import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import { interleave } from "../measure/interleave.ts";
import { peakMemory } from "../measure/peak-memory.ts";
import { NOW } from "../world/structure.ts";
import { judge } from "./judge.ts";

// Judges the structure kept in a directory: once for the memory that it takes, or many times beside `JSON.parse`.
const [directory = ".", rounds = "0"] = process.argv.slice(2);

const control = JSON.parse(readFileSync(`${directory}/control.json`, "utf8")) as Control;
const text = readFileSync(`${directory}/sheets.json`, "utf8");
const parse = (): HoursSheet[] => JSON.parse(text);

if (Number(rounds) === 0) {
  const { balance, issues } = judge(control, parse());
  console.log(JSON.stringify({ cells: balance.cells, issues: issues.length, peak: peakMemory() }));
} else {
  const mirror = parse();
  const { rows } = judge(control, mirror);
  const today = NOW.slice(0, 10);
  const world = {
    control,
    register: buildRegister(control, today),
    rows,
    sheets: mirror,
    journal: [],
    today,
    unread: [],
  };
  const measured = await interleave(Number(rounds), {
    parse: () => time(parse),
    judge: () => time(() => judge(control, mirror)),
    market: () => time(() => overviewMarkets(world)),
  });
  console.log(JSON.stringify(measured));
}

/** The milliseconds of one go, on a heap that the goes before have left clean. */
function time(act: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  act();
  return performance.now() - start;
}
