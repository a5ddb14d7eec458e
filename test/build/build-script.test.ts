import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildPage } from "../../build/build-page.ts";
import { buildScript } from "../../build/build-script.ts";
import { SCRIPTS, type ScriptName } from "../../build/scripts.ts";

const TOP_LEVEL = /^(?:async )?function (\w+)/gm;

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jalon-build-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function built(name: ScriptName) {
  const out = await aFolder();
  await buildScript(name, out);
  return { out, code: await readFile(join(out, "Code.js"), "utf8") };
}

/** The names that `main.ts` exports, as its text says them. */
async function exportsOf(name: ScriptName): Promise<string[]> {
  const text = await readFile(join("apps-script", name, "main.ts"), "utf8");
  return [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, exported = ""]) => exported);
}

describe.each(SCRIPTS)("the built script of %s", (name) => {
  it("has exactly the exposed functions at its top level", async () => {
    const { code } = await built(name);
    const exposed = [...code.matchAll(TOP_LEVEL)].map(([, found = ""]) => found);
    expect(exposed.toSorted()).toEqual((await exportsOf(name)).toSorted());
    expect(exposed).toContain("onOpen");
  });

  it("loads in a bare context, without asking anything of it", async () => {
    const { code } = await built(name);
    const context = createContext(Object.create(null));
    runInContext(code, context);
    expect(typeof context.onOpen).toBe("function");
  });

  it("is readable, and says its version on its first line", async () => {
    const { code } = await built(name);
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(code.split("\n")[0]).toContain(`Jalon ${version}.`);
    expect(Math.max(...code.split("\n").map((line) => line.length))).toBeLessThan(5_000);
  });

  it("lies beside its manifest, in a folder from which clasp may push these files only", async () => {
    const { out } = await built(name);
    expect((await readdir(out)).filter((file) => !file.endsWith(".html"))).toEqual([
      ".claspignore",
      "Code.js",
      "appsscript.json",
    ]);
    const allowed = (await readFile(join(out, ".claspignore"), "utf8")).split("\n");
    expect(allowed).toEqual(["**/**", "!appsscript.json", "!Code.js", "!*.html", ""]);
  });
});

describe("the manifests", () => {
  const manifestOf = async (name: ScriptName) =>
    JSON.parse(await readFile(join("apps-script", name, "appsscript.json"), "utf8"));

  it("ask a declarant for no right at all", async () => {
    expect(await manifestOf("declarant")).toMatchObject({ oauthScopes: [], timeZone: "Europe/Paris" });
    expect((await built("declarant")).code).toContain("@OnlyCurrentDoc");
  });

  it("ask the facilitator for what the menu uses, and nothing else", async () => {
    const scopes: readonly string[] = (await manifestOf("control")).oauthScopes;
    expect(scopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
      "spreadsheets",
      "script.container.ui",
      "script.external_request",
      "userinfo.email",
      "openid",
    ]);
    expect((await built("control")).code).not.toContain("@OnlyCurrentDoc");
  });
});

describe("a page", () => {
  it("holds its script and its style sheet, and leaves what they say intact", async () => {
    const folder = await aFolder();
    await writeFile(join(folder, "say.ts"), 'export const end: string = "</script>é";');
    await writeFile(join(folder, "page.ts"), 'import { end } from "./say.ts";\ndocument.title = end;');
    await writeFile(join(folder, "page.css"), "body { color: red }");
    const html = [
      '<link rel="stylesheet" href="./page.css" />',
      '<script type="module" src="./page.ts"></script>',
      '<a href="./help.html">Aide</a>',
    ];
    const page = await buildPage(html.join("\n"), folder);
    expect(page).toMatch(/^<style>\n\/\* page.css \*\/\nbody \{\n {2}color: red;\n\}\n<\/style>\n<script>\n/);
    expect(page).toContain('"<\\/script>é"');
    expect(page).toContain('<a href="./help.html">Aide</a>');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});
