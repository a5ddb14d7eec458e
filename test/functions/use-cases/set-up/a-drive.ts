import type { SetUpPorts } from "../../../../functions/use-cases/set-up/set-up-ports.ts";
import {
  type StructureReport,
  type StructureWish,
  setUpStructure,
} from "../../../../functions/use-cases/set-up/set-up-structure.ts";
import { memoryFiles } from "../../../../local/memory/memory-files.ts";
import { memoryWorkbooks } from "../../../../local/memory/memory-workbooks.ts";
import { typeRecords } from "../../../../local/sample/typed-rows.ts";
import { createDrive } from "../../../../local/workbook/drive/shared-drives.ts";
import { createStore, type Store } from "../../../../local/workbook/drive/store.ts";
import type {
  Buyer,
  Company,
  Engagement,
  Facilitator,
  Market,
  Validation,
} from "../../../../schemas/control-workbook.ts";
import {
  buyersTable,
  companiesTable,
  engagementsTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../../../schemas/control-workbook.ts";
import type { Columns, RecordOf, Table } from "../../../../schemas/table/define-table.ts";
import { typeCells } from "../a-store-workbook.ts";
import { valueIn } from "../a-structure.ts";

export const TODAY = "2025-11-15";
export const NAME = "Clauses sociales du Littoral";
export const ANNE = { name: "Anne Le Goff", email: "anne.legoff@example.org" };

/** An empty shared drive in memory, and everything that a set-up works with. */
export type ADrive = { readonly store: Store; readonly driveId: string; readonly ports: SetUpPorts };

export function aDrive(): ADrive {
  const store = createStore({ now: () => new Date("2025-11-15T07:00:00Z") });
  return over(store, createDrive(store, "Clauses", "wish-1")?.id ?? "");
}

/** The same drive once more, which then goes its own way. */
export const again = <D extends ADrive>(drive: D): D => ({
  ...drive,
  ...over(
    {
      ...drive.store,
      files: new Map(drive.store.files),
      drives: new Map(drive.store.drives),
      changes: [...drive.store.changes],
      newest: new Map(drive.store.newest),
    },
    drive.driveId,
  ),
});

function over(store: Store, driveId: string): ADrive {
  let count = store.changes.length;
  const ids = { run: () => `run-${++count}`, marker: () => 1_000 + ++count };
  return { store, driveId, ports: { workbooks: memoryWorkbooks(store), files: memoryFiles(store, driveId), ids } };
}

export const WISH: StructureWish = { control: null, name: NAME, another: false, facilitator: ANNE, dryRun: false };

export const structureIn = async ({ ports }: ADrive, changes: Partial<StructureWish> = {}): Promise<StructureReport> =>
  valueIn(await setUpStructure(ports, { ...WISH, ...changes }));

const COMPANIES: readonly Company[] = [
  { ...blankCompany("Bâti-Côte"), kind: "company", emails: ["paul@example.org", "lea@example.org"] },
  { ...blankCompany("Relais Emploi"), kind: "etti", emails: ["relais@example.org"] },
];

function blankCompany(name: string): Company {
  const blank = { siret: null, contact: null, phone: null, workbook: null, remindersPausedUntil: null };
  return { name, kind: "company", emails: null, ...blank };
}

const MARKET: Market = {
  code: "ARQ-2024",
  title: "Logements à Arques",
  buyer: "Habitat des Falaises",
  kind: "works",
  legalBasis: null,
  start: "2024-03-01",
  end: "2026-06-30",
  target: 670_000,
  noTargetByChoice: null,
  facilitator: ANNE.name,
  byOrders: null,
};

const ENGAGEMENT: Engagement = {
  market: "ARQ-2024",
  lot: null,
  company: "Bâti-Côte",
  role: "holder",
  hours: 670_000,
  declarants: ["Bâti-Côte", "Relais Emploi"],
  start: null,
  end: null,
};

const VALIDATIONS: readonly Validation[] = ["P-0001", "P-0002"].map((participant, place) => ({
  participant,
  declarant: "Relais Emploi",
  mark: ["LM", "AB"][place] ?? null,
  markets: ["ARQ-2024"],
  from: "2025-02-03",
  until: null,
  author: null,
}));

const BUYER: Buyer = { name: "Habitat des Falaises", emails: ["acheteuse@example.org"], workbook: null };
const FACILITATOR: Facilitator = { name: ANNE.name, emails: [ANNE.email], phone: null };

/** The facilitator fills in a new control workbook: two companies, a market, two people validated, a buyer. */
export function fillControl({ store }: Pick<ADrive, "store">, control: string): void {
  const write = <C extends Columns>(table: Table<C>, records: readonly RecordOf<Table<C>>[]) => {
    const { rows } = typeRecords(table, records);
    rows.forEach((cells, line) => {
      typeCells(store, control, table.title, { row: 1 + line, column: 0 }, cells);
    });
  };
  write(facilitatorsTable, [FACILITATOR]);
  write(companiesTable, COMPANIES);
  write(buyersTable, [BUYER]);
  write(marketsTable, [MARKET]);
  write(engagementsTable, [ENGAGEMENT]);
  write(validationsTable, VALIDATIONS);
}

export type FilledDrive = ADrive & { readonly control: string; readonly template: string };

let filled: Promise<FilledDrive> | undefined;

/** A structure that is set up and filled in: made once, and handed to each story as its own. */
export async function aFilledDrive(): Promise<FilledDrive> {
  filled ??= fillDrive();
  return again(await filled);
}

async function fillDrive(): Promise<FilledDrive> {
  const drive = aDrive();
  const { control, template } = await structureIn(drive);
  fillControl(drive, control.id);
  return { ...drive, control: control.id, template: template.id };
}

/** All that the drive holds, as its people and its programs may see it. */
export const snapshotOf = ({ store }: Pick<ADrive, "store">): unknown =>
  [...store.files.values()].map(({ version: _, modifiedTime: __, ...file }) => file);

/** The titles of the files in the drive. */
export const titlesIn = ({ store }: Pick<ADrive, "store">): string[] =>
  [...store.files.values()].map(({ name }) => name);
