import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import { importCommand } from "../../../functions/cli/import-command.ts";
import { parseImportOptions } from "../../../functions/cli/import-options.ts";
import { leftOutCsv } from "../../../functions/cli/import-text.ts";
import { type LocalGoogle, startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../../local/sample/build-sample-territory.ts";
import { showCell } from "../../../schemas/cells/cell.ts";
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
    const rows = [
      ["Relevé 2025"],
      ["Nom", "Code", "Chantier", "Début", "Décembre 2025"],
      ["DURAND", "P-9001", "ARQ-2024", "01/12/2025", 35.5],
      ["PETIT", "P-9002", "ARQ-2024", "01/12/2025", "=2+2"],
    ];
    const written = rows.map((row) => row.map((value) => ({ value })));
    const look = { frozenRows: 0, frozenColumns: 0, columnWidths: [], choices: [] };
    await writeFile(file, await xlsxFiles.write({ title: "x", tabs: [{ title: "Relevé", rows: written, ...look }] }));
  });
  afterEach(async () => {
    await take(null, "--undo");
    await rm(directory, { recursive: true });
  });

  const declarant = () => territory.declarants[0] ?? { name: "", id: "" };
  const take = (answer: string | null, ...more: readonly string[]) =>
    runIn(
      (terminal) => importCommand(terminal, async () => answer),
      ["declaration", file, "--declarant", declarant().name, "--control", territory.control].concat(
        ["--local", google.url, "--by", "Camille Lenoir", "--source", "statement"],
        more,
      ),
    );
  const decemberOf = async (code: string): Promise<string | undefined> => {
    const { sheets } = valueIn(await memoryWorkbooks(google.store).read(declarant().id));
    const rows = sheets.find(({ title }) => title === "Heures 2025")?.rows ?? [];
    const row = rows.find(([participant]) => participant === code);
    return row && showCell(row[DECEMBER] ?? null);
  };

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
    expect((await take(null, "--undo")).said).toContain("cellules remises comme avant");
    expect(await decemberOf("P-9001")).toBeUndefined();
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
    ["a file that is none", (path) => writeFile(path, "a;b"), [], "n'est pas un classeur Excel"],
    [
      "a mapping that is none",
      async () => undefined,
      ["--mapping", "package.json"],
      "pas un fichier de correspondances",
    ],
    ["an undo of nothing", async () => undefined, ["--undo"], "Aucune reprise"],
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
