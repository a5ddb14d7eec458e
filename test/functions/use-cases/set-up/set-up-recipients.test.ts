import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../../functions/ports/outcome.ts";
import { setUpBuyer } from "../../../../functions/use-cases/set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../../../../functions/use-cases/set-up/set-up-declarant.ts";
import type { SetUpPorts } from "../../../../functions/use-cases/set-up/set-up-ports.ts";
import type { WorkbookSetUp } from "../../../../functions/use-cases/set-up/set-up-workbook.ts";
import { writeLink } from "../../../../functions/use-cases/set-up/write-link.ts";
import { updateSpreadsheet } from "../../../../local/workbook/drive/files.ts";
import { permissionsOf, share } from "../../../../local/workbook/drive/permissions.ts";
import { fileOf } from "../../../../local/workbook/drive/store.ts";
import { showCell } from "../../../../schemas/cells/cell.ts";
import { CONTRACT_ATTRIBUTES } from "../../../../schemas/declarant-workbook.ts";
import { workbookLink } from "../../../../schemas/workbook-link.ts";
import { typeCells } from "../a-store-workbook.ts";
import { valueIn } from "../a-structure.ts";
import { type ADrive, ANNE, aFilledDrive, again, type FilledDrive, snapshotOf, TODAY, titlesIn } from "./a-drive.ts";
import { aroundSetUp, type Trouble, troubledAt } from "./around-set-up.ts";

const declarant = (drive: FilledDrive, name: string, ports: SetUpPorts = drive.ports, changes = {}) =>
  setUpDeclarant(ports, { control: drive.control, name, today: TODAY, ...changes });

const linesOf = async ({ ports }: ADrive, id: string, title: string): Promise<string[][]> =>
  (valueIn(await ports.workbooks.read(id)).sheets.find((each) => each.title === title)?.rows ?? []).map((row) =>
    row.map(showCell),
  );

const emailsOn = ({ store }: ADrive, id: string) =>
  permissionsOf(store, id).map(({ emailAddress, role }) => [emailAddress, role]);

const sayOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "" : (outcome.say ?? ""));

