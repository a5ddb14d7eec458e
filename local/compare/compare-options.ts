import { parseArgs } from "node:util";

/** `only`: behaviours whose room or name holds this text. `list` asks nothing of anybody. */
export type CompareOptions = { readonly only?: string; readonly list: boolean; readonly json?: string };

export type CompareDemand =
  | { readonly kind: "run"; readonly options: CompareOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

export const COMPARE_HELP = `Asks the real Google and the local one the same questions, and says where their answers differ.

  npm run local:compare -- [--only TEXT] [--json FILE]
  npm run local:compare -- --list

  --only TEXT   only the behaviours whose room or name holds this text
  --json FILE   writes every answer there as well
  --list        shows every behaviour with its source, and calls nobody
  --help        shows this help

It makes spreadsheets in the Drive of the account that your credentials open, and deletes each one at once; nothing
that was there is read or changed. It waits between its questions, so the whole list takes a quarter of an hour or more.
Credentials are Google's application-default ones; a test account is best:

  gcloud auth application-default login \\
    --scopes=openid,https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/drive
`;

const OPTIONS = {
  only: { type: "string" },
  json: { type: "string" },
  list: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The command line of `npm run local:compare`.
 * @example parseCompareOptions(["--only", "values"]) //=> { kind: "run", options: { only: "values", list: false } }
 */
export function parseCompareOptions(argv: readonly string[]): CompareDemand {
  try {
    const { help, list = false, only, json } = parseArgs({ args: [...argv], options: OPTIONS }).values;
    if (help) return { kind: "help" };
    if (only === "") return { kind: "refused", problem: "--only takes a part of a behaviour's name." };
    if (json === "") return { kind: "refused", problem: "--json takes the name of a file." };
    return { kind: "run", options: { list, ...(only ? { only } : {}), ...(json ? { json } : {}) } };
  } catch (error) {
    return { kind: "refused", problem: error instanceof Error ? error.message : String(error) };
  }
}
