import { parseArgs } from "node:util";
import { workbookIdOf } from "../../schemas/workbook-link.ts";

/** `control`: the only control workbook to check; `local`: the Google of `npm run local`, and its mailbox. */
export type DoctorOptions = {
  readonly control: string | null;
  readonly local: string | null;
  readonly mailbox: string | null;
  readonly json: boolean;
};

export type DoctorDemand =
  | { readonly kind: "run"; readonly options: DoctorOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

export const DOCTOR_HELP = `Vérifie une structure de bout en bout, et dit quoi faire de ce qui ne va pas. Ne change rien chez vous : un classeur
d'essai est créé dans le Drive partagé, puis mis à la corbeille.

  npm run doctor -- [--control LIEN] [--local URL] [--mailbox URL] [--json]

  --control LIEN   un seul classeur de pilotage (par défaut, tous ceux de CONTROL_WORKBOOKS)
  --local URL      le Google local de « npm run local » au lieu du vrai
  --mailbox URL    sa boîte aux lettres, à vérifier au lieu d'Amazon SES
  --json           le compte rendu en JSON, pour un programme
  --help           montre cette aide

  ✓ en ordre   ! à regarder   ✗ à corriger   – pas regardé
  Le code de sortie est 1 s'il y a quelque chose à corriger, 2 si la commande n'est pas comprise.`;

const OPTIONS = {
  control: { type: "string" },
  local: { type: "string" },
  mailbox: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * The command line of `npm run doctor`, with every problem at once, in French.
 * @example parseDoctorOptions(["--json"]) //=> { kind: "run", options: { control: null, local: null, mailbox: null, json: true } }
 */
export function parseDoctorOptions(argv: readonly string[]): DoctorDemand {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  if (values.help) return { kind: "help" };
  const control = textOf(values.control);
  const id = control === null ? null : workbookIdOf(control);
  const problems = [
    ...positionals.map((each) => `« ${each} » n'est pas attendu.`),
    ...Object.keys(values)
      .filter((name) => !(name in OPTIONS))
      .map((name) => `L'option --${name} n'existe pas.`),
    ...(["control", "local", "mailbox"] as const)
      .filter((name) => values[name] === true)
      .map((name) => `L'option --${name} attend une valeur.`),
    ...(control !== null && id === null
      ? [`--control attend le lien d'un classeur Google Sheets, et non « ${control} ».`]
      : []),
    ...(["local", "mailbox"] as const).flatMap((name) => addressProblem(name, textOf(values[name]))),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  const [local, mailbox] = [textOf(values.local), textOf(values.mailbox)];
  return { kind: "run", options: { control: id, local, mailbox, json: values.json === true } };
}

const textOf = (value: string | boolean | undefined): string | null => (typeof value === "string" ? value : null);

const addressProblem = (name: string, value: string | null): string[] =>
  value === null || URL.canParse(value)
    ? []
    : [`--${name} attend une adresse complète, par exemple http://127.0.0.1:8080/`];
