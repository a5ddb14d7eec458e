import { parseArgs } from "node:util";

/**
 * Port 0: any free one. Without `data` nothing outlives the run. `now` stops the clock; `quotas` holds callers to Google's
 * limits; `key` and `proxy` are files to write: a service account's key, and the authority to trust behind the proxy.
 */
export type LocalOptions = {
  readonly googlePort: number;
  readonly mailPort: number;
  readonly data?: string;
  readonly now?: Date;
  readonly quotas?: true;
  readonly key?: string;
  readonly proxy?: string;
};

export type Demand =
  | { readonly kind: "run"; readonly options: LocalOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

export const LOCAL_HELP = `Fait tourner sur cette machine un Google (Sheets et Drive) et une boîte aux lettres, jusqu'à Ctrl-C.

  npm run local -- [--google-port N] [--mail-port N] [--data DOSSIER] [--now HEURE] [--quotas] [--key FICHIER] [--proxy FICHIER]

  --google-port N   port du Google local (par défaut, un port libre)
  --mail-port N     port de la boîte aux lettres (par défaut, un port libre)
  --data DOSSIER    garde les classeurs dans ce dossier et les y reprend la fois suivante ; les e-mails, eux, s'effacent
  --now HEURE       arrête l'horloge du Google local à cette heure (2026-03-01T08:00:00Z) ; POST /_local/clock l'avance
  --quotas          refuse les appels trop nombreux, comme Google : 60 lectures et 60 écritures par minute et par personne
  --key FICHIER     écrit la clé d'un compte de service, que toute bibliothèque de Google accepte telle quelle
  --proxy FICHIER   se tient derrière les vrais noms de Google pour qui passe par HTTPS_PROXY ; écrit dans ce fichier
                    l'autorité à laquelle se fier (PEM)
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
  now: { type: "string" },
  quotas: { type: "boolean" },
  key: { type: "string" },
  proxy: { type: "string" },
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
  data: (data) => (isName(data) ? { options: { data } } : { problem: "--data attend le nom d'un dossier." }),
  now: hour,
  quotas: (value) => (value === "" ? { options: { quotas: true } } : { problem: "--quotas n'attend rien." }),
  key: (key) => (isName(key) ? { options: { key } } : { problem: "--key attend le nom d'un fichier." }),
  proxy: (proxy) => (isName(proxy) ? { options: { proxy } } : { problem: "--proxy attend le nom d'un fichier." }),
  help: () => ({ help: true }),
};

// The parser hands an option that follows over as the value of the one before.
const isName = (value: string): boolean => value !== "" && !value.startsWith("--");

function port(name: string, value: string, options: (port: number) => Partial<LocalOptions>): Given {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65_535) return { options: options(number) };
  const shown = value === "" ? "" : ` ; « ${value} » n'en est pas un`;
  return { problem: `${name} attend un numéro de port, de 0 à 65535${shown}.` };
}

function hour(value: string): Given {
  const now = new Date(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(now.getTime()))
    return { options: { now } };
  const shown = value === "" ? "" : ` ; « ${value} » n'en est pas une`;
  return { problem: `--now attend une heure et son fuseau, comme 2026-03-01T08:00:00Z${shown}.` };
}
