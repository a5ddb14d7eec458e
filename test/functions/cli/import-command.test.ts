import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import { importCommand } from "../../../functions/cli/import-command.ts";
import { parseImportOptions } from "../../../functions/cli/import-options.ts";
import { leftOutCsv } from "../../../functions/cli/import-text.ts";
import { type LocalGoogle, startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { memoryFiles } from "../../../local/memory/memory-files.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../../local/sample/build-sample-territory.ts";
import { showCell } from "../../../schemas/cells/cell.ts";
import { entriesTable } from "../../../schemas/entries.ts";
import { typeCells } from "../use-cases/a-store-workbook.ts";
import { valueIn } from "../use-cases/a-structure.ts";
import { runIn } from "./a-terminal.ts";

const DECEMBER = 22;

describe("npm run import, on a local Google", () => {
  let google: LocalGoogle;
  let territory: SampleTerritory;
  let directory: string;
  let file: string;

  beforeAll(async () => {
    google = await startLocalGoogle();
    territory = await buildSampleTerritory({ rootUrl: google.url, asOf: "2025-10" });
  });
  afterAll(() => google.close());

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "import-"));
    file = join(directory, "relevé.xlsx");
    await writeStatement(35.5);
  });
  afterEach(async () => {
    await take(null, "--undo", "--yes");
    await rm(directory, { recursive: true });
  });

  async function writeStatement(hours: number): Promise<void> {
    const rows = [
      ["Relevé 2025"],
      ["Nom", "Code", "Chantier", "Début", "Décembre 2025"],
      ["DURAND", "P-9001", "ARQ-2024", "01/12/2025", hours],
      ["PETIT", "P-9002", "ARQ-2024", "01/12/2025", "=2+2"],
    ];
    const written = rows.map((row) => row.map((value) => ({ value })));
    const look = { frozenRows: 0, frozenColumns: 0, columnWidths: [], choices: [] };
    await writeFile(file, await xlsxFiles.write({ title: "x", tabs: [{ title: "Relevé", rows: written, ...look }] }));
  }

  const declarant = () => territory.declarants[0] ?? { name: "", id: "" };
  const commandLine = (...more: readonly string[]) =>
    ["declaration", file, "--declarant", declarant().name, "--control", territory.control].concat(
      ["--local", google.url, "--by", "Camille Lenoir", "--source", "statement"],
      more,
    );
  const take = (answer: string | null, ...more: readonly string[]) =>
    runIn((terminal) => importCommand(terminal, async () => answer), commandLine(...more));
  const decemberOf = async (code: string): Promise<string | undefined> => {
    const { sheets } = valueIn(await memoryWorkbooks(google.store).read(declarant().id));
    const rows = sheets.find(({ title }) => title === "Heures 2025")?.rows ?? [];
    const row = rows.find(([participant]) => participant === code);
    return row && showCell(row[DECEMBER] ?? null);
  };
  async function typeDecember(code: string, hours: string): Promise<void> {
    const { sheets } = valueIn(await memoryWorkbooks(google.store).read(declarant().id));
    const rows = sheets.find(({ title }) => title === "Heures 2025")?.rows ?? [];
    const row = rows.findIndex(([participant]) => participant === code);
    typeCells(google.store, declarant().id, "Heures 2025", { row, column: DECEMBER }, [hours]);
  }

  it("shows the columns and the cells, writes on « oui », and lists what it leaves", async () => {
    const { code, said } = await take("oui");
    expect(code).toBe(0);
    const shown = said.replaceAll("\u00a0", " ");
    expect(shown).toContain("Colonne C « Chantier » → Marché");
    expect(shown).toContain("Colonne « Nom » : jamais reprise");
    expect(await decemberOf("P-9001")).toBe("35,5");
    expect(await decemberOf("P-9002")).toBeUndefined();
    const list = await readFile(`${file}.laissées.csv`, "utf8");
    expect(list).toContain(`"'=2+2"`);
    expect(said + list).not.toMatch(/DURAND|PETIT/);
  });

  it("changes nothing the second time", async () => {
    await take("oui");
    expect((await take("oui")).said).toContain("Rien à écrire");
  });

  it.each<[string, string | null, string[]]>([
    ["« non »", "non", []],
    ["nobody's answer", null, []],
    ["--dry-run", "oui", ["--dry-run"]],
  ])("writes nothing on %s", async (_, answer, more) => {
    const { code, said } = await take(answer, ...more);
    expect([code, said.includes("Rien n'a été écrit")]).toEqual([0, true]);
    expect(await decemberOf("P-9001")).toBeUndefined();
  });

  it("writes unasked with --yes, and puts everything back with --undo", async () => {
    await take(null, "--yes");
    expect(await decemberOf("P-9001")).toBe("35,5");
    expect((await take(null, "--undo", "--yes")).said).toContain("cellules remises comme avant");
    expect(await decemberOf("P-9001")).toBeUndefined();
  });

  it.each<[string, string | null, string[]]>([
    ["« non »", "non", []],
    ["nobody's answer", null, []],
    ["--dry-run", "oui", ["--dry-run"]],
  ])("shows what --undo would put back, and writes nothing on %s", async (_, answer, more) => {
    await take(null, "--yes");
    const { said } = await take(answer, "--undo", ...more);
    expect(said).toContain("(P-9001, Décembre) : 35,5 → (vide)");
    expect(said).toContain("Rien n'a été écrit");
    expect(await decemberOf("P-9001")).toBe("35,5");
  });

  it("undoes once, and says the second time that nothing is left to undo", async () => {
    await take(null, "--yes");
    await take(null, "--undo", "--yes");
    const again = await take(null, "--undo", "--yes");
    expect([again.code, again.said]).toEqual([0, expect.stringContaining("Rien à défaire")]);
  });

  it("keeps the source of the hours in the line of their undoing", async () => {
    await take(null, "--yes");
    await take(null, "--undo", "--yes", "--source", "phone");
    const { sheets } = valueIn(await memoryWorkbooks(google.store).read(declarant().id));
    const lines = sheets.find(({ title }) => title === entriesTable.title)?.rows ?? [];
    expect(lines.at(-1)?.map(showCell)).toEqual(expect.arrayContaining(["relevé", "Reprise annulée."]));
  });

  it("finds the only control workbook of the drive, whatever a deployment is told", async () => {
    const argv = commandLine("--dry-run").filter((each) => each !== "--control" && each !== territory.control);
    const [drive = ""] = google.store.drives.keys();
    const files = memoryFiles(google.store, drive);
    valueIn(await files.label(territory.control, { role: "control", owner: "", name: "Maison de l'emploi" }));
    const env = { SHARED_DRIVES: "elsewhere", CONTROL_WORKBOOKS: "one,other" };
    const done = await runIn((terminal) => importCommand(terminal, async () => null), argv, env);
    expect(done).toMatchObject({ code: 0, complained: "", said: expect.stringContaining("Rien n'a été écrit") });
  });

  it("keeps the record of the last import that was written, not of one that was refused", async () => {
    await take(null, "--yes");
    const kept = await readFile(`${file}.reprise.json`, "utf8");
    await writeStatement(36);
    const refused = await runIn(
      (terminal) =>
        importCommand(terminal, async () => {
          await typeDecember("P-9001", "99");
          return "oui";
        }),
      commandLine(),
    );
    expect(refused.complained).toContain("Quelqu'un a tapé dans ce classeur");
    expect(await readFile(`${file}.reprise.json`, "utf8")).toBe(kept);
    await typeDecember("P-9001", "35,5");
  });

  it("takes the mapping that it saved, as a person corrected it", async () => {
    const path = join(directory, "mapping.json");
    await take("non", "--save-mapping", path);
    const mapping = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...mapping, months: { "2025-11": 4 } }));
    const { said } = await take("non", "--mapping", path);
    expect(said).toContain("heures de novembre 2025");
  });

  it.each<[string, (file: string) => Promise<unknown>, readonly string[], string]>([
    ["a file that is not there", (path) => rm(path), [], "ne se lit pas"],
    [
      "a local Google that does not listen",
      async () => undefined,
      ["--local", "http://127.0.0.1:1/"],
      "ne répond pas à",
    ],
    ["a file that is none", (path) => writeFile(path, "a;b"), [], "n'est pas un classeur Excel"],
    [
      "a mapping that is none",
      async () => undefined,
      ["--mapping", "package.json"],
      "pas un fichier de correspondances",
    ],
    ["an undo of a file that is not there", (path) => rm(path), ["--undo"], "n'existe pas"],
    [
      "an undo whose record is spoilt",
      (path) => writeFile(`${path}.reprise.json`, "{"),
      ["--undo"],
      "reprise.json » ne se lit plus",
    ],
  ])("refuses %s in words", async (_, spoil, more, words) => {
    await spoil(file);
    const { code, complained } = await take("oui", ...more);
    expect([code, complained.includes(words)]).toEqual([1, true]);
  });
});

describe("parseImportOptions", () => {
  it("tells every problem at once", () => {
    const demand = parseImportOptions([
      "declaration",
      "--source",
      "fax",
      "--control",
      "x",
      "--local",
      "http://e.org",
      "--z",
    ]);
    expect(demand.kind === "refused" ? demand.problems : []).toHaveLength(7);
  });

  it("asks for no author where nothing is written", () => {
    const demand = parseImportOptions(["declaration", "a.xlsx", "--declarant", "Bâti", "--dry-run"]);
    expect(demand).toMatchObject({ kind: "run", options: { file: "a.xlsx", by: null, source: "workbook" } });
  });
});

describe("leftOutCsv", () => {
  it.each(["=1+1", "+33", "-1", "@x", "\tx"])("makes no formula of %j", (content) => {
    const [, line = ""] = leftOutCsv([{ sheet: "A", row: 1, cell: null, content, reason: 'dit "non"' }]).split("\r\n");
    expect(line).toBe(`"A";"1";"";"'${content}";"dit ""non"""`);
  });
});
