import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setUpCommand } from "../../../functions/cli/set-up-command.ts";
import { type LocalGoogle, startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { updateSpreadsheet } from "../../../local/workbook/drive/files.ts";
import { permissionsOf } from "../../../local/workbook/drive/permissions.ts";
import { createDrive } from "../../../local/workbook/drive/shared-drives.ts";
import { showCell } from "../../../schemas/cells/cell.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { typeCells } from "../use-cases/a-store-workbook.ts";
import { valueIn } from "../use-cases/a-structure.ts";
import { ANNE, fillControl, NAME, snapshotOf } from "../use-cases/set-up/a-drive.ts";
import { runIn } from "./a-terminal.ts";

describe("npm run setup, on a local Google", () => {
  let google: LocalGoogle;

  beforeEach(async () => {
    google = await startLocalGoogle();
  });
  afterEach(() => google.close());

  const setUp = (...argv: readonly string[]) => runIn(setUpCommand, [...argv, "--local", google.url]);
  const idOf = (title: string): string =>
    [...google.store.files.values()].find(({ name }) => name.includes(title))?.id ?? "";
  const linesOf = async (id: string, title: string): Promise<string[][]> =>
    (valueIn(await memoryWorkbooks(google.store).read(id)).sheets.find((each) => each.title === title)?.rows ?? []).map(
      (row) => row.map(showCell),
    );
  /** A structure that the facilitator has filled in. */
  const filled = async (): Promise<string> => {
    expect((await setUp("--name", NAME)).code).toBe(0);
    const control = idOf("Pilotage");
    fillControl({ store: google.store }, control);
    return control;
  };

  it("makes the drive, the control workbook and the template of an empty Google, and says what comes next", async () => {
    const { code, said, steps } = await setUp(
      "--name",
      NAME,
      "--facilitator",
      "Anne Le Goff <anne.legoff@example.org>",
    );
    expect([code, google.store.drives.size, google.store.files.size]).toEqual([0, 1, 2]);
    expect(said).toContain(`« Pilotage : ${NAME} » créé`);
    expect(said).toContain(workbookLink(idOf("Modèle")));
    expect(said).toContain(`export ID_PILOTAGE="${idOf("Pilotage")}"`);
    expect(said).toContain(`npm run setup -- declarant "Nom" --local ${google.url}`);
    expect(said).not.toContain("deploy:sheets");
    expect(steps.length).toBeGreaterThan(3);
    expect((await linesOf(idOf("Pilotage"), "Facilitateurs"))[1]?.[0]).toBe("Anne Le Goff");
  });

  it("changes nothing the second time, and says that all is there", async () => {
    await filled();
    expect((await setUp()).said).toContain(`Partage du pilotage avec ${ANNE.email}.`);
    const before = snapshotOf(google);
    const { code, said } = await setUp();
    expect([code, said.includes("Rien à ajouter : tout est en place.")]).toEqual([0, true]);
    expect(said).not.toContain("La suite");
    expect(snapshotOf(google)).toEqual(before);
  });

  it("makes a declarant's and a buyer's workbook, and writes their links in their lines", async () => {
    const control = await filled();
    const [declarant, buyer] = [
      await setUp("declarant", "relais emploi"),
      await setUp("buyer", "Habitat des Falaises"),
    ];
    expect([declarant.code, buyer.code]).toEqual([0, 0]);
    expect(declarant.said).toContain("Classeur de « Relais Emploi » : créé");
    expect(declarant.said).toContain("2 personnes validées inscrites.");
    expect(declarant.said).toContain("Partagé avec :\n  - relais@example.org");
    const own = idOf("Relais Emploi");
    expect(declarant.said).toContain(
      `Google ne les prévient pas : envoyez-leur vous-même ce lien, en disant à quoi il sert.\n  ${workbookLink(own)}`,
    );
    expect((await linesOf(control, "Entreprises"))[2]?.[6]).toBe(workbookLink(own));
    expect((await linesOf(control, "Acheteurs"))[1]?.[2]).toBe(workbookLink(idOf("Habitat")));
    const { sheets } = valueIn(await memoryWorkbooks(google.store).read(own));
    expect(sheets.find(({ title }) => title.startsWith("Heures"))?.rows.length).toBe(4);
    const before = snapshotOf(google);
    expect((await setUp("declarant", "Relais Emploi")).said).toContain("tout est en place");
    expect(snapshotOf(google)).toEqual(before);
  });

  it("removes a departed contact only when told so", async () => {
    await filled();
    await setUp("buyer", "Habitat des Falaises");
    const id = idOf("Habitat");
    const { files } = google.store;
    const file = files.get(id);
    if (file)
      files.set(id, {
        ...file,
        permissions: [
          ...file.permissions,
          { id: "p", type: "user", role: "reader", emailAddress: "ancienne@example.org" },
        ],
      });
    expect((await setUp("buyer", "Habitat des Falaises")).said).toContain("--remove-departed");
    expect((await setUp("buyer", "Habitat des Falaises", "--remove-departed")).said).toContain(
      "Ne l'ouvre plus :\n  - ancienne@example.org",
    );
    expect(permissionsOf(google.store, id).map(({ emailAddress }) => emailAddress)).toEqual([
      "acheteuse@example.org",
      ANNE.email,
    ]);
  });

  it("completes every linked workbook after an upgrade, and tells of one that it cannot reach", async () => {
    const control = await filled();
    await setUp("declarant", "Relais Emploi");
    await setUp("buyer", "Habitat des Falaises");
    const own = idOf("Relais Emploi");
    const entries = valueIn(await memoryWorkbooks(google.store).read(own)).sheets.find(
      ({ title }) => title === "Demandes",
    );
    updateSpreadsheet(google.store, own, [{ deleteSheet: { sheetId: entries?.sheetId ?? -1 } }], { now: new Date() });
    typeCells(google.store, control, "Entreprises", { row: 1, column: 6 }, [workbookLink("x".repeat(30))]);
    const before = snapshotOf(google);
    const dry = await setUp("all", "--dry-run");
    expect([dry.code, dry.said.includes("Serait ajouté :\n  - L'onglet « Demandes »."), snapshotOf(google)]).toEqual([
      1,
      true,
      before,
    ]);
    const { code, said, steps } = await setUp("all");
    expect(said).toContain("Ajouté :\n  - L'onglet « Demandes ».");
    expect(said).toContain("Classeur de « Bâti-Côte » : pas complété. Son classeur est introuvable");
    expect(said).toContain("À reprendre : « Bâti-Côte ».");
    expect([code, steps.filter((step) => / sur 3 : /.test(step)).length]).toEqual([1, 3]);
    typeCells(google.store, control, "Entreprises", { row: 1, column: 6 }, [""]);
    expect((await setUp("all")).code).toBe(0);
  });

  it("says what a dry run would do, and does nothing", async () => {
    const control = await filled();
    const before = snapshotOf(google);
    const { code, said } = await setUp("declarant", "Bâti-Côte", "--dry-run");
    expect([code, said.includes("serait créé"), said.includes("Rien n'a été fait")]).toEqual([0, true, true]);
    expect([snapshotOf(google), (await linesOf(control, "Entreprises"))[1]?.[6] ?? ""]).toEqual([before, ""]);
  });

  it("says that a company without an address cannot open its workbook", async () => {
    typeCells(google.store, await filled(), "Entreprises", { row: 1, column: 5 }, [""]);
    const { code, said } = await setUp("declarant", "bati cote");
    expect(code).toBe(0);
    expect(said).toContain("personne ne peut l'ouvrir : ajoutez une adresse dans « Entreprises ».");
    expect(said).not.toContain("Google ne les prévient pas");
  });

  it("says what a dry run would make of an empty Google", async () => {
    const { code, said } = await setUp("--name", NAME, "--dry-run");
    expect(said).toContain("Drive partagé : Clauses sociales serait créé");
    expect(said).toContain(`« Pilotage : ${NAME} » serait créé`);
    expect(said).toContain("L'onglet « Marchés ».");
    expect([code, google.store.drives.size, google.store.files.size]).toEqual([0, 0, 0]);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ["a dry run of a declarant before its structure", ["declarant", "A", "--dry-run"], 1, /pas|aucun pilotage/],
    ["a structure without a name", [], 1, /--name/],
    ["a declarant before its structure", ["declarant", "A"], 1, /pas|aucun pilotage/],
    ["a drive that is not there", ["--name", "A", "--drive", "nowhere"], 1, /Drive partagé est introuvable/],
    ["a wrong option", ["--nom", "A"], 2, /--nom n'existe pas.*npm run setup -- --help/s],
  ])("explains %s, with an exit code", async (_, argv, code, words) => {
    const run = await setUp(...argv);
    expect([run.code, run.said]).toEqual([code, ""]);
    expect(run.complained).toMatch(words);
  });

  it("asks which of several drives", async () => {
    for (const name of ["Nord", "Sud"]) createDrive(google.store, name, name);
    const { code, complained } = await setUp("--name", NAME);
    expect(code).toBe(1);
    for (const { id, name } of google.store.drives.values()) expect(complained).toContain(`--drive ${id}   ${name}`);
  });

  it("takes the drive and the control workbook of the functions' environment", async () => {
    const control = await filled();
    const [driveId = ""] = google.store.drives.keys();
    createDrive(google.store, "Autre", "autre");
    const env = { GOOGLE_API_ROOT: google.url, SHARED_DRIVES: driveId, CONTROL_WORKBOOKS: control };
    expect((await runIn(setUpCommand, ["buyer", "Habitat des Falaises"], env)).code).toBe(0);
    expect(idOf("Habitat")).not.toBe("");
  });

  it("leaves a deployment's drive and control workbook alone where it is told a local Google", async () => {
    await filled();
    const env = { SHARED_DRIVES: "ailleurs", CONTROL_WORKBOOKS: "x".repeat(30) };
    const argv = ["buyer", "Habitat des Falaises", "--local", google.url];
    expect((await runIn(setUpCommand, argv, env)).code).toBe(0);
  });

  it("tells a wrong environment in words", async () => {
    const { code, complained } = await runIn(setUpCommand, [], { GOOGLE_API_ROOT: "là" });
    expect([code, complained.includes("GOOGLE_API_ROOT")]).toEqual([2, true]);
  });

  it("shows its help", async () => {
    const { code, said } = await setUp("--help");
    expect([code, said.includes("npm run setup -- declarant")]).toEqual([0, true]);
  });
});
