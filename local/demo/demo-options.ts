import { parseArgs } from "node:util";
import type { Month } from "../../schemas/month.ts";

/** `asOf` is the last complete month: the clock stands on the 15th after it, 8:00 in Paris. */
export type DemoOptions = { readonly out: string; readonly asOf: Month };

export type DemoDemand =
  | { readonly kind: "run"; readonly options: DemoOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

/** The month in which the sample's figures are the published ones. */
const PUBLISHED_MONTH = "2025-10";

/** What `--help` says, for `npm run demo` and `npm start` alike. */
export const demoHelp = (
  command: string,
): string => `Fait travailler Jalon sur le territoire de Dieppe-Maritime, sur cette machine seulement.

  ${command} -- [--out DOSSIER] [--as-of AAAA-MM]

  --out DOSSIER     où écrire report.json, sheets/, mail/ et year/ (par défaut, out)
  --as-of AAAA-MM   le dernier mois complet (par défaut, ${PUBLISHED_MONTH})
  --help            montre cette aide
`;

/** The months in which the sample has something to tell: from its first market to a year after its last. */
const [FIRST_MONTH, LAST_MONTH] = ["2023-01", "2029-12"] as const;

/** The command line of the demo; anything it does not understand is refused in one sentence. */
export function parseDemoOptions(argv: readonly string[]): DemoDemand {
  const unknown = argv.find((each, place) => !isKnown(each, argv[place - 1]));
  if (unknown !== undefined) return refused(`« ${unknown} » n'est pas compris ici.`);
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: false });
  if (values.help) return { kind: "help" };
  const { out = "out", "as-of": asOf = PUBLISHED_MONTH } = values;
  if (typeof out !== "string" || out === "") return refused("--out attend le nom d'un dossier.");
  if (typeof asOf !== "string" || !/^20\d\d-(0[1-9]|1[0-2])$/.test(asOf))
    return refused("--as-of attend un mois, par exemple 2025-10.");
  if (asOf < FIRST_MONTH || asOf > LAST_MONTH)
    return refused(`--as-of attend un mois entre ${FIRST_MONTH} et ${LAST_MONTH}.`);
  return { kind: "run", options: { out, asOf } };
}

const OPTIONS = {
  out: { type: "string" },
  "as-of": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const TAKES_A_VALUE: readonly (string | undefined)[] = ["--out", "--as-of"];

const isKnown = (each: string, before: string | undefined): boolean =>
  /^(--out|--as-of)(=|$)|^(--help|-h)$/.test(each) || (TAKES_A_VALUE.includes(before) && !each.startsWith("--"));

const refused = (problem: string): DemoDemand => ({ kind: "refused", problem });
