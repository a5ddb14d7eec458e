import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { CONTRACT_ATTRIBUTES, contractTable, yearOfHoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { ImportMapping } from "../../../schemas/import.ts";
import { MONTH_NAMES, month, yearOf } from "../../../schemas/month.ts";
import { findHeadings } from "../../../schemas/table/find-headings.ts";
import { headingsOf } from "../../../schemas/table/read-table.ts";
import { foldText, hiringMode } from "../../../schemas/vocabulary.ts";
import { whoDeclares } from "../declarations/who-declares.ts";
import { describeMapping } from "./describe-mapping.ts";
import { type FoundStatement, findStatement } from "./find-statement.ts";
import type { ImportContext, ImportTab } from "./import-context.ts";
import { untakenColumns } from "./untaken-columns.ts";

/** A mapping that a person may change before anything is written, with what it does in French, a sentence a line. */
export type ProposedMapping = {
  readonly mapping: ImportMapping;
  readonly confidence: "exact" | "likely" | "unsure";
  readonly proposal: readonly string[];
};

export type Proposal = ({ readonly ok: true } & ProposedMapping) | { readonly ok: false; readonly message: string };

/**
 * How a file's columns read as contract rows: a tab of hours of Jalon exactly, whether it is the form or an export of
 * the shared sheet, else an employer's own statement by the names of its headings.
 */
export function proposeMapping(tabs: readonly ImportTab[], context: ImportContext): Proposal {
  const shown = tabs.filter(({ hidden }) => hidden !== true);
  return ownTab(shown, context) ?? statement(shown, context);
}

function ownTab(tabs: readonly ImportTab[], context: ImportContext): Proposal | null {
  const own = tabs.flatMap((tab) => {
    const year = yearOfHoursSheet(tab.title);
    const mapping = year === null ? null : ownMapping(tab, year);
    return mapping === null || year === null ? [] : [{ tab, year, mapping }];
  });
  const wanted = yearOf(context.lastMonth);
  const chosen = own.find(({ year }) => year === wanted) ?? own.toSorted((a, b) => b.year - a.year)[0];
  if (!chosen) return null;
  const others = own.filter((each) => each !== chosen).map(({ tab }) => tab.title);
  return {
    ok: true,
    mapping: chosen.mapping,
    confidence: "exact",
    proposal: [
      `Onglet ${quoteCell(chosen.tab.title)} : le tableau d'heures de Jalon, reconnu colonne par colonne.`,
      ...untakenColumns(chosen.mapping, chosen.tab),
      ...others.map((title) => `Onglet ${quoteCell(title)} : pas repris cette fois.`),
    ],
  };
}

const OWN_HEADINGS = [
  ...headingsOf(contractTable.columns).map((each) => ({ ...each, required: false })),
  ...MONTH_NAMES.map((heading) => ({ key: heading, heading, required: true })),
];

/** All twelve months and what no row goes without. */
function ownMapping(tab: ImportTab, year: number): ImportMapping | null {
  const { row, columns, readable } = findHeadings<string>(OWN_HEADINGS, tab.rows);
  const complete = (["participant", "market", "start"] as const).every((key) => columns.has(key));
  if (row === null || !readable || !complete) return null;
  return {
    sheet: tab.title,
    headingRow: row,
    attributes: Object.fromEntries(
      CONTRACT_ATTRIBUTES.flatMap((key) => {
        const column = columns.get(key);
        return column === undefined ? [] : [[key, { column }]];
      }),
    ),
    months: Object.fromEntries(MONTH_NAMES.map((name, place) => [month(year, place + 1), columns.get(name) ?? 0])),
    long: null,
  };
}

const UNKNOWN =
  "Aucun onglet de ce fichier ne ressemble à un relevé d'heures : il faut une ligne d'en-têtes avec au moins";

function statement(tabs: readonly ImportTab[], context: ImportContext): Proposal {
  const found = tabs.flatMap((tab) => findStatement(tab, yearOf(context.lastMonth)) ?? []);
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return { ok: false, message: `${UNKNOWN} le code ou le repère du salarié, et des heures par mois.` };
  const mapping = withKnown(best, context);
  const tab = tabs.find(({ title }) => title === mapping.sheet) ?? { title: mapping.sheet, rows: [] };
  const untaken = untakenColumns(mapping, tab);
  const confidence = isComplete(mapping) && best.yearIsSaid && untaken.length === 0 ? "likely" : "unsure";
  return {
    ok: true,
    mapping,
    confidence,
    proposal: [
      confidence === "likely"
        ? `Onglet ${quoteCell(mapping.sheet)} : un relevé d'employeur. Vérifiez ces correspondances avant d'écrire.`
        : `Onglet ${quoteCell(mapping.sheet)} : un relevé d'employeur, reconnu en partie. À vérifier de près avant d'écrire.`,
      ...describeMapping(mapping, tab),
      ...(best.yearIsSaid ? [] : [supposedYear(best, yearOf(context.lastMonth))]),
      ...aboutPeople(best, tab),
    ],
  };
}

const supposedYear = ({ years }: FoundStatement, year: number): string =>
  years.length === 0
    ? `L'année n'est écrite nulle part : ${year} est supposée.`
    : `Plusieurs années sont écrites au-dessus du tableau (${years.join(", ")}) : ${year} est supposée.`;

const isComplete = ({ attributes }: ImportMapping): boolean =>
  (attributes.participant !== undefined || attributes.mark !== undefined) &&
  attributes.market !== undefined &&
  attributes.start !== undefined;

function aboutPeople({ people, headingRow }: FoundStatement, tab: ImportTab): string[] {
  const headings = people.map((column) => quoteCell(tab.rows[headingRow]?.[column] ?? null));
  return headings.map((heading) => `Colonne ${heading} : jamais reprise, un nom ou un critère n'a pas sa place ici.`);
}

/** What the statement does not say and only one answer fits: the declarant's only market and company, its own trade. */
function withKnown({ mapping }: FoundStatement, { declarant, control }: ImportContext): ImportMapping {
  const key = foldText(declarant);
  const own = control.engagements.filter((each) => whoDeclares(each).includes(key));
  const markets = [...new Set(own.map(({ market }) => market))];
  const companies = [...new Set(own.map(({ company }) => company))];
  const kind = control.companies.find(({ name }) => foldText(name) === key)?.kind ?? null;
  const mode = kind !== null && kind !== "company" && kind in hiringMode.labels ? kind : null;
  const known = {
    ...(markets.length === 1 ? { market: markets[0] } : {}),
    ...(companies.length === 1 && foldText(companies[0] ?? "") !== key ? { company: companies[0] } : {}),
    ...(mode === null ? {} : { hiringMode: hiringMode.labels[mode] }),
  };
  const values = Object.entries(known).map(([attribute, value]) => [attribute, { value: value ?? "" }] as const);
  return { ...mapping, attributes: { ...Object.fromEntries(values), ...mapping.attributes } };
}
