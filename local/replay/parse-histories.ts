import type * as z from "zod";
import { fieldsLeftOut, historyFile, type MarketHistory, marketHistory } from "./history.ts";

/** `notes` say what was left out without being wrong. */
export type ParsedHistories =
  | { readonly ok: true; readonly markets: readonly MarketHistory[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads histories out of any JSON value, or says in French all that is wrong, market and field named.
 * @example parseHistories({ markets: [{ …, code: "ARQ", end: "2025" }] }).problems[0] //=> "Marché « ARQ », champ end : un mois s'écrit AAAA-MM, …"
 */
export function parseHistories(value: unknown): ParsedHistories {
  const file = historyFile.safeParse(value, { error: inFrench });
  if (!file.success) return { ok: false, problems: file.error.issues.map((issue) => `Fichier, ${whatIsWrong(issue)}`) };
  const problems: string[] = [];
  const markets: MarketHistory[] = [];
  const notes: string[] = [];
  const places = new Map<string, number>();
  for (const [position, item] of file.data.markets.entries()) {
    const parsed = marketHistory.safeParse(item, { error: inFrench });
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => `${nameOf(item, position)}, ${whatIsWrong(issue)}`));
      continue;
    }
    const { code } = parsed.data;
    const first = places.get(code);
    if (first !== undefined) problems.push(`Marché « ${code} », champ code : déjà celui du marché nº ${first + 1}`);
    places.set(code, first ?? position);
    markets.push(parsed.data);
    notes.push(
      ...fieldsLeftOut(Object(item)).map((field) => `Marché « ${code} », champ ${field} : inconnu, laissé de côté`),
    );
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, markets, notes };
}

function nameOf(item: unknown, position: number): string {
  const code = typeof item === "object" && item !== null && "code" in item ? item.code : null;
  return typeof code === "string" && code !== "" ? `Marché « ${code} »` : `Marché nº ${position + 1}`;
}

const whatIsWrong = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `champ ${showPath(path)} : ${message}`;

/** @example showPath(["declarations", 3, "hours"]) //=> "declarations[3].hours" */
const showPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");

const EXPECTED: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  array: "une liste",
  object: "un objet { … }",
};

/** What zod found, as a French reader is told it; rules of the schema bring their own words. */
function inFrench({ code, input, ...issue }: z.core.$ZodRawIssue): string {
  if (input === undefined) return "manque";
  const values = "values" in issue && Array.isArray(issue.values) ? issue.values : [];
  const expected =
    code === "invalid_value"
      ? values
          .map((value) => `« ${value} »`)
          .concat("null")
          .join(", ")
      : EXPECTED[String(issue.expected)];
  return `« ${shorten(input)} » a été lu, ${expected ?? "autre chose"} est attendu`;
}

const shorten = (input: unknown): string =>
  (typeof input === "string" ? input : (JSON.stringify(input) ?? "?")).slice(0, 40);
