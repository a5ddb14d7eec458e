import { parseArgs } from "node:util";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import { SCRIPTS, type ScriptName } from "../scripts.ts";

export type DeployOptions = { readonly name: ScriptName; readonly workbookId: string; readonly dryRun: boolean };

/** What a command line asks for: help, a deployment, or something to say to its author. */
export type Demand =
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string }
  | { readonly kind: "deploy"; readonly options: DeployOptions };

export const HELP = `Met le script d'un classeur en place, ou le met à jour (par clasp, avec votre compte Google).

  npm run deploy:sheets -- declarant --parent LIEN   le contrôle à la saisie, dans le modèle du classeur des déclarants
  npm run deploy:sheets -- control   --parent LIEN   le menu Jalon, dans le classeur de pilotage

  --parent LIEN   le lien du classeur (ou son identifiant)
  --dry-run       montre les commandes, ne fait rien
  --help          montre cette aide

La première fois : « npm exec --yes -- @google/clasp@3.4.1 login », et l'API Apps Script activée sur
https://script.google.com/home/usersettings`;

/** Reads the command line; every refusal says what to type. */
export function parseDeployOptions(argv: readonly string[]): Demand {
  const parsed = readArgs(argv);
  if ("problem" in parsed) return refused(parsed.problem);
  const { values, positionals } = parsed;
  if (values.help || argv.length === 0) return { kind: "help" };
  const [name, ...others] = positionals;
  const script = SCRIPTS.find((known) => known === name);
  if (!script || others.length > 0) return refused(`Quel script ? ${SCRIPTS.join(" ou ")}.`);
  if (values.parent === undefined) return refused("Dans quel classeur ? Ajoutez --parent et le lien du classeur.");
  const workbookId = workbookIdOf(values.parent);
  if (workbookId === null) return refused(`« ${values.parent} » n'est ni le lien ni l'identifiant d'un classeur.`);
  return { kind: "deploy", options: { name: script, workbookId, dryRun: values["dry-run"] ?? false } };
}

const refused = (problem: string): Demand => ({ kind: "refused", problem });

function readArgs(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { parent: { type: "string" }, "dry-run": { type: "boolean" }, help: { type: "boolean" } },
    });
  } catch (error) {
    const unknown = /'(-[^']*)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? argv.join(" ");
    return { problem: `L'option « ${unknown} » n'est pas connue, ou il lui manque sa valeur.` };
  }
}
