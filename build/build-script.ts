import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { PAGES } from "../apps-script/control/menu.ts";
import { buildPage } from "./build-page.ts";
import type { ScriptName } from "./scripts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What clasp may push: nothing of the folder but the script, its manifest and its pages. */
const ALLOWED = "**/**\n!appsscript.json\n!Code.js\n!*.html\n";

/**
 * Builds one script into `dist/apps-script/<name>`: a readable `Code.js`, its manifest, its pages and clasp's allow-list.
 * Gives the paths of the code and of the pages.
 */
export async function buildScript(name: ScriptName, out = join(ROOT, "dist/apps-script", name)): Promise<string[]> {
  const source = join(ROOT, "apps-script", name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const code = join(out, "Code.js");
  const manifest = join(source, "appsscript.json");
  await writeFile(code, await bundledScript(join(source, "main.ts"), await scopesOf(manifest)));
  await copyFile(manifest, join(out, "appsscript.json"));
  await writeFile(join(out, ".claspignore"), ALLOWED);
  return [code, ...(await builtPages(name, source, out))];
}

/**
 * The text of a script: its modules in one function, and one top-level function for each name that `main.ts` exports,
 * because Apps Script finds what it may call by reading the declarations of the top level.
 */
async function bundledScript(entry: string, scopes: readonly string[]): Promise<string> {
  const version = await packageVersion();
  const options = { ...COMMON, entryPoints: [entry], define: { JALON_VERSION: JSON.stringify(version) } };
  const exposed = await exportedNames(options);
  const { outputFiles } = await build({
    ...options,
    format: "iife",
    globalName: "jalon",
    banner: { js: `/** Jalon ${version}.${scopes.length === 0 ? ONLY_HERE : ""} */` },
    footer: { js: exposed.map(topLevelFunction).join("\n") },
  });
  return outputFiles[0]?.text ?? "";
}

/** An empty list of scopes may be read as none given: this narrows what Google would guess in its place. */
const ONLY_HERE = " @OnlyCurrentDoc";

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  // Neither a browser's nor Node's modules: an import of `node:fs` fails the build.
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2020",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
} as const satisfies BuildOptions;

async function scopesOf(manifest: string): Promise<readonly string[]> {
  return JSON.parse(await readFile(manifest, "utf8")).oauthScopes ?? [];
}

async function exportedNames(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, format: "esm", outfile: "names.js", metafile: true });
  return Object.values(metafile?.outputs ?? {}).flatMap(({ exports }) => exports);
}

const topLevelFunction = (name: string): string => `function ${name}(...args) {\n  return jalon.${name}(...args);\n}`;

async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")).version;
}

/** All pages are one, but for their title and the script of their name. */
async function builtPages(name: ScriptName, source: string, out: string): Promise<string[]> {
  const folder = join(source, "pages");
  const shown = Object.values(PAGES_OF[name]);
  const frame = shown.length === 0 ? "" : await readFile(join(folder, "page.html"), "utf8");
  return Promise.all(
    shown.map(async ({ page, title }) => {
      const path = join(out, `${page}.html`);
      await writeFile(path, await buildPage(frame.replaceAll("{{title}}", title).replaceAll("{{page}}", page), folder));
      return path;
    }),
  );
}

const PAGES_OF: Record<ScriptName, Readonly<Record<string, { readonly page: string; readonly title: string }>>> = {
  declarant: {},
  control: PAGES,
};