describe("setUpDeclarant", () => {
  it("copies the template, marks the copy as the structure's, and shares it with the contacts and the facilitators", async () => {
    const drive = await aFilledDrive();
    const done = valueIn(await declarant(drive, "bati cote"));
    const { marker, sheets } = valueIn(await drive.ports.workbooks.read(done.id));
    expect(marker).toMatchObject({ workbook: done.id, owner: drive.control, role: "declarant", version: 2 });
    const titles = sheets.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Mode d'emploi", "Heures 2025", "Demandes", "Listes"]));
    expect(done).toMatchObject({
      created: true,
      link: workbookLink(done.id),
      shared: ["paul@example.org", "lea@example.org", ANNE.email],
      unshared: [],
      departed: [],
    });
    expect(emailsOn(drive, done.id)).toEqual([
      ["paul@example.org", "writer"],
      ["lea@example.org", "writer"],
      [ANNE.email, "writer"],
    ]);
    expect(fileOf(drive.store, done.id).name).toContain("Bâti-Côte");
  });

  it("writes the people who are validated in the year's tab, so that only hours are left to type", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    const rows = (await linesOf(drive, id, "Heures 2025")).slice(2).filter((row) => row.some(Boolean));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["P-0001", "LM", "ARQ-2024"],
      ["P-0002", "AB", "ARQ-2024"],
    ]);
  });

  it("gives every year since its open markets began a tab, with who was validated then", async () => {
    const drive = await aFilledDrive();
    const early = ["P-0007", "Relais Emploi", "EF", "ARQ-2024", "02/09/2024"];
    typeCells(drive.store, drive.control, "Validations", { row: 3, column: 0 }, early);
    const planned = valueIn(await declarant(drive, "Relais Emploi", drive.ports, { dryRun: true }));
    const { id, added } = valueIn(await declarant(drive, "Relais Emploi"));
    expect(planned.added).toEqual(added);
    expect(added).toEqual([
      "L'onglet « Mode d'emploi ».",
      "L'onglet « Heures 2025 ».",
      "L'onglet « Heures 2024 ».",
      "L'onglet « Demandes ».",
      "L'onglet « Saisie pour le compte de ».",
      "3 personnes validées inscrites.",
    ]);
    const { sheets } = valueIn(await drive.ports.workbooks.read(id));
    const years = sheets.map(({ title }) => title).filter((title) => title.startsWith("Heures"));
    expect(years).toEqual(["Heures 2025", "Heures 2024"]);
    const people = async (title: string) => (await linesOf(drive, id, title)).slice(2).map(([first]) => first);
    expect([await people("Heures 2025"), await people("Heures 2024")]).toEqual([
      ["P-0001", "P-0002", "P-0007"],
      ["P-0007"],
    ]);
  });

  it("adds a past year that a workbook lacks, and says so, leaving the typed hours alone", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    typeCells(drive.store, id, "Heures 2025", { row: 2, column: 11 }, ["35"]);
    const typed = await linesOf(drive, id, "Heures 2025");
    const start = (await linesOf(drive, drive.control, "Marchés"))[0]?.indexOf("Début") ?? -1;
    typeCells(drive.store, drive.control, "Marchés", { row: 1, column: start }, ["01/03/2023"]);
    expect(valueIn(await declarant(drive, "Relais Emploi")).added).toEqual(["L'onglet « Heures 2023 »."]);
    expect(await linesOf(drive, id, "Heures 2025")).toEqual(typed);
  });

  it("names the facilitator in the copy's guide, and leaves what the script told of itself", async () => {
    const drive = await aFilledDrive();
    const guide = await linesOf(drive, drive.template, "Mode d'emploi");
    const row = guide.findIndex(([label]) => label === "Contrôle à la saisie");
    typeCells(drive.store, drive.template, "Mode d'emploi", { row, column: 1 }, ["version 0.3.0"]);
    const { id } = valueIn(await declarant(drive, "Bâti-Côte"));
    const copied = await linesOf(drive, id, "Mode d'emploi");
    expect(JSON.stringify(guide)).not.toContain(ANNE.name);
    expect(copied.find(([label]) => label === "Votre facilitateur")?.[1]).toContain(ANNE.name);
    expect(copied[row]).toEqual(["Contrôle à la saisie", "version 0.3.0"]);
    typeCells(drive.store, id, "Mode d'emploi", { row: row - 1, column: 1 }, ["à nous"]);
    valueIn(await declarant(drive, "Bâti-Côte"));
    expect((await linesOf(drive, id, "Mode d'emploi"))[row - 1]?.[1]).toBe("à nous");
  });

  it("makes a blank workbook where the structure has no template", async () => {
    const drive = await aFilledDrive();
    const settings = await linesOf(drive, drive.control, "Réglages");
    const row = settings.findIndex(([label]) => label === "Modèle du classeur des déclarants");
    typeCells(drive.store, drive.control, "Réglages", { row, column: 1 }, [""]);
    const { id } = valueIn(await declarant(drive, "Bâti-Côte"));
    const { marker, sheets } = valueIn(await drive.ports.workbooks.read(id));
    expect([marker?.version, sheets.some(({ title }) => title === "Heures 2025")]).toEqual([1, true]);
  });

  it("changes nothing when done twice, whether or not the link was written", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    const before = snapshotOf(drive);
    expect(valueIn(await declarant(drive, "Relais Emploi"))).toMatchObject({
      id,
      created: false,
      added: [],
      shared: [],
    });
    expect(snapshotOf(drive)).toEqual(before);
    valueIn(await writeLink(drive.ports, { control: drive.control, role: "declarant", name: "Relais Emploi", id }));
    const linked = snapshotOf(drive);
    expect(valueIn(await declarant(drive, "Relais Emploi"))).toMatchObject({
      id,
      created: false,
      added: [],
      shared: [],
    });
    expect(snapshotOf(drive)).toEqual(linked);
  });

  it("keeps the hours that were typed, and adds the tab of the new year with its people", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    typeCells(drive.store, id, "Heures 2025", { row: 2, column: 11 }, ["35"]);
    const typed = await linesOf(drive, id, "Heures 2025");
    const next = valueIn(await declarant(drive, "Relais Emploi", drive.ports, { today: "2026-01-05" }));
    expect(next.added.join()).toContain("Heures 2026");
    expect(await linesOf(drive, id, "Heures 2025")).toEqual(typed);
    expect((await linesOf(drive, id, "Heures 2026"))[2]?.[0]).toBe("P-0001");
  });

  it("carries the running contracts over to a year's tab that it adds, and adds who was validated since", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    typeCells(drive.store, id, "Heures 2025", { row: 3, column: CONTRACT_ATTRIBUTES.indexOf("end") }, ["31/08/2025"]);
    typeCells(drive.store, id, "Heures 2025", { row: 4, column: 0 }, ["P-0099", "ZZ", "ARQ-2024", "", "Bâti-Côte"]);
    const newcomer = ["P-0003", "Relais Emploi", "CD", "ARQ-2024", "05/01/2026"];
    typeCells(drive.store, drive.control, "Validations", { row: 3, column: 0 }, newcomer);
    valueIn(await declarant(drive, "Relais Emploi", drive.ports, { today: "2026-01-05" }));
    const added = (await linesOf(drive, id, "Heures 2026")).slice(2).filter((row) => row.some(Boolean));
    expect(added.map((row) => row.slice(0, 2))).toEqual([
      ["P-0001", "LM"],
      ["P-0099", "ZZ"],
      ["P-0003", "CD"],
    ]);
  });

  it("shares with a new contact, tells who departed, and removes only who is named", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Bâti-Côte"));
    share(drive.store, drive.driveId, { type: "user", role: "fileOrganizer", emailAddress: "chef@example.org" });
    share(drive.store, id, { type: "user", role: "reader", emailAddress: "stagiaire@example.org" });
    typeCells(drive.store, drive.control, "Entreprises", { row: 1, column: 5 }, ["lea@example.org, nora@example.org"]);
    const told = valueIn(await declarant(drive, "Bâti-Côte"));
    expect(told).toMatchObject({
      shared: ["nora@example.org"],
      departed: ["paul@example.org", "stagiaire@example.org"],
      removed: [],
    });
    const removed = valueIn(
      await declarant(drive, "Bâti-Côte", drive.ports, { remove: ["Paul@example.org", "lea@example.org"] }),
    );
    expect(removed).toMatchObject({ departed: ["stagiaire@example.org"], removed: ["paul@example.org"] });
    const all = valueIn(await declarant(drive, "Bâti-Côte", drive.ports, { remove: "departed" }));
    expect(all).toMatchObject({ departed: [], removed: ["stagiaire@example.org"] });
    expect(emailsOn(drive, id).map(([email]) => email)).toEqual(["lea@example.org", ANNE.email, "nora@example.org"]);
  });

  it("leaves a facilitator alone who writes through the shared drive", async () => {
    const drive = await aFilledDrive();
    share(drive.store, drive.driveId, { type: "user", role: "fileOrganizer", emailAddress: ANNE.email });
    const done = valueIn(await declarant(drive, "Relais Emploi"));
    expect(done.shared).toEqual(["relais@example.org"]);
  });

  it("never removes a service account, nor the account that works here", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    const own = [
      "jalon@clauses.iam.gserviceaccount.com",
      "12-compute@developer.gserviceaccount.com",
      "moi@example.org",
    ];
    for (const emailAddress of own) share(drive.store, id, { type: "user", role: "writer", emailAddress });
    const before = emailsOn(drive, id);
    const ports = { ...drive.ports, account: "Moi@example.org" };
    const done = valueIn(await declarant(drive, "Relais Emploi", ports, { remove: "departed" }));
    expect(done).toMatchObject({ departed: [], removed: [] });
    expect(emailsOn(drive, id)).toEqual(before);
  });

  it("tells of an access that Google refuses to take away", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    share(drive.store, id, { type: "user", role: "reader", emailAddress: "partie@example.org" });
    const refused = { ok: false, reason: "forbidden", message: "no", retryable: false, ambiguous: false } as const;
    const ports = aroundSetUp(drive.ports, async (name, go) => (name === "unshare" ? refused : go()));
    const done = valueIn(await declarant(drive, "Relais Emploi", ports, { remove: "departed" }));
    expect(done).toMatchObject({ removed: [], departed: ["partie@example.org"] });
    expect(done.kept).toEqual([{ email: "partie@example.org", message: expect.stringContaining("bouton Partager") }]);
  });

  it("never hands a renamed company's workbook to another that takes its old name", async () => {
    const drive = await aFilledDrive();
    const { store, control, ports } = drive;
    const { id } = valueIn(await declarant(drive, "Relais Emploi"));
    valueIn(await writeLink(ports, { control, role: "declarant", name: "Relais Emploi", id }));
    typeCells(store, control, "Entreprises", { row: 2, column: 0 }, ["Relais Insertion"]);
    typeCells(store, control, "Entreprises", { row: 3, column: 0 }, ["Relais Emploi", "", "ETTI"]);
    const other = valueIn(await declarant(drive, "Relais Emploi"));
    expect([other.created, other.id === id]).toEqual([true, false]);
    expect(valueIn(await declarant(drive, "Relais Insertion")).id).toBe(id);
    const found = valueIn(await ports.files.find({ name: "Relais Insertion" }));
    expect(found.map((each) => each.id)).toEqual([id]);
  });

  it("says why an address could not be shared with, and shares with the others", async () => {
    const drive = await aFilledDrive();
    const failure = {
      ok: false,
      reason: "address-refused",
      message: "Google 400: no account",
      retryable: false,
      ambiguous: false,
    } as const;
    let asked = 0;
    const ports = aroundSetUp(drive.ports, async (name, go) => (name === "share" && ++asked === 1 ? failure : go()));
    const done = valueIn(await declarant(drive, "Bâti-Côte", ports));
    expect(done).toMatchObject({ shared: ["lea@example.org", ANNE.email], unshared: [{ email: "paul@example.org" }] });
    expect(done.unshared[0]?.message).toContain("pas de compte Google");
  });

  it("writes nothing in a dry run, and says what it would do", async () => {
    const drive = await aFilledDrive();
    const before = snapshotOf(drive);
    const planned = valueIn(await declarant(drive, "Bâti-Côte", drive.ports, { dryRun: true }));
    expect(planned).toMatchObject({
      id: "",
      created: true,
      shared: ["paul@example.org", "lea@example.org", ANNE.email],
    });
    expect(planned.added.join()).toContain("Heures 2025");
    expect(snapshotOf(drive)).toEqual(before);
  });

  it.each<[string, (drive: FilledDrive) => unknown, string, string]>([
    ["a company that is in no line", () => null, "Bati-Cotte", "Vouliez-vous dire « Bâti-Côte » ?"],
    ["a part of a company's name", () => null, "relais", "Vouliez-vous dire « Relais Emploi » ?"],
    ["the name of a buyer", () => null, "Habitat", 'npm run setup -- buyer "Habitat des Falaises".'],
    ["nothing like it", () => null, "Zzz", "Ajoutez-y d'abord sa ligne."],
    [
      "a link that is none",
      ({ store, control }) => typeCells(store, control, "Entreprises", { row: 1, column: 6 }, ["bientôt"]),
      "Bâti-Côte",
      "n'est pas le lien d'un classeur",
    ],
    [
      "the link of the template",
      ({ store, control, template }) =>
        typeCells(store, control, "Entreprises", { row: 1, column: 6 }, [workbookLink(template)]),
      "Bâti-Côte",
      "celui du modèle",
    ],
    [
      "the link of the control workbook",
      ({ store, control }) => typeCells(store, control, "Entreprises", { row: 1, column: 6 }, [workbookLink(control)]),
      "Bâti-Côte",
      "sert déjà à autre chose",
    ],
    [
      "the link of a file that is gone",
      ({ store, control }) =>
        typeCells(store, control, "Entreprises", { row: 1, column: 6 }, [workbookLink("x".repeat(30))]),
      "Bâti-Côte",
      "introuvable",
    ],
    [
      "a tab of the control workbook that cannot be read",
      ({ store, control }) => typeCells(store, control, "Entreprises", { row: 0, column: 0 }, ["?"]),
      "Bâti-Côte",
      "« Entreprises »",
    ],
  ])("refuses %s in words, and changes nothing", async (_, happens, name, words) => {
    const drive = await aFilledDrive();
    happens(drive);
    const before = snapshotOf(drive);
    expect(sayOf(await declarant(drive, name))).toContain(words);
    expect(snapshotOf(drive)).toEqual(before);
  });

  it("leaves another structure's workbook, and a person's copy, alone", async () => {
    const drive = await aFilledDrive();
    const { id } = valueIn(await declarant(drive, "Bâti-Côte"));
    const labels = { role: "declarant", owner: "", name: "" } as const;
    const copy = valueIn(await drive.ports.files.copy(id, { title: "Copie de Bâti-Côte", labels })).id;
    typeCells(drive.store, drive.control, "Entreprises", { row: 2, column: 6 }, [workbookLink(copy)]);
    expect(sayOf(await declarant(drive, "Relais Emploi"))).toContain("copie");
  });

  it("completes a workbook that a person made and linked", async () => {
    const drive = await aFilledDrive();
    const labels = { role: "declarant", owner: "", name: "" } as const;
    const own = valueIn(await drive.ports.files.create({ title: "Nos heures", labels })).id;
    updateSpreadsheet(drive.store, own, [{ addSheet: { properties: { sheetId: 5, title: "À nous" } } }], {
      now: drive.store.now(),
    });
    typeCells(drive.store, own, "À nous", { row: 0, column: 0 }, ["gardé"]);
    typeCells(drive.store, drive.control, "Entreprises", { row: 1, column: 6 }, [workbookLink(own)]);
    expect(valueIn(await declarant(drive, "Bâti-Côte"))).toMatchObject({ id: own, created: false });
    expect(await linesOf(drive, own, "À nous")).toEqual([["gardé"]]);
    expect((await linesOf(drive, own, "Heures 2025")).length).toBeGreaterThan(1);
  });

  it.each<Trouble>(["killed-before", "reply-lost"])(
    "ends in one workbook when run again, whichever call is %s",
    async (trouble) => {
      const start = await aFilledDrive();
      const whole = again(start);
      valueIn(await declarant(whole, "Relais Emploi"));
      for (let place = 1; ; place += 1) {
        const drive = again(start);
        const { ports, met } = troubledAt(drive.ports, place, trouble);
        await declarant(drive, "Relais Emploi", ports).catch(() => undefined);
        if (!met()) break;
        const { id } = valueIn(await declarant(drive, "Relais Emploi"));
        expect({ place, titles: titlesIn(drive) }).toEqual({ place, titles: titlesIn(whole) });
        expect((await linesOf(drive, id, "Heures 2025")).length).toBe(4);
        expect(emailsOn(drive, id)).toEqual([
          ["relais@example.org", "writer"],
          [ANNE.email, "writer"],
        ]);
      }
    },
  );
});

