import type { ImportMapping, ImportPlan } from "../../schemas/import.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import { parisDate } from "../domain/civil-time.ts";
import { lastCompleteMonth } from "../domain/declarations/declarations.ts";
import { describeMapping } from "../domain/import/describe-mapping.ts";
import type { ImportContext, ImportTab } from "../domain/import/import-context.ts";
import { planImport } from "../domain/import/plan-import.ts";
import { proposeMapping } from "../domain/import/propose-mapping.ts";
import { whoseFile } from "../domain/import/whose-file.ts";
import type { Outcome } from "../ports/outcome.ts";
import { readDeclarant } from "../sheets/read-declarant.ts";
import { named } from "./named.ts";
import { notPossible, openDeclarant } from "./open-declarant.ts";
import type { Ports } from "./ports.ts";
import { openStructure } from "./set-up/open-structure.ts";

/** A file to take back for a declarant; `mapping` where a person has corrected the one that was proposed. */
export type ImportFile = {
  readonly controlWorkbook: string;
  readonly declarant: string;
  readonly content: Uint8Array;
  readonly mapping: ImportMapping | null;
};

type ImportPorts = Pick<Ports, "workbooks" | "clock" | "spreadsheets">;

/** What taking a file back would write in the declarant's workbook as it stands now. Nothing is written. */
export async function planFileImport(ports: ImportPorts, file: ImportFile): Promise<Outcome<ImportPlan>> {
  const reading = await ports.spreadsheets.read(file.content);
  if (!reading.ok) return notPossible(reading.message);
  const found = await contextOf(ports, file);
  if (!found.ok) return found;
  const { context, workbook } = found.value;
  const whose = whoseFile(reading.tabs, context);
  if (!whose.ok) return notPossible(whose.message);
  const source = sourceOf(reading.tabs, file.mapping, context);
  if (!source.ok) return notPossible(source.message);
  const { declarant } = context;
  const opened = await openDeclarant(ports.workbooks, { controlWorkbook: file.controlWorkbook, workbook, declarant });
  if (!opened.ok) return opened;
  const { sheets } = readDeclarant(declarant, opened.value.workbook);
  const proposal = [...source.proposal, ...(whose.remark === null ? [] : [whose.remark])];
  return { ok: true, value: planImport({ ...source, proposal }, { workbook, sheets }, context) };
}

type Found = { readonly context: ImportContext; readonly workbook: string };

async function contextOf(
  { workbooks, clock }: ImportPorts,
  { controlWorkbook, declarant: typed }: ImportFile,
): Promise<Outcome<Found>> {
  const structure = await openStructure({ workbooks }, controlWorkbook);
  if (!structure.ok) return structure;
  const { control } = structure.value;
  const line = named(control.companies, typed, "Entreprises");
  if (!line.ok) return line;
  const company = line.value;
  const workbook = company.workbook === null ? null : workbookIdOf(company.workbook);
  if (workbook === null)
    return notPossible(`${company.name} n'a pas encore de classeur : créez-le d'abord (menu Nouveau déclarant…).`);
  const lastMonth = lastCompleteMonth(parisDate(clock.now()));
  return { ok: true, value: { workbook, context: { declarant: company.name, control, lastMonth } } };
}

function sourceOf(tabs: readonly ImportTab[], mapping: ImportMapping | null, context: ImportContext) {
  if (mapping === null) {
    const proposed = proposeMapping(tabs, context);
    const tab = proposed.ok ? tabs.find(({ title }) => title === proposed.mapping.sheet) : undefined;
    if (proposed.ok && tab) return { ...proposed, tab };
    return { ok: false, message: proposed.ok ? "" : proposed.message } as const;
  }
  const tab = tabs.find(({ title }) => title === mapping.sheet);
  if (tab) return { ok: true, tab, mapping, proposal: describeMapping(mapping, tab) } as const;
  const titles = tabs.map(({ title }) => `« ${title} »`).join(", ");
  return { ok: false, message: `Le fichier n'a pas d'onglet « ${mapping.sheet} », mais ${titles}.` } as const;
}
