import {
  buyersTable,
  companiesTable,
  engagementsTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../schemas/control-workbook.ts";
import { SETTINGS, settingsTable } from "../../schemas/settings.ts";
import type { Columns, RecordOf, Table } from "../../schemas/table/define-table.ts";
import { findHeadings } from "../../schemas/table/find-headings.ts";
import { headingsOf, readTable } from "../../schemas/table/read-table.ts";
import { closingOutcome, foldText } from "../../schemas/vocabulary.ts";
import type { Bearer } from "./bearer.ts";
import { bearersOf } from "./entries/bearers.ts";
import type { TextSheet } from "./entries/text-table.ts";

/** Reads a tab as it is shown; a tab that is gone holds nothing. */
export type ReadTab = (title: string) => TextSheet | null;

/** A market as the dialogs offer it; `target` is the text of its cell, for it may only be replaced knowingly. */
export type MarketChoice = { readonly code: string; readonly title: string; readonly target: string };

/** What the dialogs offer to choose from, as the workbook stands. `current` is the market of the line clicked last. */
export type Choices = {
  readonly today: string;
  readonly author: string;
  readonly markets: readonly MarketChoice[];
  readonly current: string | null;
  readonly declarants: readonly string[];
  readonly buyers: readonly string[];
  readonly withWorkbook: readonly string[];
  readonly outcomes: readonly { readonly code: string; readonly label: string }[];
  readonly participants: readonly Bearer[];
};

/** Who asks and where, which the workbook alone does not tell. */
export type Standing = {
  readonly email: string;
  readonly today: string;
  readonly line: { readonly sheet: string; readonly cells: readonly string[] };
};

/** Gathers what the dialogs offer. */
export function choicesOf(read: ReadTab, { email, today, line }: Standing): Choices {
  const companies = recordsOf(companiesTable, read);
  const buyers = recordsOf(buyersTable, read);
  const engagements = recordsOf(engagementsTable, read);
  const validations = read(validationsTable.title);
  const markets = marketChoices(read(marketsTable.title));
  const declaring = new Set(engagements.flatMap(({ company, declarants }) => declarants ?? [company]).map(foldText));
  return {
    today,
    author: authorOf(recordsOf(facilitatorsTable, read), email),
    markets,
    current: markets.find(({ code }) => line.cells.some((text) => foldText(text) === foldText(code)))?.code ?? null,
    declarants: companies.map(({ name }) => name).filter((name) => declaring.has(foldText(name))),
    buyers: buyers.map(({ name }) => name),
    withWorkbook: [...companies, ...buyers].flatMap(({ name, workbook }) => (workbook === null ? [] : [name])),
    outcomes: closingOutcome.codes.map((code) => ({ code, label: closingOutcome.labels[code] })),
    participants: validations === null ? [] : bearersOf(validations),
  };
}

/** A facilitator signs by name; anybody else by address. */
const authorOf = (facilitators: readonly { name: string; emails: readonly string[] }[], email: string): string =>
  facilitators.find(({ emails }) => emails.some((each) => each.toLowerCase() === email.toLowerCase()))?.name ?? email;

/** The address of the service and other settings, as typed; `""` where the line is blank or gone. */
export function settingText(read: ReadTab, key: keyof typeof SETTINGS): string {
  const label = foldText(SETTINGS[key].label);
  const line = recordsOf(settingsTable, read).find((each) => foldText(each.label) === label);
  return typeof line?.value === "string" ? line.value.trim() : "";
}

function recordsOf<C extends Columns>(table: Table<C>, read: ReadTab): RecordOf<Table<C>>[] {
  const sheet = read(table.title);
  return sheet === null ? [] : readTable(table, sheet).records.map(({ value }) => value);
}

function marketChoices(sheet: TextSheet | null): MarketChoice[] {
  if (sheet === null) return [];
  const { row, columns } = findHeadings(headingsOf(marketsTable.columns), sheet.rows);
  const text = (cells: readonly string[], key: "code" | "title" | "target") =>
    (cells[columns.get(key) ?? -1] ?? "").trim();
  return sheet.rows
    .slice((row ?? 0) + 1)
    .map((cells) => ({ code: text(cells, "code"), title: text(cells, "title"), target: text(cells, "target") }))
    .filter(({ code }) => code !== "");
}
