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

  --out DOSSIER     où écrire report.json, sheets/ et mail/ (par défaut, out)
  --as-of AAAA-MM   le dernier mois complet (par défaut, ${PUBLISHED_MONTH})
  --help            montre cette aide
`;

/** The command line of the demo; anything it does not understand is refused in one sentence. */
export function parseDemoOptions(argv: readonly string[]): DemoDemand {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { out: { type: "string" }, "as-of": { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return { kind: "help" };
    const { out = "out", "as-of": asOf = PUBLISHED_MONTH } = values;
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(asOf))
      return refused(`--as-of attend un mois comme 2025-10 ; « ${asOf} » n'en est pas un.`);
    if (out === "") return refused("--out attend le nom d'un dossier.");
    return { kind: "run", options: { out, asOf } };
  } catch {
    return refused("Une option n'est pas comprise.");
  }
}

const refused = (problem: string): DemoDemand => ({ kind: "refused", problem });
