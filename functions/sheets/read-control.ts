import {
  buyersTable,
  CONTROL_TABLES,
  companiesTable,
  decisionsTable,
  engagementsTable,
  eventsTable,
  exchangesTable,
  facilitatorsTable,
  marketsTable,
  type Validation,
  validationsTable,
} from "../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../schemas/issue.ts";
import {
  DEFAULT_SETTINGS,
  ENDS_BELOW,
  parseSetting,
  SETTINGS,
  type SettingKey,
  type Settings,
  settingsTable,
} from "../../schemas/settings.ts";
import { a1 } from "../../schemas/table/a1.ts";
import type { Columns, RecordOf, Table } from "../../schemas/table/define-table.ts";
import { readTable, type TableIssue, type TableReading } from "../../schemas/table/read-table.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import type { Control } from "../domain/control.ts";
import type { Sheet, Workbook } from "../ports/workbooks.ts";
import { crossCheck } from "./cross-check.ts";
import { type JudgingTable, mayBeLost } from "./lost-columns.ts";

/** `unread`: the tabs without which hours cannot be judged, and which could not be read whole. */
export type ControlReading = {
  readonly control: Control;
  readonly issues: readonly Issue[];
  readonly unread: readonly string[];
};

/** What people wrote in the control workbook, and everything there that cannot be taken as it is. */
export function readControl(workbook: Workbook): ControlReading {
  const tables = {
    markets: read(workbook, marketsTable),
    engagements: read(workbook, engagementsTable),
    events: read(workbook, eventsTable),
    companies: read(workbook, companiesTable),
    validations: read(workbook, validationsTable),
    buyers: read(workbook, buyersTable),
    facilitators: read(workbook, facilitatorsTable),
    decisions: read(workbook, decisionsTable),
    exchanges: read(workbook, exchangesTable),
  };
  const settings = readSettings(workbook);
  const control: Control = {
    markets: valuesOf(tables.markets),
    engagements: valuesOf(tables.engagements),
    events: valuesOf(tables.events),
    companies: valuesOf(tables.companies),
    validations: tables.validations.records.map(heldValidation),
    buyers: valuesOf(tables.buyers),
    facilitators: valuesOf(tables.facilitators),
    decisions: tables.decisions.records.filter(isReadWhole(tables.decisions)).map(({ value }) => value),
    exchanges: valuesOf(tables.exchanges),
    settings: settings.value,
  };
  const issues = [...Object.values(tables).flatMap((each) => each.issues), ...settings.issues, ...crossCheck(tables)];
  const { exchanges: _, ...judging } = tables;
  const unread = Object.entries(judging).filter(([name, reading]) => !isWhole(reading, name as JudgingTable));
  return {
    control: withUsualNames(control),
    issues: issues.map(issueOf),
    unread: [
      ...unread.map(([name]) => CONTROL_TABLES[name as JudgingTable].title),
      ...(settings.readable ? [] : [settingsTable.title]),
    ],
  };
}

/** A lost heading leaves its column blank, and a blank says something else: no limit, no target, no restriction. */
function isWhole(
  reading: { readonly readable: boolean; readonly columns: ReadonlyMap<string, number> },
  table: JudgingTable,
): boolean {
  const missing = Object.keys(CONTROL_TABLES[table].columns).filter((key) => !reading.columns.has(key));
  return reading.readable && missing.every((key) => mayBeLost(table, key));
}

/** A decision reaches nothing when one of its cells is wrong; one from before a column existed is whole without it. */
const isReadWhole =
  ({ columns }: ControlReadings["decisions"]) =>
  ({ unread }: ControlReadings["decisions"]["records"][number]): boolean =>
    unread.every((key) => !columns.has(key) && mayBeLost("decisions", key));

/** Names and codes as their own tab writes them, wherever else they are typed with other accents, capitals or dashes. */
function withUsualNames(control: Control): Control {
  const market = usualOf(control.markets.map(({ code }) => code));
  const company = usualOf(control.companies.map(({ name }) => name));
  const buyer = usualOf(control.buyers.map(({ name }) => name));
  const facilitator = usualOf(control.facilitators.map(({ name }) => name));
  return {
    ...control,
    markets: control.markets.map((each) => ({
      ...each,
      buyer: each.buyer && buyer(each.buyer),
      facilitator: each.facilitator && facilitator(each.facilitator),
    })),
    engagements: control.engagements.map((each) => ({
      ...each,
      market: market(each.market),
      company: company(each.company),
      declarants: each.declarants?.map(company) ?? null,
    })),
    events: control.events.map((each) => ({ ...each, market: market(each.market) })),
    exchanges: control.exchanges.map((each) => ({ ...each, company: company(each.company) })),
  };
}

/** A name that the tab holds, however it is spelled elsewhere. */
function usualOf(names: readonly string[]): (typed: string) => string {
  const usual = new Map(names.map((name) => [foldText(name), name]));
  return (typed) => usual.get(foldText(typed)) ?? typed;
}

