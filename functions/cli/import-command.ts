import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Entry } from "../../schemas/entries.ts";
import { type ImportMapping, type ImportPlan, importMapping } from "../../schemas/import.ts";
import { showMonth } from "../../schemas/month.ts";
import { randomIds } from "../adapters/random-ids.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { xlsxFiles } from "../adapters/xlsx/xlsx-files.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Outcome } from "../ports/outcome.ts";
import { applyImport } from "../use-cases/apply-import.ts";
import { notPossible } from "../use-cases/open-declarant.ts";
import { planFileImport } from "../use-cases/plan-import.ts";
import { type CliEnvironment, parseCliEnvironment } from "./cli-environment.ts";
import { EXIT, type ExitCode, type Terminal } from "./command.ts";
import { explain } from "./explain.ts";
import { importControl } from "./import-control.ts";
import { IMPORT_HELP, type ImportOptions, parseImportOptions } from "./import-options.ts";
import { keepRecord } from "./import-record.ts";
import { importText, leftOutCsv } from "./import-text.ts";
import { type CliPorts, isYes, undoCommand } from "./import-undo.ts";
import { localSilence } from "./local-silence.ts";
import { openGoogle } from "./open-google.ts";

/** How the person answers the question: `null` where nobody sits at a terminal. */
export type Ask = (question: string) => Promise<string | null>;

/** `npm run import`: shows what a file would write, asks, writes, and keeps what is needed to undo it. */
export async function importCommand(terminal: Terminal, ask: Ask): Promise<ExitCode> {
  const demand = parseImportOptions(terminal.argv);
  if (demand.kind === "help") {
    terminal.say(IMPORT_HELP);
    return EXIT.fine;
  }
  const environment = parseCliEnvironment(terminal.env, demand.kind === "run" ? demand.options.local : null);
  const problems = [
    ...(demand.kind === "refused" ? demand.problems : []),
    ...(environment.ok ? [] : [environment.problem]),
  ];
  if (demand.kind === "refused" || !environment.ok) {
    terminal.complain([...problems, "L'aide : npm run import -- --help"].join("\n"));
    return EXIT.refused;
  }
  const done = await run(demand.options, environment.value, terminal, ask);
  if (done.ok) terminal.say(done.value);
  else terminal.complain(explain(done));
  return done.ok ? EXIT.fine : EXIT.failed;
}

async function run(
  options: ImportOptions,
  environment: CliEnvironment,
  terminal: Terminal,
  ask: Ask,
): Promise<Outcome<string>> {
  const silence = await localSilence(options.local);
  if (silence !== null) return silence;
  const google = openGoogle(environment.rootUrl);
  const ports = { workbooks: google.workbooks, clock: systemClock, ids: randomIds, spreadsheets: xlsxFiles };
  if (options.undo) return undoCommand(ports, options, { terminal, ask });
  const content = await readFile(options.file).catch(() => null);
  if (content === null) return notPossible(`Le fichier « ${options.file} » ne se lit pas : vérifiez son nom.`);
  const mapping = options.mapping === null ? null : await readMapping(options.mapping);
  if (typeof mapping === "string") return notPossible(mapping);
  terminal.tell("Recherche du pilotage");
  const control = await importControl(google, options, environment);
  if (!control.ok) return control;
  const controlWorkbook = control.value;
  terminal.tell("Lecture du fichier et du classeur");
  const { declarant } = options;
  const planned = await planFileImport(ports, { controlWorkbook, declarant, content, mapping });
  if (!planned.ok) return planned;
  const plan = planned.value;
  terminal.say(importText(plan));
  if (options.saveMapping !== null) await writeFile(options.saveMapping, `${JSON.stringify(plan.mapping, null, 2)}\n`);
  if (plan.leftOut.length > 0) await writeFile(`${options.file}.laissées.csv`, leftOutCsv(plan.leftOut));
  if (options.dryRun) return { ok: true, value: "\nRien n'a été écrit (--dry-run)." };
  if (plan.writes.length === 0) return { ok: true, value: "\nRien à écrire : rien n'a changé." };
  const agreed = options.yes || isYes(await ask("\nÉcrire ces cellules ? Répondez oui pour écrire : "));
  if (!agreed) return { ok: true, value: "Rien n'a été écrit." };
  return write(ports, options, controlWorkbook, plan);
}

async function write(
  ports: CliPorts,
  options: ImportOptions,
  controlWorkbook: string,
  plan: ImportPlan,
): Promise<Outcome<string>> {
  const { workbook, declarant, writes } = plan;
  const wish = { controlWorkbook, workbook, declarant, writes };
  const done = await applyImport(ports, { ...wish, entry: entryOf(plan, options, ports) });
  const made = done.ok ? done.value.writes : writes;
  const at = ports.clock.now().toISOString();
  // Where no answer came the cells may be written: undoing looks at each of them before it touches it.
  if (made.length > 0 && (done.ok || done.ambiguous))
    await keepRecord(options.file, { ...wish, at, source: options.source, writes: made });
  if (!done.ok) return done;
  const kept = done.value.kept
    ? ""
    : "\nL'onglet « Saisie pour le compte de » manque : la provenance n'y est pas notée.";
  return {
    ok: true,
    value: `${made.length} cellules écrites.${kept}\nPour revenir en arrière : la même commande avec --undo.`,
  };
}

/** Counts and no content: what was left out may hold a name, and stays in the list beside the file. */
function entryOf(
  { rows, hours, leftOut, months: written }: ImportPlan,
  options: ImportOptions,
  ports: CliPorts,
): Entry {
  const months = written.map(showMonth);
  return {
    date: parisDate(ports.clock.now()),
    source: options.source,
    document: basename(options.file).slice(0, 200),
    author: options.by ?? "",
    months: months.length > 0 ? months : null,
    taken: rows.taken,
    hours: hours.taken > 0 ? hours.taken : null,
    leftOut: rows.leftOut,
    remark: leftOut.length > 0 ? "Le détail de ce qui est laissé est chez la personne qui a repris le fichier." : null,
  };
}

async function readMapping(path: string): Promise<ImportMapping | string> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return `Le fichier de correspondances « ${path} » ne se lit pas.`;
  const parsed = importMapping.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path: at, message }) => `  ${[...at.map(String), message].join(" : ")}`);
  const start = "partez de celui que --save-mapping enregistre.";
  return [`« ${path} » n'est pas un fichier de correspondances : ${start}`, ...reasons].join("\n");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
