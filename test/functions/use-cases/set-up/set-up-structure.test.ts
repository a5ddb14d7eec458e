import { describe, expect, it } from "vitest";
import { setUpStructure } from "../../../../functions/use-cases/set-up/set-up-structure.ts";
import { updateSpreadsheet } from "../../../../local/workbook/drive/files.ts";
import { permissionsOf } from "../../../../local/workbook/drive/permissions.ts";
import { CONTROL_TABLES } from "../../../../schemas/control-workbook.ts";
import { STATE_SHEET } from "../../../../schemas/marker.ts";
import { workbookLink } from "../../../../schemas/workbook-link.ts";
import { typeCells } from "../a-store-workbook.ts";
import { valueIn } from "../a-structure.ts";
import { ANNE, aDrive, aFilledDrive, NAME, snapshotOf, structureIn, titlesIn, WISH } from "./a-drive.ts";
import { aroundSetUp, type Trouble, troubledAt } from "./around-set-up.ts";

const rowsOf = async ({ ports }: ReturnType<typeof aDrive>, id: string, title: string) =>
  valueIn(await ports.workbooks.read(id)).sheets.find((each) => each.title === title)?.rows ?? [];

describe("setUpStructure, in an empty drive", () => {
  it("makes the control workbook and the template, each with its tabs and its marker", async () => {
    const drive = aDrive();
    const report = await structureIn(drive);
    expect(titlesIn(drive)).toEqual([`Pilotage : ${NAME}`, `Modèle du classeur des déclarants : ${NAME}`]);
    const [control, template] = await Promise.all(
      [report.control.id, report.template.id].map(async (id) => valueIn(await drive.ports.workbooks.inspect(id))),
    );
    expect(control).toMatchObject({ locale: "fr_FR", timeZone: "Europe/Paris" });
    expect(control?.marker).toMatchObject({ workbook: control?.id, owner: control?.id, role: "control" });
    expect(template?.marker).toMatchObject({ workbook: template?.id, owner: control?.id, role: "declarant" });
    const titles = control?.sheets.map(({ title }) => title) ?? [];
    expect(titles).toEqual(
      expect.arrayContaining(["Lisez-moi", ...Object.values(CONTROL_TABLES).map(({ title }) => title), STATE_SHEET]),
    );
    expect(titles.some((title) => /^(Feuille|Sheet)/.test(title))).toBe(false);
    expect(template?.sheets.map(({ title }) => title)).toContain("Mode d'emploi");
    expect(template?.sheets.some(({ title }) => title.startsWith("Heures"))).toBe(false);
  });

  it("writes the structure's name, the template's link and the facilitator, who may open the control workbook", async () => {
    const drive = aDrive();
    const { control, template, filled } = await structureIn(drive);
    const settings = await rowsOf(drive, control.id, "Réglages");
    expect(settings.find(([label]) => label === "Nom de la structure")?.[1]).toBe(NAME);
    expect(settings.find(([label]) => label === "Modèle du classeur des déclarants")?.[1]).toBe(
      workbookLink(template.id),
    );
    expect((await rowsOf(drive, control.id, "Facilitateurs"))[1]).toEqual([ANNE.name, ANNE.email]);
    expect(permissionsOf(drive.store, control.id)).toMatchObject([{ role: "writer", emailAddress: ANNE.email }]);
    expect(filled).toContain(`Partage du pilotage avec ${ANNE.email}.`);
  });

  it("shares the control workbook with every facilitator that it names", async () => {
    const drive = await aFilledDrive();
    typeCells(drive.store, drive.control, "Facilitateurs", { row: 2, column: 0 }, ["Nora", "nora@example.org"]);
    const told = "Partage du pilotage avec nora@example.org.";
    expect((await structureIn(drive, { facilitator: null, dryRun: true })).filled).toEqual([told]);
    expect((await structureIn(drive, { facilitator: null })).filled).toEqual([told]);
    expect(permissionsOf(drive.store, drive.control).map(({ emailAddress }) => emailAddress)).toEqual([
      ANNE.email,
      "nora@example.org",
    ]);
  });

  it("writes nothing in a dry run, and says the same", async () => {
    const [dry, wet] = [aDrive(), aDrive()];
    const planned = await structureIn(dry, { dryRun: true });
    expect([dry.store.files.size, planned.control]).toMatchObject([
      0,
      { id: "", link: "", title: `Pilotage : ${NAME}`, created: true },
    ]);
    const done = await structureIn(wet);
    expect([done.control.added, done.template.added]).toEqual([planned.control.added, planned.template.added]);
    expect(done.filled).toEqual(planned.filled);
    expect(planned.filled).toEqual([
      "Réglages : le lien du modèle des déclarants.",
      `Facilitateurs : ${ANNE.name}.`,
      `Partage du pilotage avec ${ANNE.email}.`,
    ]);
  });

  it("adds a second facilitator under the first, shares with him, and says so in a dry run too", async () => {
    const drive = await aFilledDrive();
    const facilitator = { name: "Nora Petit", email: "nora@example.org" };
    const told = ["Facilitateurs : Nora Petit.", "Partage du pilotage avec nora@example.org."];
    const before = snapshotOf(drive);
    expect((await structureIn(drive, { facilitator, dryRun: true })).filled).toEqual(told);
    expect(snapshotOf(drive)).toEqual(before);
    expect((await structureIn(drive, { facilitator })).filled).toEqual(told);
    const rows = (await rowsOf(drive, drive.control, "Facilitateurs")).map(([name, email]) => [name, email]);
    expect(rows.slice(1)).toEqual([
      [ANNE.name, ANNE.email],
      [facilitator.name, facilitator.email],
    ]);
  });

  it.each([
    ["name", { name: "anne le goff", email: "autre@example.org" }],
    ["address", { name: "A. Le Goff", email: ANNE.email.toUpperCase() }],
  ])("adds no second line for a facilitator whose %s is there", async (_, facilitator) => {
    const drive = await aFilledDrive();
    const before = await rowsOf(drive, drive.control, "Facilitateurs");
    await structureIn(drive, { facilitator });
    expect(await rowsOf(drive, drive.control, "Facilitateurs")).toEqual(before);
  });

  it("asks for a name", async () => {
    const refused = await setUpStructure(aDrive().ports, { ...WISH, name: null });
    expect(refused).toMatchObject({ ok: false, say: expect.stringContaining("--name") });
  });
});

