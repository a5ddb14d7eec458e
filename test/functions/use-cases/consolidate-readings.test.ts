import { beforeEach, describe, expect, it } from "vitest";
import { copyFile } from "../../../local/workbook/drive/files.ts";
import { fileOf, putFile } from "../../../local/workbook/drive/store.ts";
import { companiesTable, engagementsTable } from "../../../schemas/control-workbook.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { aCompany, anEngagement } from "../../builders/control-records.ts";
import { blankFile, fill, markAs } from "./a-store-workbook.ts";
import { BATI, DECLARATIONS, declarantWorkbook, HOURS_TAB, RELAIS, YEAR } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  journalOf,
  linesOf,
  recordsOf,
  removeTab,
  renameTab,
  type Structure,
  typeAt,
  writeLine,
} from "./a-structure.ts";
import { pictureOf } from "./picture.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

const run = async (day = "2025-11-17") => {
  structure.clock.set(new Date(`${day}T07:00:00Z`));
  return consolidated(structure);
};
const issues = () => recordsOf(structure, structure.control, "Anomalies");
const acceptedHours = async () =>
  (await recordsOf(structure, structure.control, "Suivi")).map((line) => line["Recevables (h)"]);

const ALL = ["755", "755", "910", "910"];

describe("a workbook that cannot be read as it was", () => {
  it.each([
    ["a heading was renamed", (id: string) => typeAt(structure, id, HOURS_TAB, "C2", "Chantier"), HOURS_TAB],
    ["a tab was renamed", (id: string) => renameTab(structure, id, HOURS_TAB, "Mes heures"), HOURS_TAB],
    ["a tab was removed", (id: string) => removeTab(structure, id, HOURS_TAB), HOURS_TAB],
    ["the workbook is gone", (id: string) => void structure.store.files.delete(id), ""],
  ])("keeps its last good reading and says since when: %s", async (_, damage, sheet) => {
    damage(structure.idOf(RELAIS));
    await run("2025-11-17");
    const report = await run("2025-11-20");
    expect(await acceptedHours()).toEqual(ALL);
    expect(report).toMatchObject({ hours: { typed: 166_500 } });
    const found = (await issues()).at(-1);
    expect(found).toMatchObject({ État: "illisible", Classeur: RELAIS, Onglet: sheet });
    expect(found?.["Ce qu'il y a à faire"]).toMatch(/telles qu'elles ont été lues en dernier/);
    expect(found?.["Ce qu'il y a à faire"]).toContain("depuis le 17/11/2025");
    expect((await journalOf(structure)).filter(({ kind }) => kind === "disappearance")).toEqual([]);
  });

  it("is read again once its tab has its name back", async () => {
    const id = structure.idOf(RELAIS);
    renameTab(structure, id, HOURS_TAB, "Mes heures");
    await run("2025-11-17");
    renameTab(structure, id, "Mes heures", HOURS_TAB);
    typeAt(structure, id, HOURS_TAB, "L3", "16,5");
    await run("2025-11-18");
    expect([await issues(), await acceptedHours()]).toEqual([[], ["756", "756", "910", "910"]]);
  });

  it("is read again once it is out of the bin", async () => {
    const id = structure.idOf(RELAIS);
    const file = fileOf(structure.store, id);
    structure.store.files.delete(id);
    await run("2025-11-17");
    putFile(structure.store, file);
    await run("2025-11-18");
    expect([await issues(), await acceptedHours()]).toEqual([[], ALL]);
  });

  it("tells the declarant in its own Retour what to mend", async () => {
    const id = structure.idOf(RELAIS);
    typeAt(structure, id, HOURS_TAB, "C2", "Chantier");
    await run();
    const lines = (await linesOf(structure, id, "Retour")).map((line) => line.join(" "));
    expect(lines.join("\n")).toMatch(/tapez «\sMarché/);
  });

  it("counts a tab once when people made a second one of the same year", async () => {
    const id = structure.idOf(RELAIS);
    const { store } = structure;
    const file = fileOf(store, id);
    const source = file.spreadsheet?.sheets.find(({ properties }) => properties.title === HOURS_TAB);
    if (!file.spreadsheet || !source) throw new Error("the tab is not there");
    const twin = { ...source, properties: { ...source.properties, sheetId: 99, title: `Heures  ${YEAR}` } };
    putFile(store, { ...file, spreadsheet: { ...file.spreadsheet, sheets: [...file.spreadsheet.sheets, twin] } });
    for (const day of ["2025-11-17", "2025-11-18"]) expect(await run(day)).toMatchObject({ hours: { typed: 166_500 } });
    expect(await acceptedHours()).toEqual(ALL);
    expect(await issues()).toMatchObject([{ État: "illisible", Classeur: RELAIS, Onglet: `Heures  ${YEAR}` }]);
  });
});

describe("a workbook that is not this structure's", () => {
  const useInstead = (id: string) =>
    writeLine(structure, companiesTable, 1, aCompany({ name: RELAIS, workbook: workbookLink(id) }));
  const laid = declarantWorkbook(RELAIS, DECLARATIONS[RELAIS] ?? { rows: [], ticked: [] });

  const strangers: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    [
      "a copy of another",
      async () => copyFile(structure.store, structure.idOf(BATI), { name: "Copie" }).id,
      /la copie d'un autre/,
    ],
    [
      "another structure's",
      async () => {
        const id = blankFile(structure.store, "Ailleurs");
        fill(structure.store, id, laid);
        await markAs(structure.ports.workbooks, id, "another-structure", "declarant");
        return id;
      },
      /une autre structure/,
    ],
    [
      "never marked",
      async () => {
        const id = blankFile(structure.store, "Le mien");
        fill(structure.store, id, laid);
        return id;
      },
      /n'a pas été créé par Jalon/,
    ],
    ["a buyer's", async () => structure.idOf("Ville de Dieppe"), /n'est pas celui de cette ligne/],
    ["the control workbook itself", async () => structure.control, /n'est pas celui de cette ligne/],
  ];

  it.each(strangers)("is refused with words and never written: %s", async (_, make, words) => {
    const id = await make();
    useInstead(id);
    const { version } = fileOf(structure.store, id);
    await run();
    const told = (await issues()).map((line) => line["Ce qu'il y a à faire"]).join("\n");
    expect(told).toMatch(words);
    if (id !== structure.control) expect(fileOf(structure.store, id).version).toBe(version);
    expect(await acceptedHours()).toEqual(ALL);
  });

  it("is left alone by alert and consolidate when the control workbook is a copy", async () => {
    const copy = copyFile(structure.store, structure.control, { name: "Copie de Pilotage" }).id;
    const changes = structure.store.changes.length;
    const other = { ...structure, control: copy };
    await expect(consolidated(other)).rejects.toThrow("forbidden");
    await expect(alerted(other)).rejects.toThrow("forbidden");
    expect(structure.store.changes).toHaveLength(changes);
  });
});

describe("a company that changes its name", () => {
  it("keeps its hours, in the mirror and in the journal's silence", async () => {
    const name = "Relais Intérim Littoral";
    writeLine(structure, companiesTable, 1, aCompany({ name, workbook: workbookLink(structure.idOf(RELAIS)) }));
    writeLine(structure, engagementsTable, 0, anEngagement({ company: BATI, declarants: [BATI, name] }));
    writeLine(
      structure,
      engagementsTable,
      1,
      anEngagement({ company: BATI, market: "ACV-2024", declarants: [BATI, name] }),
    );
    await run("2025-11-15");
    expect([await issues(), await acceptedHours(), await journalOf(structure)]).toEqual([[], ALL, []]);
    const mirror = await recordsOf(structure, structure.control, HOURS_TAB);
    expect(new Set(mirror.map(({ Déclarant }) => Déclarant))).toEqual(new Set([BATI, name]));
    expect((await linesOf(structure, structure.idOf(RELAIS), "Retour"))[0]?.[0]).toContain(name);
  });

  it("keeps counting the hours of a company whose workbook was taken off the list, and says so", async () => {
    typeAt(structure, structure.control, "Entreprises", "G3", "");
    await run();
    expect(await acceptedHours()).toEqual(ALL);
    expect((await issues())[0]?.["Ce qu'il y a à faire"]).toContain("n'a plus de classeur");
    const before = await pictureOf(structure.store);
    await run("2025-11-18");
    expect(await pictureOf(structure.store)).toEqual(before);
  });
});
