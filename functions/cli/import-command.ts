import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Entry } from "../../schemas/entries.ts";
import { type ImportMapping, type ImportPlan, importMapping } from "../../schemas/import.ts";
import { showMonth } from "../../schemas/month.ts";
import { randomIds } from "../adapters/random-ids.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { xlsxFiles } from "../adapters/xlsx/xlsx-files.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { applyImport } from "../use-cases/apply-import.ts";
import { planFileImport } from "../use-cases/plan-import.ts";
import { undoImport } from "../use-cases/undo-import.ts";
import { type CliEnvironment, parseCliEnvironment } from "./cli-environment.ts";
import { EXIT, type ExitCode, type Terminal } from "./command.ts";
import { explain } from "./explain.ts";
import { IMPORT_HELP, type ImportOptions, parseImportOptions } from "./import-options.ts";
import { keepRecord, readRecord } from "./import-record.ts";
import { importText, leftOutCsv } from "./import-text.ts";
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
  const environment = parseCliEnvironment(terminal.env);
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
  const google = openGoogle(options.local ?? environment.rootUrl);
  const ports = { workbooks: google.workbooks, clock: systemClock, ids: randomIds, spreadsheets: xlsxFiles };
  if (options.undo) return undo(ports, options);
  const [configured, ...others] = environment.controls;
  const controlWorkbook = options.control ?? (others.length === 0 ? configured : undefined);
  if (controlWorkbook === undefined) return stop("Dites de quelle structure il s'agit : --control LIEN du pilotage.");
  const content = await readFile(options.file).catch(() => null);
  if (content === null) return stop(`Le fichier « ${options.file} » ne se lit pas : vérifiez son nom.`);
  const mapping = options.mapping === null ? null : await readMapping(options.mapping);
  if (typeof mapping === "string") return stop(mapping);
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
  if (
    !options.yes &&
    (await ask("\nÉcrire ces cellules ? Répondez oui pour écrire : "))?.trim().toLowerCase() !== "oui"
  )
    return { ok: true, value: "Rien n'a été écrit." };
  return write(ports, options, controlWorkbook, plan);
}

type CliPorts = Parameters<typeof planFileImport>[0] & Parameters<typeof applyImport>[0];

async function write(
  ports: CliPorts,
  options: ImportOptions,
  controlWorkbook: string,
  plan: ImportPlan,
): Promise<Outcome<string>> {
  const { workbook, declarant, writes } = plan;
  const record = { controlWorkbook, workbook, declarant, at: ports.clock.now().toISOString(), writes };
  await keepRecord(options.file, record);
  const done = await applyImport(ports, { controlWorkbook, workbook, writes, entry: entryOf(plan, options, ports) });
  if (!done.ok) return done;
  const kept = done.value.kept
    ? ""
    : "\nL'onglet « Saisie pour le compte de » manque : la provenance n'y est pas notée.";
  return {
    ok: true,
    value: `${done.value.written} cellules écrites.${kept}\nPour revenir en arrière : la même commande avec --undo.`,
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

async function undo(ports: CliPorts, options: ImportOptions): Promise<Outcome<string>> {
  const record = await readRecord(options.file);
  if (record === null) return stop(`Aucune reprise de « ${options.file} » n'est gardée à côté de ce fichier.`);
  const entry: Entry = {
    date: parisDate(ports.clock.now()),
    source: options.source,
    document: basename(options.file).slice(0, 200),
    author: options.by ?? "",
    months: null,
    taken: 0,
    hours: null,
    leftOut: 0,
    remark: "Reprise annulée.",
  };
  const done = await undoImport(ports, { ...record, entry });
  if (!done.ok) return done;
  const { written, changed } = done.value;
  const since = changed > 0 ? `, ${changed} laissées telles quelles : quelqu'un y a écrit depuis` : "";
  return { ok: true, value: `${written} cellules remises comme avant${since}.` };
}

async function readMapping(path: string): Promise<ImportMapping | string> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return `Le fichier de correspondances « ${path} » ne se lit pas.`;
  try {
    return importMapping.parse(JSON.parse(text));
  } catch {
    return `« ${path} » n'est pas un fichier de correspondances : partez de celui que --save-mapping enregistre.`;
  }
}

const stop = (say: string): Failure => ({
  ok: false,
  reason: "not-possible",
  message: "nothing to import",
  say,
  retryable: false,
  ambiguous: false,
});
