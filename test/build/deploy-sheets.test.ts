import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Desk, deploySheets } from "../../build/deploy/deploy-sheets.ts";
import type { Ran } from "../../build/deploy/run-command.ts";

const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ";
const LINK = `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`;
const OK: Ran = { code: 0, output: "" };

type Command = { readonly command: string; readonly folder: string };

/** A desk on an empty folder, whose clasp makes the script « s-1 » and answers `ran`. */
async function aDesk(ran: Ran = OK) {
  const root = await mkdtemp(join(tmpdir(), "jalon-desk-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const commands: Command[] = [];
  const said: string[] = [];
  const desk: Desk = {
    root,
    run: async (command, folder) => {
      commands.push({ command: command.join(" "), folder });
      if (ran.code === 0 && command.includes("create-script"))
        await writeFile(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "s-1", rootDir: "" }));
      return ran;
    },
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
  };
  return { desk, commands, said, root, out: join(root, "dist/apps-script/declarant") };
}

const CREATE = `npm exec --yes -- @google/clasp@3.4.1 create-script --title Jalon déclarant --parentId ${ID}`;
const PUSH = "npm exec --yes -- @google/clasp@3.4.1 push --force";

describe("a deployment of a sheet's script", () => {
  it("makes the script bound to the workbook the first time, and only pushes to it afterwards", async () => {
    const { desk, commands, root, out } = await aDesk();
    expect(await deploySheets(["declarant", "--parent", LINK], desk)).toBe(0);
    expect(await deploySheets(["declarant", "--parent", ID], desk)).toBe(0);
    expect(commands.map(({ command }) => command)).toEqual([CREATE, PUSH, PUSH]);
    expect(commands[0]?.folder).not.toBe(out);
    expect(commands[1]?.folder).toBe(out);
    expect(JSON.parse(await readFile(join(root, `.clasp/declarant.${ID}.json`), "utf8"))).toEqual({ scriptId: "s-1" });
    expect(JSON.parse(await readFile(join(out, ".clasp.json"), "utf8"))).toEqual({ scriptId: "s-1", rootDir: "." });
  });

  it("prints its commands and does nothing in a dry run", async () => {
    const { desk, commands, said } = await aDesk();
    expect(await deploySheets(["declarant", "--parent", LINK, "--dry-run"], desk)).toBe(0);
    expect(commands).toEqual([]);
    expect(said.join("\n")).toContain(`--title "Jalon déclarant" --parentId ${ID}`);
    expect(said.join("\n")).toContain(PUSH);
  });

  it.each([
    ["Error: No credentials found.", "login »"],
    ["User has not enabled the Apps Script API. Enable it by visiting …", "usersettings"],
    ["GaxiosError: Requested entity was not found. 404", "Vérifiez le lien"],
    ["npm error code ENOTFOUND", "réseau"],
    ["something else", "son message est ci-dessus"],
  ])("says in French what to do when clasp answers: %s", async (output, remedy) => {
    const { desk, said } = await aDesk({ code: 1, output });
    expect(await deploySheets(["declarant", "--parent", LINK], desk)).toBe(1);
    expect(said.join("\n")).toContain(remedy);
  });

  it.each([
    [["buyer", "--parent", LINK], "Quel script ? declarant ou control."],
    [["control"], "Ajoutez --parent"],
    [["control", "--parent", "mon classeur"], "« mon classeur » n'est ni le lien ni l'identifiant"],
    [["control", "--force"], "« --force »"],
  ])("asks again for %j", async (argv, problem) => {
    const { desk, commands, said } = await aDesk();
    expect(await deploySheets(argv, desk)).toBe(2);
    expect(said.join("\n")).toContain(problem);
    expect(commands).toEqual([]);
  });

  it("shows its help", async () => {
    const { desk, said } = await aDesk();
    expect(await deploySheets(["--help"], desk)).toBe(0);
    expect(said.join("\n")).toContain("npm run deploy:sheets -- control   --parent LIEN");
  });
});
