import {
  buyersTable,
  companiesTable,
  decisionsTable,
  engagementsTable,
  eventsTable,
  exchangesTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../schemas/control-workbook.ts";
import { hours } from "../../schemas/hours.ts";
import type { Columns, RecordOf, Table } from "../../schemas/table/define-table.ts";

type Build<C extends Columns> = (changes?: Partial<RecordOf<Table<C>>>) => RecordOf<Table<C>>;

/** Records of a table with what differs, each held to the table's own schema. */
const builderOf =
  <C extends Columns>(table: Table<C>, usual: Partial<RecordOf<Table<C>>>): Build<C> =>
  (changes = {}) =>
    table.recordSchema.parse({ ...usual, ...changes }) as RecordOf<Table<C>>;

/** Works at Arques-la-Bataille: 6 700 h from January 2024 to December 2025. */
export const aMarket = builderOf(marketsTable, {
  code: "ARQ-2024",
  title: "Arques-la-Bataille, 68 logements",
  buyer: "Habitat des Falaises",
  kind: "works",
  start: "2024-01-01",
  end: "2025-12-31",
  target: hours(6700),
  facilitator: "Camille Lenoir",
});

/** Bâti Falaises on Arques, declaring for itself. */
export const anEngagement = builderOf(engagementsTable, { market: "ARQ-2024", company: "Bâti Falaises" });

/** A dated change of Arques: by default an amendment that changes nothing. */
export const anEvent = builderOf(eventsTable, { date: "2025-03-14", market: "ARQ-2024", kind: "amendment" });

export const aCompany = builderOf(companiesTable, { name: "Bâti Falaises", kind: "company" });

/** P-001 on every market since January 2024. */
export const aValidation = builderOf(validationsTable, { participant: "P-001", from: "2024-01-01" });

export const aBuyer = builderOf(buyersTable, { name: "Habitat des Falaises" });

export const aFacilitator = builderOf(facilitatorsTable, {
  name: "Camille Lenoir",
  emails: ["camille.lenoir@example.org"],
});

/** An acceptance that reaches every contract of P-001. */
export const aDecision = builderOf(decisionsTable, {
  date: "2025-11-03",
  kind: "accept",
  participant: "P-001",
  reason: "avenant en cours de signature",
  author: "Camille Lenoir",
});

export const anExchange = builderOf(exchangesTable, { date: "2025-10-21", company: "Bâti Falaises", kind: "call" });
