import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const OUT = "dist/functions";
const FRAMEWORK = "@google-cloud/functions-framework";

/** Builds what Cloud Functions is given, in `dist/functions`; gives the paths of the code. */
export async function buildFunctions(): Promise<string[]> {
  await rm(OUT, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { index: "functions/main.ts" },
    outdir: OUT,
    chunkNames: "lazy/[name]-[hash]",
    bundle: true,
    // What is imported late stays in files of its own: a start that reads them all takes half as long again.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    minify: true,
    metafile: true,
    // React brings two copies of itself and chooses between them at run time: only this one is bundled.
    define: { "process.env.NODE_ENV": '"production"' },
    // Packages written for CommonJS ask for Node's own modules by `require`.
    banner: { js: 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);' },
    logLevel: "warning",
  });
  await writeFile(join(OUT, "package.json"), `${JSON.stringify(await deployedPackage(), null, 2)}\n`);
  return Object.keys(metafile.outputs).toSorted();
}

/** What the platform installs beside the bundle. */
async function deployedPackage(): Promise<object> {
  const { name, version, license } = JSON.parse(await readFile("package.json", "utf8"));
  const framework = JSON.parse(await readFile(join("node_modules", FRAMEWORK, "package.json"), "utf8"));
  return {
    name,
    version,
    license,
    private: true,
    type: "module",
    main: "index.js",
    engines: { node: "24" },
    dependencies: { [FRAMEWORK]: framework.version },
  };
}
