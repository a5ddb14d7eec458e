import { parseArgs } from "node:util";
import { emailsCell } from "../../schemas/cells/emails-cell.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import type { Person } from "../use-cases/set-up/blanks.ts";

/** What is set up: the structure's own workbooks, all those that its lines link, or that of one company or buyer. */
export type SetUpTarget =
  | { readonly kind: "structure" }
  | { readonly kind: "all" }
  | { readonly kind: "declarant" | "buyer"; readonly name: string };

/** The command line of `npm run setup`. Ids of the drive and control workbook where they are told. */
export type SetUpOptions = {
  readonly target: SetUpTarget;
  readonly name: string | null;
  readonly facilitator: Person | null;
  readonly drive: string | null;
  readonly control: string | null;
  readonly local: string | null;
  readonly another: boolean;
  readonly removeDeparted: boolean;
  readonly dryRun: boolean;
};

export type SetUpDemand =
  | { readonly kind: "run"; readonly options: SetUpOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problems: readonly string[] };

const OPTIONS = {
  name: { type: "string" },
  facilitator: { type: "string" },
  drive: { type: "string" },
  control: { type: "string" },
  local: { type: "string" },
  another: { type: "boolean" },
  "remove-departed": { type: "boolean" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;
type Values = { readonly [Name in OptionName]?: string | boolean };

/**
 * The command line, with every problem at once, in French.
 * @example parseSetUpOptions(["declarant", "Bâti-Côte"]) //=> { kind: "run", options: { target: { kind: "declarant", name: "Bâti-Côte" }, … } }
 */
export function parseSetUpOptions(argv: readonly string[]): SetUpDemand {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return { kind: "help" };
  const unknown = tokens.flatMap((token) =>
    token.kind === "option" && !Object.hasOwn(OPTIONS, token.name) ? [`L'option ${token.rawName} n'existe pas.`] : [],
  );
  const problems: string[] = [...unknown];
  const known = values as Values;
  const report = (problem: string): null => {
    problems.push(problem);
    return null;
  };
  const options: SetUpOptions = {
    target: unknown.length > 0 ? { kind: "structure" } : targetOf(positionals, report),
    name: textOf(known, "name", "le nom de la structure", report),
    facilitator: facilitatorOf(
      textOf(known, "facilitator", 'un nom et une adresse : "Anne Le Goff <anne@example.org>"', report),
      report,
    ),
    drive: driveOf(textOf(known, "drive", "l'identifiant ou le lien d'un Drive partagé", report)),
    control: controlOf(textOf(known, "control", "le lien d'un pilotage", report), report),
    local: localOf(textOf(known, "local", "l'adresse que montre npm run local", report), report),
    another: known.another === true,
    removeDeparted: known["remove-departed"] === true,
    dryRun: known["dry-run"] === true,
  };
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "run", options };
}

type Report = (problem: string) => null;

const KINDS: Readonly<Record<string, "declarant" | "buyer">> = {
  declarant: "declarant",
  déclarant: "declarant",
  buyer: "buyer",
  acheteur: "buyer",
};

const ALL: readonly string[] = ["all", "tous"];

function targetOf([word, name, ...rest]: readonly string[], report: Report): SetUpTarget {
  if (word === undefined) return { kind: "structure" };
  if (ALL.includes(word.toLowerCase())) {
    if (name !== undefined)
      report(`« ${[name, ...rest].join(" ")} » est en trop : ${word} complète tous les classeurs.`);
    return { kind: "all" };
  }
  const kind = KINDS[word.toLowerCase()];
  if (kind === undefined)
    report(`« ${word} » est en trop : après setup viennent declarant "Nom", buyer "Nom", all, ou rien.`);
  else if (!name?.trim()) report(`${word} attend un nom entre guillemets, celui de sa ligne dans le pilotage.`);
  if (rest.length > 0) report(`« ${rest.join(" ")} » est en trop : mettez le nom entre guillemets.`);
  return kind === undefined ? { kind: "structure" } : { kind, name: name?.trim() ?? "" };
}

function textOf(values: Values, option: OptionName, expected: string, report: Report): string | null {
  const value = values[option];
  if (value === undefined) return null;
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" || text.startsWith("--") ? report(`--${option} attend ${expected}.`) : text;
}

/** @example facilitatorOf("Anne Le Goff <anne@example.org>") //=> { name: "Anne Le Goff", email: "anne@example.org" } */
function facilitatorOf(text: string | null, report: Report): Person | null {
  if (text === null) return null;
  const [, name = "", address = ""] = /^(.+?)\s*<([^<>]+)>$/.exec(text) ?? [];
  const parsed = emailsCell.parse(address);
  const [email, ...others] = parsed.ok ? parsed.value : [];
  if (name === "" || email === undefined || others.length > 0)
    return report('--facilitator attend un nom et une adresse : "Anne Le Goff <anne@example.org>".');
  return { name, email };
}

/** A person copies the address of the drive's page more easily than its end. */
const driveOf = (text: string | null): string | null =>
  text === null ? null : (/\/folders\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? text);

function controlOf(text: string | null, report: Report): string | null {
  if (text === null) return null;
  return workbookIdOf(text) ?? report(`--control : « ${text} » n'est pas le lien d'un classeur.`);
}

function localOf(text: string | null, report: Report): string | null {
  if (text === null) return null;
  if (!/^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/?$/.test(text))
    return report(`--local attend l'adresse que montre npm run local, par exemple http://127.0.0.1:8080/.`);
  return text.endsWith("/") ? text : `${text}/`;
}
