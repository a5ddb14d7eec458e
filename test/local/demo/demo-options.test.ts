import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDemoOptions } from "../../../local/demo/demo-options.ts";
import { refuseOutput } from "../../../local/demo/write-output.ts";

describe("parseDemoOptions", () => {
  it.each([
    ["nothing", [], { out: "out", asOf: "2025-10" }],
    ["a folder and a month", ["--out", "ici", "--as-of", "2025-06"], { out: "ici", asOf: "2025-06" }],
    ["values after an equals sign", ["--out=ici", "--as-of=2023-01"], { out: "ici", asOf: "2023-01" }],
  ])("takes %s", (_, argv, options) => {
    expect(parseDemoOptions(argv)).toEqual({ kind: "run", options });
  });

  it.each([
    ["an unknown option", ["--foo"], "« --foo » n'est pas compris ici."],
    ["a word too many", ["ici"], "« ici » n'est pas compris ici."],
    ["a folder without a name", ["--out"], "--out attend le nom d'un dossier."],
    ["no month", ["--as-of", "octobre"], "--as-of attend un mois, par exemple 2025-10."],
    ["a thirteenth month", ["--as-of", "2025-13"], "--as-of attend un mois, par exemple 2025-10."],
    ["a month before the sample", ["--as-of", "2022-12"], "--as-of attend un mois entre 2023-01 et 2029-12."],
    ["a month long after it", ["--as-of", "2099-01"], "--as-of attend un mois entre 2023-01 et 2029-12."],
  ])("refuses %s in one sentence", (_, argv, problem) => {
    expect(parseDemoOptions(argv)).toEqual({ kind: "refused", problem });
  });

  it("shows the help when asked, whatever else is there", () => {
    expect(parseDemoOptions(["--help"])).toEqual({ kind: "help" });
  });
});

describe("refuseOutput", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "jalon-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("takes a new folder, one that holds other things, and one that a demo wrote", async () => {
    expect(await refuseOutput(join(folder, "new"))).toBeNull();
    await writeFile(join(folder, "notes.txt"), "");
    expect(await refuseOutput(folder)).toBeNull();
    await mkdir(join(folder, "sheets"));
    await writeFile(join(folder, "report.json"), "{}");
    expect(await refuseOutput(folder)).toBeNull();
  });

  it("refuses to empty a folder that no demo wrote, and leaves it as it was", async () => {
    await mkdir(join(folder, "mail"));
    await writeFile(join(folder, "mail", "mine.txt"), "");
    expect(await refuseOutput(folder)).toContain("donnez un autre dossier avec --out");
    expect(await readdir(join(folder, "mail"))).toEqual(["mine.txt"]);
  });

  it("refuses what is no folder", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await refuseOutput(join(folder, "file"))).toContain("donnez avec --out un dossier où écrire");
  });
});