describe("setUpBuyer", () => {
  const buyer = (drive: FilledDrive, changes = {}): Promise<Outcome<WorkbookSetUp>> =>
    setUpBuyer(drive.ports, { control: drive.control, name: "Habitat des Falaises", ...changes });

  it("makes a workbook that its contacts and the facilitators only read", async () => {
    const drive = await aFilledDrive();
    const done = valueIn(await buyer(drive));
    const { marker } = valueIn(await drive.ports.workbooks.read(done.id));
    expect(marker).toMatchObject({ workbook: done.id, owner: drive.control, role: "buyer" });
    expect(emailsOn(drive, done.id)).toEqual([
      ["acheteuse@example.org", "reader"],
      [ANNE.email, "reader"],
    ]);
  });

  it("changes nothing when done twice", async () => {
    const drive = await aFilledDrive();
    valueIn(await buyer(drive));
    const before = snapshotOf(drive);
    expect(valueIn(await buyer(drive))).toMatchObject({ created: false, added: [], shared: [] });
    expect(snapshotOf(drive)).toEqual(before);
  });

  it("looks for its name in the tab of the buyers only", async () => {
    const drive = await aFilledDrive();
    expect(sayOf(await buyer(drive, { name: "Bâti-Côte" }))).toContain("« Acheteurs »");
  });
});

