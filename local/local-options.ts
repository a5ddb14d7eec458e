import { parseArgs } from "node:util";

/** Port 0: any free one. Without `data` nothing outlives the run. */
export type LocalOptions = { readonly googlePort: number; readonly mailPort: number; readonly data?: string };

export type Demand =
  | { readonly kind: "run"; readonly options: LocalOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

export const LOCAL_HELP = `Fait tourner sur cette machine un Google (Sheets et Drive) et une boîte aux lettres, jusqu'à Ctrl-C.

  npm run local -- [--google-port N] [--mail-port N] [--data DOSSIER]

  --google-port N   port du Google local (par défaut, un port libre)
  --mail-port N     port de la boîte aux lettres (par défaut, un port libre)
  --data DOSSIER    garde les classeurs dans ce dossier et les y reprend la fois suivante ; les e-mails, eux, s'effacent
  --help            montre cette aide
`;

/**
 * The command line of `npm run local`, with every problem at once, in French.
 * @example parseLocalOptions(["--mail-port", "8025"]) //=> { kind: "run", options: { googlePort: 0, mailPort: 8025 } }
 */
export function parseLocalOptions(argv: readonly string[]): Demand {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const given = tokens.filter((token) => token.kind !== "option-terminator").map(readToken);
  const problems = given.flatMap(({ problem }) => problem ?? []);
  if (given.some(({ help }) => help)) return { kind: "help" };
  if (problems.length > 0) return { kind: "refused", problems };
  return {
    kind: "run",
    options: Object.assign({ googlePort: 0, mailPort: 0 }, ...given.map(({ options }) => options)),
  };
}

const OPTIONS = {
  "google-port": { type: "string" },
  "mail-port": { type: "string" },
  data: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Given = { readonly options?: Partial<LocalOptions>; readonly help?: true; readonly problem?: string };

type Token =
  | { readonly kind: "positional"; readonly value: string }
  | { readonly kind: "option"; readonly name: string; readonly rawName: string; readonly value: string | undefined };

function readToken(token: Token): Given {
  if (token.kind === "positional") return { problem: `« ${token.value} » est en trop.` };
  const read = Object.hasOwn(READERS, token.name) ? READERS[token.name] : undefined;
  return read ? read(token.value ?? "") : { problem: `L'option ${token.rawName} n'existe pas.` };
}

const READERS: Readonly<Record<string, (value: string) => Given>> = {
  "google-port": (value) => port("--google-port", value, (googlePort) => ({ googlePort })),
  "mail-port": (value) => port("--mail-port", value, (mailPort) => ({ mailPort })),
  data: (data) => (data === "" ? { problem: "--data attend le nom d'un dossier." } : { options: { data } }),
  help: () => ({ help: true }),
};

function port(name: string, value: string, options: (port: number) => Partial<LocalOptions>): Given {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65_535) return { options: options(number) };
  const shown = value === "" ? "" : ` ; « ${value} » n'en est pas un`;
  return { problem: `${name} attend un numéro de port, de 0 à 65535${shown}.` };
}
