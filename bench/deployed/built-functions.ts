import { fileURLToPath } from "node:url";
import { bundle } from "../measure/bundle.ts";
import { runNode } from "../measure/run-node.ts";

const ROOT = new URL("../../", import.meta.url);

/** Where `npm run build` puts the functions, and the process that serves them. */
export type BuiltFunctions = { readonly module: string; readonly server: string };

/** Builds the functions as they are deployed. */
export async function buildFunctions(): Promise<BuiltFunctions> {
  await runNode([fileURLToPath(new URL("build.ts", ROOT))]);
  const server = await bundle(new URL("functions-process.ts", import.meta.url), ["@google-cloud/functions-framework"]);
  return { module: new URL("dist/functions/index.js", ROOT).href, server };
}
