import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const OUT = fileURLToPath(new URL("../../dist/bench", import.meta.url));

/**
 * One file of the bench and what it imports as plain JavaScript, as functions are deployed: Node's reading of
 * TypeScript would be in every figure otherwise. `external` packages stay where they are installed. Gives the path.
 */
export async function bundle(entry: URL, external: readonly string[] = []): Promise<string> {
  const outfile = join(OUT, `${entry.pathname.split("/").at(-1)?.replace(/\.ts$/, "")}.mjs`);
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    external: [...external],
    logLevel: "warning",
  });
  return outfile;
}
