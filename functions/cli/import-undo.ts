import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { Entry } from "../../schemas/entries.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Outcome } from "../ports/outcome.ts";
import { applyImport } from "../use-cases/apply-import.ts";
import { notPossible } from "../use-cases/open-declarant.ts";
import type { planFileImport } from "../use-cases/plan-import.ts";
import { planImportUndo } from "../use-cases/undo-import.ts";
import type { Terminal } from "./command.ts";
import type { ImportOptions } from "./import-options.ts";
import { dropRecord, type ImportRecord, readRecord, recordOf } from "./import-record.ts";
import { undoText } from "./import-text.ts";

export type CliPorts = Parameters<typeof planFileImport>[0] & Parameters<typeof applyImport>[0];

type Person = {
  readonly terminal: Terminal;
  readonly ask: (question: string) => Promise<string | null>;
};

export const isYes = (answer: string | null): boolean => answer?.trim().toLowerCase() === "oui";

/** `--undo`: shows what would be put back and what stays, asks, and writes; with `--dry-run` it only shows. */
export async function undoCommand(
  ports: CliPorts,
  options: ImportOptions,
  { terminal, ask }: Person,
): Promise<Outcome<string>> {
  const record = await readRecord(options.file);
  if (record === null) return nothingKept(options.file);
  if (record === "unreadable")
    return notPossible(
      `« ${recordOf(options.file)} » ne se lit plus : Jalon ne sait plus ce que cette reprise a écrit.`,
    );
  const planned = await planImportUndo(ports, record);
  if (!planned.ok) return planned;
  terminal.say(undoText(record.declarant, planned.value));
  if (options.dryRun) return { ok: true, value: "\nRien n'a été écrit (--dry-run)." };
  const { writes } = planned.value;
  if (writes.length === 0) return { ok: true, value: "\nRien à défaire : rien n'a été écrit." };
  const agreed = options.yes || isYes(await ask("\nRemettre ces cellules comme avant ? Répondez oui : "));
  if (!agreed) return { ok: true, value: "Rien n'a été écrit." };
  const done = await applyImport(ports, { ...record, writes, entry: undoneEntry(record, options, ports) });
  if (!done.ok) return done;
  await dropRecord(options.file);
  return { ok: true, value: `${done.value.writes.length} cellules remises comme avant.` };
}

/** An import that was undone already is no fault; a name that was mistyped is. */
async function nothingKept(file: string): Promise<Outcome<string>> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return notPossible(`Le fichier « ${file} » n'existe pas : vérifiez son nom.`);
  return { ok: true, value: `Rien à défaire : aucune reprise de « ${file} » n'est gardée à côté de ce fichier.` };
}

/** The source is that of the hours which are taken away, whatever the command line says this time. */
const undoneEntry = ({ source }: ImportRecord, options: ImportOptions, { clock }: CliPorts): Entry => ({
  date: parisDate(clock.now()),
  source: source ?? options.source,
  document: basename(options.file).slice(0, 200),
  author: options.by ?? "",
  months: null,
  taken: 0,
  hours: null,
  leftOut: 0,
  remark: "Reprise annulée.",
});
