import { realpath } from "node:fs/promises";
import { progressLine } from "./progress-line.ts";
import { proposalFor } from "./proposal-for.ts";
import { readHistories } from "./read-histories.ts";
import { replay } from "./replay.ts";
import { REPLAY_HELP } from "./replay-help.ts";
import { parseReplayOptions, type ReplayOptions } from "./replay-options.ts";
import { scoreTable } from "./score-table.ts";
import { type MonthsWriter, writeMonths } from "./write-months.ts";

/** What a person can mend: the command line, or the file. */
const REFUSED = 2;
const SHOWN_LINES = 20;

const demand = parseReplayOptions(process.argv.slice(2));
if (demand.kind === "help") console.log(REPLAY_HELP);
else if (demand.kind === "refused") refuse([...demand.problems, "L'aide : npm run replay -- --help"]);
else await run(demand.options);

async function run({ file, json, propose }: ReplayOptions): Promise<void> {
  const histories = await readHistories(file);
  if (!histories.ok) return refuse(shorten(histories.problems));
  if (histories.notes.length > 0) console.error(shorten(histories.notes).join("\n"));
  const writer = json === null ? null : await openWriter(file, json);
  if (typeof writer === "string") return refuse([writer]);
  const line = progressLine(process.stderr, histories.markets.length);
  const { evaluations, score } = await replay(histories.markets, { writer, onMarket: line.at });
  await writer?.close();
  const proposal = propose ? await proposalFor(histories.markets, { score, onMarket: line.at }) : null;
  line.clear();
  console.log(
    `${scoreTable(score)}\n\n${evaluations.toLocaleString("fr-FR")} évaluations, une par marché et par mois.`,
  );
  if (proposal !== null) console.log(`\n${proposal}`);
}

/** The file to write, or the reason why it cannot be: the histories themselves are never written over. */
async function openWriter(file: string, json: string): Promise<MonthsWriter | string> {
  const [source, target] = [await realpath(file), await realpath(json).catch(() => null)];
  if (source === target) return `--json : « ${json} » est le fichier à rejouer, donnez un autre nom.`;
  return writeMonths(json).catch(() => `Impossible d'écrire « ${json} ».`);
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN_LINES) return lines;
  return [...lines.slice(0, SHOWN_LINES), `… et ${lines.length - SHOWN_LINES} autres.`];
}

function refuse(lines: readonly string[]): void {
  console.error(lines.join("\n"));
  process.exitCode = REFUSED;
}