describe("setUpStructure, where it was done before", () => {
  it("changes nothing", async () => {
    const drive = await aFilledDrive();
    const before = snapshotOf(drive);
    const report = await structureIn(drive);
    expect(snapshotOf(drive)).toEqual(before);
    const same = { created: false, added: [], differing: [] };
    expect(report).toMatchObject({ filled: [], control: same, template: same });
  });

  it("finds the structure without its name, and whatever the capitals of its name", async () => {
    const drive = await aFilledDrive();
    const before = snapshotOf(drive);
    for (const name of [null, NAME.toUpperCase()])
      expect((await structureIn(drive, { name })).control.id).toBe(drive.control);
    expect(snapshotOf(drive)).toEqual(before);
  });

  it("makes no second structure for a name typed otherwise, but one when told so", async () => {
    const drive = await aFilledDrive();
    const refused = await setUpStructure(drive.ports, { ...WISH, name: "Autre Côte" });
    expect(refused).toMatchObject({ ok: false, say: expect.stringContaining(`« ${NAME} »`) });
    const other = await structureIn(drive, { name: "Autre Côte", another: true });
    expect(other.control.id).not.toBe(drive.control);
    expect(other.template.id).not.toBe(drive.template);
  });

  it("puts a removed tab back, and leaves people's lines, links and values alone", async () => {
    const drive = await aFilledDrive();
    const { store, control } = drive;
    typeCells(store, control, "Réglages", { row: 1, column: 1 }, ["Le nom que nous préférons"]);
    const exchanges = valueIn(await drive.ports.workbooks.read(control)).sheets.find(
      ({ title }) => title === "Échanges",
    );
    updateSpreadsheet(store, control, [{ deleteSheet: { sheetId: exchanges?.sheetId ?? -1 } }], { now: store.now() });
    const before = await rowsOf(drive, control, "Entreprises");
    const report = await structureIn(drive);
    expect(report.control.added.join()).toContain("Échanges");
    expect((await rowsOf(drive, control, "Échanges"))[0]?.[0]).toBe("Date");
    expect([(await rowsOf(drive, control, "Réglages"))[1]?.[1], await rowsOf(drive, control, "Entreprises")]).toEqual([
      "Le nom que nous préférons",
      before,
    ]);
  });

  it("gives an old workbook the column that it lacks, at the right end, and moves no other", async () => {
    const drive = await aFilledDrive();
    const { store, control } = drive;
    const layout = valueIn(await drive.ports.workbooks.inspect(control));
    const sheet = layout.sheets.find(({ title }) => title === "Validations");
    const column = sheet?.rows[0]?.indexOf("Déclarant") ?? -1;
    expect(column).toBeGreaterThan(0);
    const range = { sheetId: sheet?.sheetId ?? -1, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 };
    updateSpreadsheet(store, control, [{ deleteDimension: { range } }], { now: store.now() });
    const [headings = [], ...lines] = await rowsOf(drive, control, "Validations");
    const report = await structureIn(drive);
    const [after = [], ...kept] = await rowsOf(drive, control, "Validations");
    expect(report.control.added.join()).toContain("Déclarant");
    expect([after.slice(0, headings.length), after.at(-1), kept]).toEqual([headings, "Déclarant", lines]);
    expect((await structureIn(drive)).control.added).toEqual([]);
  });

  it("keeps a template that a person chose", async () => {
    const drive = await aFilledDrive();
    const own = valueIn(
      await drive.ports.files.create({
        title: "Mon modèle",
        labels: { role: "declarant-template", owner: "", name: "" },
      }),
    ).id;
    const settings = await rowsOf(drive, drive.control, "Réglages");
    const row = settings.findIndex(([label]) => label === "Modèle du classeur des déclarants");
    typeCells(drive.store, drive.control, "Réglages", { row, column: 1 }, [workbookLink(own)]);
    expect((await structureIn(drive)).template).toMatchObject({ id: own, created: false });
  });

  it("says which account cannot reach the drive", async () => {
    const { ports } = aDrive();
    const files = {
      ...ports.files,
      drive: async () => ({ ok: false, reason: "not-found", message: "", retryable: false, ambiguous: false }) as const,
    };
    expect(await setUpStructure({ ...ports, files }, WISH)).toMatchObject({
      say: expect.stringContaining("Drive partagé est introuvable"),
    });
  });
});

