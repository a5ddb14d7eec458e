import { parseArgs } from "node:util";
import { type EntrySource, entrySource } from "../../schemas/vocabulary.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";

/** The command line of `npm run import`. Paths are as typed; ids where they are told. */
export type ImportOptions = {
  readonly file: string;
  readonly declarant: string;
  readonly mapping: string | null;
  readonly saveMapping: string | null;
  readonly source: EntrySource;
  readonly by: string | null;
  readonly control: string | null;
  readonly drive: string | null;
  readonly local: string | null;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly undo: boolean;
};

export type ImportDemand =
  | { readonly kind: "run"; readonly options: ImportOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

export const IMPORT_HELP = `Reprendre dans le classeur d'un déclarant les heures d'un fichier Excel : notre tableau renvoyé, un
export de la feuille partagée, ou le relevé d'un employeur.

  npm run import -- declaration FICHIER.xlsx --declarant "Nom"

  --control LIEN          le pilotage, s'il y en a plusieurs
  --drive ID              le Drive partagé où il est, si votre compte en voit plusieurs
  --by "Nom"              qui reprend ces heures (demandé pour écrire)
  --source MOT            workbook, statement, email ou phone : d'où vient le fichier (workbook par défaut)
  --save-mapping F.json   enregistre les correspondances proposées, à corriger
  --mapping F.json        emploie celles d'un fichier
  --dry-run               montre tout et n'écrit rien
  --yes                   écrit sans demander
  --undo                  défait la dernière reprise de ce fichier : montre d'abord, et demande
  --local ADRESSE         le Google local que montre npm run local

Rien n'est écrit avant que vous ayez répondu « oui ». Les lignes laissées sont listées dans FICHIER.xlsx.laissées.csv.`;

const OPTIONS = {
  declarant: { type: "string" },
  mapping: { type: "string" },
  "save-mapping": { type: "string" },
  source: { type: "string" },
  by: { type: "string" },
  control: { type: "string" },
  drive: { type: "string" },
  local: { type: "string" },
  yes: { type: "boolean" },
  "dry-run": { type: "boolean" },
  undo: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The command line, with every problem at once, in French. */
export function parseImportOptions(argv: readonly string[]): ImportDemand {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return { kind: "help" };
  const text = (name: keyof typeof OPTIONS): string | null => {
    const value = values[name];
    return typeof value === "string" && value.trim() !== "" && !value.startsWith("--") ? value.trim() : null;
  };
  const control = text("control");
  const local = text("local");
  const source = text("source") ?? "workbook";
  const [word, file, ...rest] = positionals;
  const problems = [
    ...tokens.flatMap((token) =>
      token.kind === "option" && !Object.hasOwn(OPTIONS, token.name) ? [`L'option ${token.rawName} n'existe pas.`] : [],
    ),
    ...Object.keys(values).flatMap((name) =>
      name in OPTIONS && !ALONE.includes(name) && text(name as keyof typeof OPTIONS) === null
        ? [`--${name} attend une valeur.`]
        : [],
    ),
    ...(word === "declaration" && file ? [] : ["Après import viennent le mot declaration et le fichier."]),
    ...(rest.length > 0 ? [`« ${rest.join(" ")} » est en trop : mettez les noms entre guillemets.`] : []),
    ...(text("declarant") === null ? ['--declarant "Nom" dit pour qui sont ces heures.'] : []),
    ...(isSource(source) ? [] : [`--source : au choix, ${entrySource.codes.join(", ")}.`]),
    ...(control !== null && workbookIdOf(control) === null ? ["--control attend le lien d'un pilotage."] : []),
    ...(local !== null && !LOCAL.test(local) ? ["--local attend l'adresse que montre npm run local."] : []),
  ];
  const by = text("by");
  if (by === null && !values["dry-run"]) problems.push('--by "Votre nom" : qui reprend ces heures.');
  if (problems.length > 0 || !isSource(source)) return { kind: "refused", problems };
  return {
    kind: "run",
    options: {
      file: file ?? "",
      declarant: text("declarant") ?? "",
      mapping: text("mapping"),
      saveMapping: text("save-mapping"),
      source,
      by,
      control: control === null ? null : workbookIdOf(control),
      drive: text("drive"),
      local: local === null || local.endsWith("/") ? local : `${local}/`,
      yes: values.yes === true,
      dryRun: values["dry-run"] === true,
      undo: values.undo === true,
    },
  };
}

const ALONE: readonly string[] = ["yes", "dry-run", "undo", "help"];
const LOCAL = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/?$/;

const isSource = (text: string): text is EntrySource => (entrySource.codes as readonly string[]).includes(text);
