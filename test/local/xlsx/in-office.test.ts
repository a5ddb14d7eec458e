import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { onPath } from "../../../local/pictures/on-path.ts";
import { exportXlsx } from "../../../local/xlsx/export-xlsx.ts";
import { aRichWorkbook } from "./a-rich-workbook.ts";

const office = onPath("soffice", "libreoffice");
const run = promisify(execFile);

describe.skipIf(office === null)("LibreOffice (skipped where this machine has none)", () => {
  it("opens a workbook that has one of everything, and works its formulas out alike", {
    timeout: 120_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "jalon-office-"));
    try {
      await writeFile(join(folder, "rich.xlsx"), await exportXlsx(aRichWorkbook()));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const asked = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, "rich.xlsx")];
      await run(office ?? "", asked);
      const lines = (await readFile(join(folder, "rich.csv"), "utf8")).split("\n").slice(0, 6);
      expect(lines.slice(1, 4).map((line) => line.split(",").slice(0, 4).join())).toEqual([
        "a,1,2,b",
        "c,2,6,=1+2",
        "d,3,oui,+33 6",
      ]);
      expect(lines[5]).toContain("d'ailleurs6");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
