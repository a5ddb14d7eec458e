import { randomUUID } from "node:crypto";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { googleWorkbooks } from "../../functions/adapters/google/google-workbooks.ts";
import { systemClock } from "../../functions/adapters/system-clock.ts";
import type { Month } from "../../schemas/month.ts";
import { workbookLink } from "../../schemas/workbook-link.ts";
import { buyerWorkbooks } from "./buyer-workbooks.ts";
import { controlWorkbook, STRUCTURE } from "./control-workbook.ts";
import { createSpreadsheet, fillWorkbook, type SetUp } from "./create-workbook.ts";
import { declarantWorkbooks } from "./declarant-workbooks.ts";
import { localClients } from "./google-clients.ts";

/** A workbook of the sample by the name of whom it is for. */
export type NamedWorkbook = { readonly name: string; readonly id: string };

/** Where the sample stands once built. */
export type SampleTerritory = {
  readonly driveId: string;
  readonly control: string;
  readonly declarants: readonly NamedWorkbook[];
  readonly buyers: readonly NamedWorkbook[];
};

export type SampleOptions = {
  /** The root of a local Google, with a slash at its end. */
  readonly rootUrl: string;
  /** The last complete month: people have typed nothing later. */
  readonly asOf: Month;
  /** Told each workbook's title once it is filled in, and how many are still to come. */
  readonly onProgress?: (title: string, left: number) => void;
};

/** Builds Dieppe-Maritime in a shared drive of its own, by the calls that a set-up and people's typing make. */
export async function buildSampleTerritory({ rootUrl, asOf, onProgress }: SampleOptions): Promise<SampleTerritory> {
  const setUp = await openSetUp(rootUrl);
  const control = await createSpreadsheet(setUp, controlWorkbook(asOf, new Map()).title);
  const others = [...declarantWorkbooks(asOf), ...buyerWorkbooks()];
  const created: (NamedWorkbook & { readonly role: string })[] = [];
  for (const [place, workbook] of others.entries()) {
    const id = await createSpreadsheet(setUp, workbook.title);
    await fillWorkbook(setUp, id, control, workbook);
    created.push({ name: workbook.name, id, role: workbook.role });
    onProgress?.(workbook.title, others.length - place);
  }
  const links = new Map(created.map(({ name, id }) => [name, workbookLink(id)]));
  const filled = controlWorkbook(asOf, links);
  await fillWorkbook(setUp, control, control, filled);
  onProgress?.(filled.title, 0);
  const inRole = (role: string) =>
    created.flatMap(({ name, id, ...each }) => (each.role === role ? [{ name, id }] : []));
  return { driveId: setUp.driveId, control, declarants: inRole("declarant"), buyers: inRole("buyer") };
}

async function openSetUp(rootUrl: string): Promise<SetUp> {
  const clients = localClients(rootUrl);
  const { data } = await clients.drive.drives.create({ requestId: randomUUID(), requestBody: { name: STRUCTURE } });
  if (!data.id) throw new Error("Drive gave no id to the shared drive");
  const workbooks = googleWorkbooks({ rootUrl, driveIds: [data.id], clock: systemClock, counter: callCounter() });
  return { ...clients, workbooks, driveId: data.id };
}
