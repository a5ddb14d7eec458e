import { parseArgs } from "node:util";

/** The histories to replay, the file in which to write every evaluation, if any, and whether to propose thresholds. */
export type ReplayOptions = { readonly file: string; readonly json: string | null; readonly propose: boolean };

export type ReplayDemand =
  | { readonly kind: "run"; readonly options: ReplayOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

const OPTIONS = {
  json: { type: "string" },
  propose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The command line of `npm run replay`, with every problem at once, in French.
 * @example parseReplayOptions(["histoires.json"]) //=> { kind: "run", options: { file: "histoires.json", json: null, propose: false } }
 */
export function parseReplayOptions(argv: readonly string[]): ReplayDemand {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const unknown = tokens.flatMap((token) =>
    token.kind === "option" && !Object.hasOwn(OPTIONS, token.name) ? [token.rawName] : [],
  );
  const [file, ...others] = positionals;
  const { json, help, propose } = values;
  const problems = [
    ...unknown.map((name) => `L'option ${name} n'existe pas.`),
    ...others.map((other) => `« ${other} » est en trop.`),
    ...(json === undefined || (typeof json === "string" && json !== "") ? [] : ["--json attend le nom d'un fichier."]),
    ...(file ? [] : ["Donnez le fichier des marchés à rejouer."]),
  ];
  if (help && unknown.length === 0) return { kind: "help" };
  if (problems.length > 0 || !file) return { kind: "refused", problems };
  return { kind: "run", options: { file, json: typeof json === "string" ? json : null, propose: propose === true } };
}
