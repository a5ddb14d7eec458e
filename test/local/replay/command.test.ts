import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseReplayOptions } from "../../../local/replay/replay-options.ts";
import { aDeclaration, aHistory } from "./a-history.ts";

const EXAMPLE = "local/replay/example.json";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jalon-replay-"));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ status: number; out: string; problems: string }>((resolve) => {
    const child = execFile(process.execPath, ["local/replay/main.ts", ...args], (_, out, problems) =>
      resolve({ status: child.exitCode ?? -1, out, problems }),
    );
  });

async function aFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("the command line", () => {
  it.each([
    [["a.json"], { kind: "run", options: { file: "a.json", json: null, propose: false } }],
    [["--json", "b.json", "a.json"], { kind: "run", options: { file: "a.json", json: "b.json", propose: false } }],
    [["a.json", "--propose"], { kind: "run", options: { file: "a.json", json: null, propose: true } }],
    [["--help"], { kind: "help" }],
    [[], { kind: "refused", problems: ["Donnez le fichier des marchés à rejouer."] }],
    [["a.json", "--json"], { kind: "refused", problems: ["--json attend le nom d'un fichier."] }],
    [["--fast", "a", "b"], { kind: "refused", problems: ["L'option --fast n'existe pas.", "« b » est en trop."] }],
  ])("%j is understood", (argv, expected) => {
    expect(parseReplayOptions(argv)).toEqual(expected);
  });
});

describe("the example", () => {
  it("replays, and writes each month of each market", async () => {
    const json = join(folder, "out.json");
    const { status, out } = await run(EXAMPLE, "--json", json);
    expect(status).toBe(0);
    expect(out).toContain("Manqués annoncés avant la fin (rappel)");
    const { markets } = JSON.parse(await readFile(json, "utf8"));
    expect(markets).toHaveLength(6);
    const quai = markets[1].months;
    expect(quai.map(({ state }: { state: string }) => state)).toEqual([
      ...Array(5).fill("démarrage"),
      ...Array(5).fill("conforme"),
      ...Array(3).fill("à surveiller"),
      ...Array(3).fill("en retard"),
      ...Array(7).fill("critique"),
      ...Array(3).fill("échu non atteint"),
    ]);
  });

  it("is too short to propose anything", async () => {
    const [{ status, out }, plain] = [await run(EXAMPLE, "--propose"), await run(EXAMPLE)];
    expect(status).toBe(0);
    expect(out).toBe(
      `${plain.out}\nPas de proposition : 5 marchés avec un objectif, il en faut au moins 30. En dessous, un marché de plus ou de moins changerait la réponse.\n`,
    );
  });

  it("is the same compressed", async () => {
    const file = await aFile("example.json.gz", gzipSync(await readFile(EXAMPLE)));
    const [plain, compressed] = await Promise.all([run(EXAMPLE), run(file)]);
    expect(compressed).toEqual(plain);
  });
});

describe("what cannot be replayed is said in French, and nothing is written", () => {
  const written = (market: object) => aFile("bad.json", JSON.stringify({ markets: [market] }));

  it("names the market and each field", async () => {
    const market = { ...aHistory(), start: "2024-1", declarations: [aDeclaration("2024-01", -3)] };
    expect(await run(await written(market))).toEqual({
      status: 2,
      out: "",
      problems:
        "Marché « ARQ-2024 », champ start : « 2024-1 » n'est pas un mois, qui s'écrit AAAA-MM, par exemple 2024-10\n" +
        "Marché « ARQ-2024 », champ declarations[0].hours : « -3 » est négatif\n",
    });
  });

  it("names the first twenty problems and counts the others", async () => {
    const declarations = Array.from({ length: 25 }, () => aDeclaration("2024-01", -3));
    const { problems } = await run(await written({ ...aHistory(), declarations }));
    expect(problems.trim().split("\n")).toHaveLength(21);
    expect(problems).toContain("… et 5 autres.");
  });

  it("replays in spite of fields that nobody reads, and names them", async () => {
    const companies = [{ id: "bâtisseurs", share: 1, begin: "2024-02" }];
    const { status, problems } = await run(await written({ ...aHistory(), extention: null, companies }));
    expect([status, problems]).toEqual([
      0,
      "Marché « ARQ-2024 », champ extention : inconnu, laissé de côté\n" +
        "Marché « ARQ-2024 », champ companies[0].begin : inconnu, laissé de côté\n",
    ]);
  });

  it("says when the output cannot be written", async () => {
    const { status, problems } = await run(EXAMPLE, "--json", join(folder, "nowhere", "out.json"));
    expect([status, problems]).toEqual([2, expect.stringContaining("Impossible d'écrire")]);
  });

  it.each([
    ["an end before the start", { end: "2023-12" }, "champ end : « 2023-12 » vient avant le début, 2024-01"],
    ["a field left out", { target: undefined }, "champ target : manque"],
    ["a kind nobody knows", { kind: "works" }, "« works » a été lu, « travaux », « service », null est attendu"],
    [
      "hours of a company that is not there",
      { declarations: [aDeclaration("2024-01", 1, { company: "x" })] },
      "champ declarations[0].company : « x » n'est pas une entreprise de ce marché",
    ],
  ])("refuses %s", async (_, changes, message) => {
    const { status, problems } = await run(await written({ ...aHistory(), ...changes }));
    expect(status).toBe(2);
    expect(problems).toContain(message);
  });

  it.each([
    ["a file that is not there", async () => join(folder, "nowhere.json"), "n'existe pas"],
    ["a folder", async () => folder, "est un dossier"],
    ["what is not JSON", () => aFile("a.json", '{"markets":['), "n'est pas du JSON"],
    ["a damaged archive", () => aFile("a.gz", gzipSync("{}").subarray(0, 12)), "ne se décompresse pas"],
    ["another kind of file", () => aFile("b.json", "{}"), "Fichier, champ markets : manque"],
    [
      "two markets of the same code",
      () => aFile("c.json", JSON.stringify({ markets: [aHistory(), aHistory()] })),
      "déjà celui",
    ],
  ])("refuses %s", async (_, file, message) => {
    const { status, problems } = await run(await file());
    expect([status, problems]).toEqual([2, expect.stringContaining(message)]);
  });

  it("never writes over the histories", async () => {
    const content = JSON.stringify({ markets: [aHistory()] });
    const file = await aFile("mine.json", content);
    expect(await run(file, "--json", file)).toMatchObject({
      status: 2,
      problems: expect.stringContaining("autre nom"),
    });
    expect(await readFile(file, "utf8")).toBe(content);
  });
});
