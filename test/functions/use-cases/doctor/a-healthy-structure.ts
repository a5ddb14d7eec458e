import { xlsxFiles } from "../../../../functions/adapters/xlsx/xlsx-files.ts";
import { consolidate } from "../../../../functions/use-cases/consolidate.ts";
import { type DoctorOptions, doctor } from "../../../../functions/use-cases/doctor/doctor.ts";
import type { DoctorPorts } from "../../../../functions/use-cases/doctor/doctor-ports.ts";
import type { Ports } from "../../../../functions/use-cases/ports.ts";
import { setUpBuyer } from "../../../../functions/use-cases/set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../../../../functions/use-cases/set-up/set-up-declarant.ts";
import { writeLink } from "../../../../functions/use-cases/set-up/write-link.ts";
import { type FixedClock, fixedClock } from "../../../../local/memory/fixed-clock.ts";
import { type MemoryMailAccount, memoryMailAccount } from "../../../../local/memory/memory-mail-account.ts";
import { memoryMailer } from "../../../../local/memory/memory-mailer.ts";
import { spreadsheetOf } from "../../../../local/workbook/drive/files.ts";
import type { Store } from "../../../../local/workbook/drive/store.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import { SETTINGS } from "../../../../schemas/settings.ts";
import { typeCells } from "../a-store-workbook.ts";
import { MORNING, valueIn } from "../a-structure.ts";
import { aFilledDrive, TODAY } from "../set-up/a-drive.ts";

export const VERSION = "0.1.0";
export const BATI = "Bâti-Côte";
export const RELAIS = "Relais Emploi";
export const BUYER = "Habitat des Falaises";

/** A structure in which everything is in order, and what a test breaks in it. */
export type Healthy = {
  readonly store: Store;
  readonly driveId: string;
  readonly clock: FixedClock;
  readonly control: string;
  readonly template: string;
  /** The workbook of a company or buyer. */
  readonly idOf: (name: string) => string;
  readonly account: MemoryMailAccount;
  readonly ports: Ports & DoctorPorts;
};

/** Set up, filled in, shared, linked, with the script of the day, and consolidated. */
export async function aHealthyStructure(): Promise<Healthy> {
  const { store, driveId, control, template, ports: own } = await aFilledDrive();
  const clock = fixedClock(MORNING);
  const account = memoryMailAccount();
  const ids = new Map<string, string>();
  for (const [name, role] of [
    [BATI, "declarant"],
    [RELAIS, "declarant"],
    [BUYER, "buyer"],
  ] as const) {
    const wish = { control, name, today: TODAY };
    const { id } = valueIn(role === "buyer" ? await setUpBuyer(own, wish) : await setUpDeclarant(own, wish));
    valueIn(await writeLink(own, { control, role, name, id }));
    ids.set(name, id);
    if (role === "declarant") typeScript(store, id, `version ${VERSION}`);
  }
  typeScript(store, template, `version ${VERSION}`);
  typeBeside(store, control, "Réglages", SETTINGS.functionUrl.label, "https://facilitator.example.org/");
  const ports: Ports & DoctorPorts = {
    ...own,
    clock,
    mailer: memoryMailer(),
    spreadsheets: xlsxFiles,
    sender: "jalon@example.org",
    mailAccount: account,
    account: null,
    region: "eu-west-3",
    callsPerMinute: 55,
    version: VERSION,
    audiences: new Map([[control, ["pilotage.apps.example.org"]]]),
  };
  valueIn(await consolidate(ports, { controlWorkbook: control, dryRun: false }));
  return { store, driveId, clock, control, template, idOf: (name) => ids.get(name) ?? "", account, ports };
}

/** What the script of a declarant's workbook writes of itself. */
export const typeScript = (store: Store, id: string, typed: string): void =>
  typeBeside(store, id, "Mode d'emploi", "Contrôle à la saisie", typed);

/** A person types beside a label, wherever it stands in its tab. */
export function typeBeside(store: Store, id: string, sheet: string, label: string, typed: string): void {
  const { rows, column } = placeOf(store, id, sheet, label);
  typeCells(store, id, sheet, { row: rows, column: column + 1 }, [typed]);
}

function placeOf(store: Store, id: string, title: string, label: string) {
  const tab = spreadsheetOf(store, id).sheets.find(({ properties }) => properties.title === title);
  for (const [rows, line] of (tab?.rows ?? []).entries()) {
    const column = line.findIndex((cell) => JSON.stringify(cell ?? null).includes(label));
    if (column >= 0) return { rows, column };
  }
  throw new Error(`nowhere in ${title}: ${label}`);
}

type Tab = { readonly sheetId: number; readonly protectedRanges: readonly number[] };

/** A tab of a workbook, for who changes it as a person does. */
export function tabIn(store: Store, id: string, title: string): Tab {
  const spreadsheet = spreadsheetOf(store, id);
  const tab = spreadsheet.sheets.find(({ properties }) => properties.title === title);
  const protectedRanges = (tab?.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId);
  return { sheetId: tab?.properties.sheetId ?? -1, protectedRanges };
}

/** The doctor's word on a structure. */
export async function checkupsOf(
  { ports, control }: Healthy,
  over: Partial<DoctorPorts> = {},
  options: Partial<DoctorOptions> = {},
): Promise<readonly Checkup[]> {
  const usual = { controlWorkbook: control, until: null, scratch: false, tell: () => undefined };
  return (await doctor({ ...ports, ...over }, { ...usual, ...options })).checkups;
}

/** What is not in order. */
export const troublesIn = (checkups: readonly Checkup[]): Checkup[] =>
  checkups.filter(({ verdict }) => verdict === "warning" || verdict === "wrong");