const TROUBLES: readonly Trouble[] = ["killed-before", "reply-lost"];

describe("setUpStructure, disturbed", () => {
  it.each(TROUBLES)("ends in the same structure when run again, whichever call is %s", async (trouble) => {
    const whole = aDrive();
    await structureIn(whole);
    for (let place = 1; ; place += 1) {
      const drive = aDrive();
      const { ports, met } = troubledAt(drive.ports, place, trouble);
      await setUpStructure(ports, WISH).catch(() => undefined);
      if (!met()) break;
      await structureIn(drive);
      expect({ place, titles: titlesIn(drive) }).toEqual({ place, titles: titlesIn(whole) });
      expect({ place, tabs: tabsIn(drive) }).toEqual({ place, tabs: tabsIn(whole) });
    }
  });

  it("goes on with the older file when two set-ups make one at once, and tells of the younger", async () => {
    const drive = aDrive();
    let waiting = true;
    const late = aroundSetUp(drive.ports, async (name, go) => {
      if (waiting && name === "create") {
        waiting = false;
        await structureIn(drive);
      }
      return go();
    });
    const report = valueIn(await setUpStructure(late, WISH));
    const [first, , younger] = [...drive.store.files.values()];
    expect(report.control.id).toBe(first?.id);
    expect(report.control.differing.join()).toContain(workbookLink(younger?.id ?? ""));
    expect(younger?.trashed).toBe(false);
  });
});

/** Every tab's cells, without markers and ids, which chance gives. */
const tabsIn = ({ store }: ReturnType<typeof aDrive>): unknown =>
  [...store.files.values()].map(({ spreadsheet }) =>
    spreadsheet?.sheets.map(({ properties, rows, tables, charts }) => ({ properties, rows, tables, charts })),
  );
