import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../../local/sample/build-sample-territory.ts";
import { controlWorkbook } from "../../../local/sample/control-workbook.ts";
import { declarantWorkbooks } from "../../../local/sample/declarant-workbooks.ts";
import { localClients } from "../../../local/sample/google-clients.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { asRead } from "./as-read.ts";

let google: LocalGoogle;
let territory: SampleTerritory;
const told: string[] = [];

beforeAll(async () => {
  google = await startLocalGoogle({ now: () => new Date("2025-11-15T07:00:00Z") });
  const onProgress = (title: string) => told.push(title);
  territory = await buildSampleTerritory({ rootUrl: google.url, asOf: "2025-10", onProgress });
});
afterAll(() => google.close());

async function read(id: string) {
  const outcome = await memoryWorkbooks(google.store).read(id);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const peoplesSheets = ({ sheets }: Awaited<ReturnType<typeof read>>) =>
  sheets.filter(({ hidden }) => !hidden).map(({ title, rows }) => ({ title, rows }));

describe("the sample territory, built over HTTP", () => {
  it("makes one workbook for the structure, nine declarants and three buyers, in one shared drive", () => {
    expect(territory.declarants).toHaveLength(9);
    expect(territory.buyers).toHaveLength(3);
    const files = [...google.store.files.values()];
    expect(files).toHaveLength(13);
    expect(files.every(({ driveId }) => driveId === territory.driveId)).toBe(true);
    expect(told).toHaveLength(13);
  });

  it("marks every workbook as the structure's, in its role", async () => {
    const all = [
      { id: territory.control, role: "control" },
      ...territory.declarants.map(({ id }) => ({ id, role: "declarant" })),
      ...territory.buyers.map(({ id }) => ({ id, role: "buyer" })),
    ];
    for (const { id, role } of all) {
      const { marker } = await read(id);
      expect(marker).toMatchObject({ workbook: id, owner: territory.control, role, version: 1 });
    }
  });

  it("types into each declarant's workbook what the pure sample says", async () => {
    const expected = declarantWorkbooks("2025-10").map((each) => peoplesSheets(asRead(each)));
    const found = await Promise.all(territory.declarants.map(async ({ id }) => peoplesSheets(await read(id))));
    expect(found).toEqual(expected);
  });

  it("links the other workbooks in the control workbook, which the service's tabs are not part of", async () => {
    const links = new Map(
      [...territory.declarants, ...territory.buyers].map(({ name, id }) => [name, workbookLink(id)]),
    );
    const found = peoplesSheets(await read(territory.control));
    expect(found).toEqual(peoplesSheets(asRead(controlWorkbook("2025-10", links))));
    expect(found.map(({ title }) => title)).toEqual([
      "Lisez-moi",
      "Marchés",
      "Engagements",
      "Événements",
      "Entreprises",
      "Validations",
      "Acheteurs",
      "Facilitateurs",
      "Décisions",
      "Échanges",
      "Réglages",
    ]);
  });

  it("gives people frozen headings with notes, widths, and boxes above the months", async () => {
    const [first] = territory.declarants;
    const { data } = await localClients(google.url).sheets.spreadsheets.get({
      spreadsheetId: first?.id ?? "",
      ranges: ["'Heures 2025'!A1:W2"],
      fields:
        "sheets(properties(gridProperties),data(columnMetadata(pixelSize),rowData(values(note,dataValidation,effectiveFormat(textFormat(bold))))))",
    });
    const sheet = data.sheets?.[0];
    expect(sheet?.properties?.gridProperties).toMatchObject({ frozenRowCount: 2, columnCount: 23 });
    const [boxes, headings] = sheet?.data?.[0]?.rowData ?? [];
    const ticked = boxes?.values?.map(({ dataValidation }) => dataValidation?.condition?.type === "BOOLEAN");
    expect(ticked).toEqual([...new Array(11).fill(false), ...new Array(12).fill(true)]);
    expect(headings?.values?.every(({ note, effectiveFormat }) => note && effectiveFormat?.textFormat?.bold)).toBe(
      true,
    );
    expect(sheet?.data?.[0]?.columnMetadata?.[0]?.pixelSize).toBe(120);
  });

  it("shares each workbook by name: people write, buyers read", () => {
    const rolesOf = (id: string) => google.store.files.get(id)?.permissions.map(({ role }) => role);
    expect(territory.declarants.map(({ id }) => rolesOf(id))).toEqual(territory.declarants.map(() => ["writer"]));
    expect(territory.buyers.map(({ id }) => rolesOf(id))).toEqual(territory.buyers.map(() => ["reader"]));
    const owners = google.store.files.get(territory.control)?.permissions.map(({ emailAddress }) => emailAddress);
    expect(owners).toEqual(["camille.hautot@example.org"]);
  });
});
