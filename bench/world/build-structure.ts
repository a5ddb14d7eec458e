import { randomUUID } from "node:crypto";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { googleWorkbooks } from "../../functions/adapters/google/google-workbooks.ts";
import { systemClock } from "../../functions/adapters/system-clock.ts";
import { createSpreadsheet, fillWorkbook, type SetUp } from "../../local/sample/create-workbook.ts";
import { localClients } from "../../local/sample/google-clients.ts";
import { workbookLink } from "../../schemas/workbook-link.ts";
import type { Structure } from "./structure.ts";
import { buyerWorkbook, controlWorkbook, declarantWorkbook } from "./structure-workbooks.ts";

/** Where an invented structure stands once built. */
export type BuiltStructure = {
  readonly driveId: string;
  readonly control: string;
  readonly declarants: readonly string[];
};

/** Builds an invented structure over HTTP, by the calls that a set-up and people's typing make. */
export async function buildStructure(
  rootUrl: string,
  { control, sheets }: Structure,
  onProgress: (built: number) => void,
): Promise<BuiltStructure> {
  const setUp = await openSetUp(rootUrl);
  const controlId = await createSpreadsheet(setUp, "Pilotage");
  const others = [...sheets.map(declarantWorkbook), ...control.buyers.map(buyerWorkbook)];
  const ids: string[] = [];
  for (const workbook of others) {
    const id = await createSpreadsheet(setUp, workbook.title);
    await fillWorkbook(setUp, id, controlId, workbook);
    ids.push(id);
    onProgress(ids.length);
  }
  const links = new Map(others.map(({ name }, place) => [name, workbookLink(ids[place] ?? "")]));
  await fillWorkbook(setUp, controlId, controlId, controlWorkbook(control, links));
  return { driveId: setUp.driveId, control: controlId, declarants: ids.slice(0, sheets.length) };
}

async function openSetUp(rootUrl: string): Promise<SetUp> {
  const clients = localClients(rootUrl);
  const { data } = await clients.drive.drives.create({ requestId: randomUUID(), requestBody: { name: "Structure" } });
  const driveId = data.id ?? "";
  const limits = { sheetsReads: Number.POSITIVE_INFINITY, sheetsWrites: Number.POSITIVE_INFINITY };
  const workbooks = googleWorkbooks({
    rootUrl,
    driveIds: [driveId],
    clock: systemClock,
    counter: callCounter(),
    limits,
  });
  return { ...clients, workbooks, driveId };
}