/** The readings of the tabs that name one another. */
export type ControlReadings = {
  readonly markets: TableReading<(typeof marketsTable)["columns"]>;
  readonly engagements: TableReading<(typeof engagementsTable)["columns"]>;
  readonly events: TableReading<(typeof eventsTable)["columns"]>;
  readonly companies: TableReading<(typeof companiesTable)["columns"]>;
  readonly validations: TableReading<(typeof validationsTable)["columns"]>;
  readonly buyers: TableReading<(typeof buyersTable)["columns"]>;
  readonly facilitators: TableReading<(typeof facilitatorsTable)["columns"]>;
  readonly decisions: TableReading<(typeof decisionsTable)["columns"]>;
  readonly exchanges: TableReading<(typeof exchangesTable)["columns"]>;
};

/** A tab that is not there is an issue of its own and holds nothing. */
function read<C extends Columns>(workbook: Workbook, table: Table<C>): TableReading<C> {
  const sheet = findSheet(workbook, table.title);
  if (sheet) return readTable(table, sheet);
  const message = `L'onglet « ${table.title} » a disparu ou changé de nom : rendez-lui ce nom.`;
  return {
    readable: false,
    records: [],
    issues: [{ sheet: table.title, cell: null, row: null, message }],
    columns: new Map(),
  };
}

/** A validation whose limits cannot be read holds nowhere: its person is known, and the hours wait. */
function heldValidation({ value, unread }: ControlReadings["validations"]["records"][number]): Validation {
  return unread.includes("markets") || unread.includes("until") ? { ...value, markets: [] } : value;
}

/** The tab of a title, accents and case forgiven. */
export const findSheet = (workbook: Workbook, title: string): Sheet | undefined =>
  workbook.sheets.find((each) => foldText(each.title) === foldText(title));

const valuesOf = <C extends Columns>(reading: TableReading<C>): RecordOf<Table<C>>[] =>
  reading.records.map(({ value }) => value);

function readSettings(workbook: Workbook): { value: Settings; issues: TableIssue[]; readable: boolean } {
  const reading = read(workbook, settingsTable);
  const issues = [...reading.issues];
  const typed = new Map<SettingKey, { readonly value: Settings[SettingKey]; readonly refuse: (why: string) => void }>();
  const lineOf = new Map<SettingKey, number>();
  for (const { row, value: line } of reading.records) {
    const key = keyOfLabel(line.label);
    const at = a1(row - 1, reading.columns.get(key === null ? "label" : "value") ?? 0);
    const report = (message: string) => issues.push({ sheet: settingsTable.title, cell: at, row, message });
    const refuse = (why: string) => report(`${why} En attendant, le réglage garde sa valeur par défaut.`);
    if (key === null) {
      report(`« ${line.label} » n'est pas un réglage connu : cette ligne ne change rien.`);
    } else if (line.value !== null && lineOf.has(key)) {
      report(`« ${line.label} » est déjà en ligne ${lineOf.get(key)}, qui seule compte : cette ligne ne change rien.`);
    } else if (line.value !== null) {
      lineOf.set(key, row);
      const parsed = parseSetting(key, line.value);
      if (parsed.ok) typed.set(key, { value: parsed.value, refuse });
      else refuse(parsed.message);
    }
  }
  dropContradictions(typed);
  const own = Object.fromEntries([...typed].map(([key, { value }]) => [key, value]));
  return { value: { ...DEFAULT_SETTINGS, ...own }, issues, readable: reading.readable };
}

/** A threshold that never lets its state end, or a second reminder before the first: both fall back together. */
function dropContradictions(
  typed: Map<SettingKey, { readonly value: Settings[SettingKey]; readonly refuse: (why: string) => void }>,
): void {
  for (const [lower, upper] of Object.entries(ENDS_BELOW) as [SettingKey, SettingKey][]) {
    const current = (key: SettingKey) => typed.get(key)?.value ?? DEFAULT_SETTINGS[key];
    if (current(lower) < current(upper)) continue;
    for (const key of [lower, upper]) {
      const other =
        key === lower
          ? `inférieure à celle de « ${SETTINGS[upper].label} »`
          : `supérieure à celle de « ${SETTINGS[lower].label} »`;
      typed.get(key)?.refuse(`La valeur doit être ${other}.`);
      typed.delete(key);
    }
  }
}

function keyOfLabel(label: string): SettingKey | null {
  const found = Object.entries(SETTINGS).find(([, setting]) => foldText(setting.label) === foldText(label));
  return found ? (found[0] as SettingKey) : null;
}

const issueOf = ({ sheet, cell, message }: TableIssue): Issue =>
  controlIssue({ sheet, cell, state: "rejected", message: cell === null ? message : `${cell} : ${message}` });
