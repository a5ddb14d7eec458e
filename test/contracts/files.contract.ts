import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileLabels, Files } from "../../functions/ports/files.ts";
import { permissionsOf, share } from "../../local/workbook/drive/permissions.ts";
import { createDrive } from "../../local/workbook/drive/shared-drives.ts";
import { fileOf, type Store } from "../../local/workbook/drive/store.ts";
import { aWorkbook, tamper } from "./a-workbook.ts";
import { valueIn } from "./workbooks.contract.ts";

/** The port under test over one shared drive, and the store behind it where the suite plays the people. */
export type FilesSetup = {
  readonly files: (driveId: string) => Files;
  readonly store: Store;
  readonly end: () => Promise<void>;
};

const labelsOf = (name: string, changes: Partial<FileLabels> = {}): FileLabels => ({
  role: "declarant",
  owner: "pilotage-1",
  name,
  ...changes,
});

/** What every adapter of `Files` promises. */
export function filesContract(name: string, start: () => Promise<FilesSetup>): void {
  describe(`Files, ${name}`, () => {
    let setup: FilesSetup;
    let files: Files;
    let store: Store;
    let driveId: string;

    beforeEach(async () => {
      setup = await start();
      store = setup.store;
      driveId = createDrive(store, "Clauses", "wish-1")?.id ?? "";
      files = setup.files(driveId);
    });
    afterEach(() => setup.end());

    const create = async (labels: FileLabels, title = labels.name): Promise<string> =>
      valueIn(await files.create({ title, labels })).id;
    const found = async (labels: Partial<FileLabels>): Promise<string[]> =>
      valueIn(await files.find(labels)).map(({ id }) => id);
    const access = async (id: string) => valueIn(await files.access(id));

    it("tells the name of its drive, and that there is no such drive", async () => {
      expect(await files.drive()).toEqual({ ok: true, value: { id: driveId, name: "Clauses" } });
      expect(await setup.files("nowhere").drive()).toMatchObject({ ok: false, reason: "not-found", retryable: false });
    });

    it("finds what it created, with its title and labels", async () => {
      const id = await create(labelsOf("Bâti-Côte"), "Heures : Bâti-Côte");
      expect(valueIn(await files.find({ role: "declarant" }))).toEqual([
        { id, title: "Heures : Bâti-Côte", labels: labelsOf("Bâti-Côte") },
      ]);
      expect(fileOf(store, id).driveId).toBe(driveId);
    });

    it.each<[string, Partial<FileLabels>, readonly string[]]>([
      ["by role", { role: "declarant" }, ["a", "b", "other"]],
      ["by role and owner", { role: "declarant", owner: "pilotage-1" }, ["a", "b"]],
      ["by all three", { role: "declarant", owner: "pilotage-1", name: "b" }, ["b"]],
      ["none of that name", { role: "declarant", name: "c" }, []],
      ["a blank owner is a value like another", { owner: "" }, ["control"]],
    ])("finds files %s, oldest first", async (_, wanted, expected) => {
      const ids = new Map<string, string>();
      for (const labels of [
        labelsOf("a"),
        labelsOf("b"),
        labelsOf("other", { owner: "pilotage-2" }),
        labelsOf("control", { role: "control", owner: "" }),
      ])
        ids.set(labels.name, await create(labels));
      expect(await found(wanted)).toEqual(expected.map((each) => ids.get(each)));
    });

    it.each(["L'Atelier d'Insertion", "Dupont \\ Fils", 'Dit "Le Bon"', "a and b", "  Espaces  ", "x = 'y' }"])(
      "finds a name that a search could misread: %j",
      async (tricky) => {
        const id = await create(labelsOf(tricky));
        await create(labelsOf("autre"));
        expect(await found({ name: tricky })).toEqual([id]);
      },
    );

    it("finds a name longer than Drive keeps, and tells it from one that begins alike", async () => {
      const long = "Groupement d'employeurs pour l'insertion et la qualification ".repeat(3);
      const [one, two] = [await create(labelsOf(`${long}Nord`)), await create(labelsOf(`${long}Sud`))];
      expect([await found({ name: `${long}Nord` }), await found({ name: `${long}Sud` })]).toEqual([[one], [two]]);
    });

    it("leaves out what is in the bin, in another drive, or bears no label", async () => {
      const [kept, binned] = [await create(labelsOf("a")), await create(labelsOf("a"))];
      valueIn(await files.bin(binned));
      const other = createDrive(store, "Autre", "wish-2")?.id ?? "";
      valueIn(await setup.files(other).create({ title: "a", labels: labelsOf("a") }));
      aWorkbook(store);
      expect(await found({ role: "declarant" })).toEqual([kept]);
    });

    it("finds more files than one page holds", async () => {
      const ids: string[] = [];
      for (let count = 0; count < 12; count += 1) ids.push(await create(labelsOf(`company ${count}`)));
      expect(await found({ role: "declarant" })).toEqual(ids);
    });

    it("copies content, under labels and a place of its own, without the sharing", async () => {
      const template = await create(labelsOf("", { role: "declarant-template" }), "Modèle");
      tamper(store, template, { addSheet: { properties: { sheetId: 7, title: "Mode d'emploi" } } });
      valueIn(await files.share(template, "paul@example.org", "writer"));
      const copy = valueIn(await files.copy(template, { title: "Heures : a", labels: labelsOf("a") })).id;
      expect(fileOf(store, copy).spreadsheet?.sheets.map(({ properties }) => properties.title)).toContain(
        "Mode d'emploi",
      );
      expect([await found({ role: "declarant" }), await found({ role: "declarant-template" })]).toEqual([
        [copy],
        [template],
      ]);
      expect(fileOf(store, copy)).toMatchObject({ name: "Heures : a", driveId });
      expect((await access(copy)).filter(({ inherited }) => !inherited)).toEqual([]);
    });

    it("says that there is nothing to copy", async () => {
      expect(await files.copy("nowhere", { title: "a", labels: labelsOf("a") })).toMatchObject({ reason: "not-found" });
    });

    it("puts labels on a file that has others", async () => {
      const id = await create(labelsOf("Bati-Cote"));
      valueIn(await files.label(id, labelsOf("Bâti-Côte")));
      expect([await found({ name: "Bati-Cote" }), await found({ name: "Bâti-Côte" })]).toEqual([[], [id]]);
    });

    it("takes a label away that is blank now", async () => {
      const id = await create(labelsOf("a"));
      valueIn(await files.label(id, labelsOf("", { role: "declarant-template" })));
      expect([await found({ name: "a" }), await found({ role: "declarant-template", name: "" })]).toEqual([[], [id]]);
    });

    it("shares by name, and shows who may open the file", async () => {
      const id = await create(labelsOf("a"));
      valueIn(await files.share(id, "paul@example.org", "writer"));
      valueIn(await files.share(id, "lea@example.org", "reader"));
      expect(await access(id)).toEqual(
        expect.arrayContaining([
          { email: "paul@example.org", right: "writer", inherited: false },
          { email: "lea@example.org", right: "reader", inherited: false },
        ]),
      );
    });

    it("shares once with who is asked twice, and gives the greater right", async () => {
      const id = await create(labelsOf("a"));
      valueIn(await files.share(id, "paul@example.org", "reader"));
      valueIn(await files.share(id, "paul@example.org", "writer"));
      const own = (await access(id)).filter(({ email }) => email === "paul@example.org");
      expect(own).toEqual([{ email: "paul@example.org", right: "writer", inherited: false }]);
    });

    it("shows whoever has the link, without a name", async () => {
      const id = await create(labelsOf("a"));
      share(store, id, { type: "anyone", role: "reader" });
      expect(await access(id)).toContainEqual({ email: null, right: "reader", inherited: false });
    });

    it("shows the members of the shared drive as such", async () => {
      const id = await create(labelsOf("a"));
      share(store, driveId, { type: "user", role: "fileOrganizer", emailAddress: "anne@example.org" });
      expect(await access(id)).toContainEqual({ email: "anne@example.org", right: "writer", inherited: true });
    });

    it("stops sharing, whatever the capitals of the address, and says when there was nothing to stop", async () => {
      const id = await create(labelsOf("a"));
      share(store, driveId, { type: "user", role: "fileOrganizer", emailAddress: "anne@example.org" });
      valueIn(await files.share(id, "Paul@example.org", "writer"));
      valueIn(await files.unshare(id, "paul@example.org"));
      expect(permissionsOf(store, id).filter(({ emailAddress }) => emailAddress === "Paul@example.org")).toEqual([]);
      for (const email of ["paul@example.org", "anne@example.org"])
        expect(await files.unshare(id, email)).toMatchObject({ ok: false, reason: "not-found", retryable: false });
    });

    it("tells a file in the bin, and one that may be written", async () => {
      const id = await create(labelsOf("a"));
      expect(await files.state(id)).toEqual({ ok: true, value: { binned: false, writable: true } });
      valueIn(await files.bin(id));
      expect(await files.state(id)).toEqual({ ok: true, value: { binned: true, writable: true } });
      expect(await files.state("nowhere")).toMatchObject({ ok: false, reason: "not-found" });
    });

    it("says that a file is not there", async () => {
      expect(await files.access("nowhere")).toMatchObject({ ok: false, reason: "not-found" });
      expect(await files.share("nowhere", "paul@example.org", "writer")).toMatchObject({ reason: "not-found" });
      expect(await files.label("nowhere", labelsOf("a"))).toMatchObject({ ok: false, reason: "not-found" });
      expect(await files.bin("nowhere")).toMatchObject({ ok: false, reason: "not-found" });
    });
  });
}
