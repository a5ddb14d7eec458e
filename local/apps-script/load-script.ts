import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Execution } from "./calls.ts";

/** A script as `buildScript` leaves it in a folder, or its code alone, with the scopes and pages that it would have. */
export type Bundle =
  | string
  | {
      readonly code: string;
      readonly scopes?: readonly string[];
      readonly pages?: Readonly<Record<string, string>>;
    };

/** A script ready to run: its code, what its manifest says, and its pages by name. */
export type LoadedScript = {
  readonly code: string;
  readonly manifest: Pick<Execution, "scopes" | "timeZone">;
  readonly page: (name: string) => Promise<string>;
};

/** Reads a script; a page may be named with or without `.html`, as on Google. */
export async function loadScript(bundle: Bundle): Promise<LoadedScript> {
  if (typeof bundle !== "string") {
    const { code, scopes = [], pages = {} } = bundle;
    return { code, manifest: { scopes, timeZone: "Europe/Paris" }, page: async (name) => pages[name] ?? missing(name) };
  }
  const { oauthScopes = [], timeZone } = JSON.parse(await readFile(join(bundle, "appsscript.json"), "utf8"));
  return {
    code: await readFile(join(bundle, "Code.js"), "utf8"),
    manifest: { scopes: oauthScopes, timeZone },
    page: (name) => readFile(join(bundle, `${name.replace(/\.html$/, "")}.html`), "utf8").catch(() => missing(name)),
  };
}

function missing(name: string): never {
  throw new Error(`No HTML file named ${name} was found.`);
}
