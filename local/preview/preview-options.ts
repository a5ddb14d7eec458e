import { parseArgs } from "node:util";

/** Port 0: any free one. Without `serve` the files are written, and that is all. */
export type PreviewOptions = { readonly out: string; readonly port: number; readonly serve: boolean };

export type PreviewDemand =
  | { readonly kind: "run"; readonly options: PreviewOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

const USUAL_OUT = "out/preview";

export const PREVIEW_HELP = `Montre chaque sorte d'e-mail de Jalon, sur le territoire de Dieppe-Maritime, jusqu'à Ctrl-C.

  npm run preview -- [--out DOSSIER] [--port N] [--no-serve]

  --out DOSSIER   où écrire les e-mails, en .html et en .txt (par défaut, ${USUAL_OUT})
  --port N        port de la page qui les montre (par défaut, un port libre)
  --no-serve      écrit les fichiers et s'arrête là
  --help          montre cette aide
`;

/**
 * The command line of the preview; anything it does not understand is refused in one sentence.
 * @example parsePreviewOptions(["--port", "8030"]) //=> { kind: "run", options: { out: "out/preview", port: 8030, serve: true } }
 */
export function parsePreviewOptions(argv: readonly string[]): PreviewDemand {
  const { tokens, values } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") return refused(`« ${token.value} » n'est pas compris ici.`);
    if (token.kind === "option" && !Object.hasOwn(OPTIONS, token.name))
      return refused(`L'option ${token.rawName} n'existe pas.`);
  }
  if (values.help) return { kind: "help" };
  const { out = USUAL_OUT, port = "0", "no-serve": noServe = false } = values;
  if (typeof out !== "string" || out === "") return refused("--out attend le nom d'un dossier.");
  if (typeof port !== "string" || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return refused("--port attend un numéro de port, de 0 à 65535.");
  if (typeof noServe !== "boolean") return refused("--no-serve n'attend rien.");
  return { kind: "run", options: { out, port: Number(port), serve: !noServe } };
}

const OPTIONS = {
  out: { type: "string" },
  port: { type: "string" },
  "no-serve": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const refused = (problem: string): PreviewDemand => ({ kind: "refused", problem });
