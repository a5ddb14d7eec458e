import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTROL_NAME } from "../../functions/sheets/render-anomalies.ts";
import type { DemoReport } from "../../local/demo/demo-report.ts";
import { plantedFacts } from "../../local/sample/planted.ts";
import { hours } from "../../schemas/hours.ts";

const run = promisify(execFile);

let out: string;
let printed: string;
let report: DemoReport;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "jalon-demo-"));
  printed = (await run(process.execPath, ["local/demo.ts", "--out", out])).stdout;
  report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
}, 180_000);

afterAll(() => rm(out, { recursive: true }));

describe("the demo", () => {
  it("tells the published figures of Dieppe-Maritime", () => {
    expect(report.markets).toMatchObject([
      { code: "ARQ-2024", target: 6700, accepted: 5800, state: "en retard" },
      { code: "ACV-2024", target: 8900, accepted: 5500, state: "conforme" },
      { code: "EPR2-2023", target: null, accepted: 51_000, state: "sans objectif" },
    ]);
  });

  it("balances what was typed with what was judged", () => {
    const { typed, accepted, rejected, pending } = report.hours;
    expect(hours(typed)).toBe(hours(accepted) + hours(rejected) + hours(pending));
    expect(report.cells.typed).toBe(report.cells.accepted + report.cells.rejected + report.cells.pending);
  });

  it("points at the cell of every planted mistake", () => {
    const found = new Set(report.issues.map(({ workbook, sheet, cell }) => `${workbook} ${sheet} ${cell}`));
    const planted = plantedFacts().filter(({ cause }) => cause !== null);
    const missed = planted.filter(
      ({ workbook, sheet, cell }) =>
        !found.has(`${workbook.kind === "control" ? CONTROL_NAME : workbook.name} ${sheet} ${cell}`),
    );
    expect(planted.length).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("sends one alert and the month's digest, and leaves them with every workbook to be opened", async () => {
    const to = ["camille.hautot@example.org"];
    expect(report.emails).toMatchObject([
      { to, subject: expect.stringMatching(/^\[En retard\] Arques-la-Bataille, 68 logements/) },
      { to, subject: expect.stringMatching(/^Récapitulatif d'octobre 2025/) },
    ]);
    const ends = (await readdir(join(out, "mail"))).map((name) => name.split(".").at(-1)).sort();
    expect(ends).toEqual(["eml", "eml", "html", "html"]);
    expect((await readdir(join(out, "sheets"))).length).toBe(13);
  });

  it("plays a year, and leaves each of its messages as a page and as a text, with one page to read them all", async () => {
    const { months, emails } = report.year ?? { months: 0, emails: [] };
    expect(months).toBe(12);
    expect(emails.at(0)).toMatchObject({ at: "2024-11-15", kind: "digest", to: ["camille.hautot@example.org"] });
    expect(emails.at(-1)).toMatchObject({ at: "2025-11-17", kind: "digest" });
    const files = emails.flatMap(({ file }) => [file, file.replace(/html$/, "txt")]);
    expect((await readdir(join(out, "year"))).sort()).toEqual([...files, "index.html"].sort());
    const index = await readFile(join(out, "year", "index.html"), "utf8");
    expect(emails.filter(({ file }) => !index.includes(`href="${file}"`))).toEqual([]);
    expect(index).not.toMatch(/<script|https?:/);
    expect(printed).toContain(`12 mois, ${emails.length} messages à 5 personnes`);
  });

  it("shows that running again changes nothing and sends nothing", () => {
    expect(printed).toContain("Feuilles : identiques, cellule pour cellule ✓. Nouveaux messages : 0 ✓");
    expect(printed).toContain("Troisième passage, où rien n'a bougé : 2 lectures, 0 écriture");
  });
});