describe("writeLink", () => {
  it("writes the link beside the name, once, wherever the line has moved", async () => {
    const drive = await aFilledDrive();
    const { store, control, ports } = drive;
    const sheet = valueIn(await ports.workbooks.read(control)).sheets.find(({ title }) => title === "Entreprises");
    const range = { sheetId: sheet?.sheetId ?? -1, dimension: "ROWS", startIndex: 1, endIndex: 3 };
    updateSpreadsheet(store, control, [{ insertDimension: { range } }], { now: store.now() });
    const wish = { control, role: "declarant", name: "relais emploi", id: "y".repeat(30) } as const;
    expect(await writeLink(ports, wish)).toEqual({ ok: true, value: true });
    expect(await writeLink(ports, { ...wish, id: "z".repeat(30) })).toEqual({ ok: true, value: false });
    const line = (await linesOf(drive, control, "Entreprises")).find(([name]) => name === "Relais Emploi");
    expect(line?.[6]).toBe(workbookLink("y".repeat(30)));
  });

  it("writes nowhere for a name that has no line", async () => {
    const drive = await aFilledDrive();
    const before = snapshotOf(drive);
    const wish = { control: drive.control, role: "buyer", name: "Personne", id: "y".repeat(30) } as const;
    expect(await writeLink(drive.ports, wish)).toEqual({ ok: true, value: false });
    expect(snapshotOf(drive)).toEqual(before);
  });
});
