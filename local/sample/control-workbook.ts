import { controlLook } from "../../functions/sheets/layout/control-look.ts";
import {
  buyersTable,
  companiesTable,
  type Decision,
  decisionsTable,
  type Engagement,
  type Exchange,
  engagementsTable,
  eventsTable,
  exchangesTable,
  facilitatorsTable,
  type Market,
  type MarketEvent,
  marketsTable,
  validationsTable,
} from "../../schemas/control-workbook.ts";
import { addMonths, type IsoDate, type Month } from "../../schemas/month.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import { sampleContracts } from "./contracts.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { BUYERS, COMPANIES, FACILITATOR } from "./story/companies.ts";
import { DECISIONS, EXCHANGES, validationsOf } from "./story/dialogue.ts";
import { ENGAGEMENTS, EVENTS, MARKETS } from "./story/markets.ts";
import { type Typing, typeRecords } from "./typed-rows.ts";
import { type TypedSetting, typeSettings } from "./typed-settings.ts";

/** The links of the other workbooks, by the name of their company or buyer. */
export type Links = ReadonlyMap<string, string>;

export const STRUCTURE = "Clauses sociales Dieppe-Maritime";

const LOOK = controlLook(STRUCTURE);

/** The facilitator's workbook as it had been filled in by the 15th of the month after `asOf`. */
export const controlWorkbook = (asOf: Month, links: Links): SampleWorkbook =>
  controlWorkbookOn(`${addMonths(asOf, 1)}-15`, links);

/** What the facilitator wrote besides the sample's own story, line by line under it. */
export type Besides = {
  readonly markets?: readonly Market[];
  readonly engagements?: readonly Engagement[];
  readonly events?: readonly MarketEvent[];
  readonly decisions?: readonly Decision[];
  readonly exchanges?: readonly Exchange[];
  readonly settings?: readonly TypedSetting[];
};

/** The facilitator's workbook as it had been filled in by the end of a day. */
export function controlWorkbookOn(today: IsoDate, links: Links, besides: Besides = {}): SampleWorkbook {
  return {
    role: "control",
    name: STRUCTURE,
    title: LOOK.title,
    tabs: LOOK.tabs,
    typings: typeControl(today, links, besides),
    shares: FACILITATOR.emails.map((email) => ({ email, role: "writer" })),
  };
}

function typeControl(today: IsoDate, links: Links, besides: Besides): Typing[] {
  const dated = <T extends { readonly date: IsoDate }>(records: readonly T[]): T[] =>
    records.filter(({ date }) => date <= today).sort((left, right) => left.date.localeCompare(right.date));
  const linked = <T extends { readonly name: string }>(records: readonly T[]) =>
    records.map((each) => ({ ...each, workbook: links.get(each.name) ?? null }));
  return [
    typeRecords(marketsTable, [...MARKETS, ...(besides.markets ?? [])]),
    typeRecords(engagementsTable, [...ENGAGEMENTS, ...(besides.engagements ?? [])]),
    typeRecords(eventsTable, dated([...EVENTS, ...(besides.events ?? [])])),
    typeRecords(companiesTable, linked(COMPANIES)),
    typeRecords(
      validationsTable,
      validationsOf(sampleContracts()).filter(({ from }) => from <= today),
    ),
    typeRecords(buyersTable, linked(BUYERS)),
    typeRecords(facilitatorsTable, [FACILITATOR]),
    typeRecords(decisionsTable, dated([...DECISIONS, ...(besides.decisions ?? [])])),
    typeRecords(exchangesTable, dated([...EXCHANGES, ...(besides.exchanges ?? [])])),
    typeSettings([[SETTINGS.structure.label, STRUCTURE], [SETTINGS.drafts.label, "non"], ...(besides.settings ?? [])]),
  ].filter(({ rows }) => rows.length > 0);
}
