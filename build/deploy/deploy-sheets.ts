import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildScript } from "../build-script.ts";
import type { ScriptName } from "../scripts.ts";
import { createCommand, PUSH_COMMAND, remedyFor } from "./clasp.ts";
import { type DeployOptions, HELP, parseDeployOptions } from "./deploy-options.ts";
import type { RunCommand } from "./run-command.ts";
import { readScriptId, recordPath, writeScriptId } from "./script-record.ts";

/** Where a deployment keeps its files, how it runs a command, and to whom it speaks. */
export type Desk = {
  readonly root: string;
  readonly run: RunCommand;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
};

const TITLES: Readonly<Record<ScriptName, string>> = { declarant: "Jalon déclarant", control: "Jalon pilotage" };

/** Answers a command line; gives the exit code: 2 for a line that was not understood, 1 for a refusal on the way. */
export async function deploySheets(argv: readonly string[], desk: Desk): Promise<number> {
  const demand = parseDeployOptions(argv);
  if (demand.kind === "help") desk.say(HELP);
  if (demand.kind === "refused") desk.complain(`${demand.problem}\n\n${HELP}`);
  if (demand.kind !== "deploy") return demand.kind === "help" ? 0 : 2;
  const path = recordPath(desk.root, demand.options);
  try {
    const known = await readScriptId(path);
    if (demand.options.dryRun) return planned(demand.options, known, desk);
    await deploy(demand.options, known, desk);
    return 0;
  } catch (error) {
    desk.complain(`${error instanceof Error ? error.message : String(error)}\n${path}`);
    return 1;
  }
}

function planned({ name, workbookId }: DeployOptions, known: string | null, { say }: Desk): number {
  const commands = known === null ? [createCommand(TITLES[name], workbookId), PUSH_COMMAND] : [PUSH_COMMAND];
  say(["Ce qui serait fait :", `  construire dist/apps-script/${name}`, ...commands.map(commandLine)].join("\n"));
  return 0;
}

const commandLine = (command: readonly string[]): string =>
  `  ${command.map((part) => (/\s/.test(part) ? `"${part}"` : part)).join(" ")}`;

async function deploy(options: DeployOptions, known: string | null, desk: Desk): Promise<void> {
  const { name, workbookId } = options;
  const out = join(desk.root, "dist/apps-script", name);
  await buildScript(name, out);
  const scriptId = known ?? (await createScript(options, desk));
  await writeScriptId(recordPath(desk.root, options), scriptId);
  await writeFile(join(out, ".clasp.json"), `${JSON.stringify({ scriptId, rootDir: "." }, null, 2)}\n`);
  await runOrExplain(desk, PUSH_COMMAND, out);
  desk.say(`Le script est en place : https://docs.google.com/spreadsheets/d/${workbookId}/edit (rechargez la page).`);
}

async function createScript({ name, workbookId }: DeployOptions, desk: Desk): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jalon-clasp-"));
  try {
    await runOrExplain(desk, createCommand(TITLES[name], workbookId), folder);
    const scriptId = await readScriptId(join(folder, ".clasp.json"));
    if (scriptId === null) throw new Error("clasp n'a pas dit l'identifiant du script qu'il a créé.");
    return scriptId;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOrExplain({ run }: Desk, command: readonly string[], folder: string): Promise<void> {
  const { code, output } = await run(command, folder);
  if (code !== 0) throw new Error(remedyFor(output));
}
