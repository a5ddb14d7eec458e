import { fileURLToPath } from "node:url";
import { build } from "esbuild";

let built: Promise<string> | undefined;

/** The stand-in's own code as one expression for a bare context, built once for each process. */
export function guestCode(): Promise<string> {
  built ??= buildGuest();
  return built;
}

async function buildGuest(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("guest/main.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "standIn",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  });
  return `(() => {${outputFiles[0]?.text ?? ""}\nreturn standIn; })()`;
}
