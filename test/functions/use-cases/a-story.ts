import { declarantGuide } from "../../../functions/sheets/layout/declarant-guide.ts";
import { BOXES_ROW, FIRST_CONTRACT_ROW, hoursTab } from "../../../functions/sheets/layout/hours-tab.ts";
import { LISTS_TAB } from "../../../functions/sheets/layout/lists-tab.ts";
import { tableTab } from "../../../functions/sheets/layout/table-tab.ts";
import { typeRecords } from "../../../local/sample/typed-rows.ts";
import {
  buyersTable,
  CONTROL_TABLES,
  companiesTable,
  engagementsTable,
  exchangesTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../../schemas/control-workbook.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, hoursSheetTitle } from "../../../schemas/declarant-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import {
  aBuyer,
  aCompany,
  aFacilitator,
  aMarket,
  anEngagement,
  anExchange,
  aValidation,
} from "../../builders/control-records.ts";
import type { Laid } from "./a-store-workbook.ts";

/** The year of every hour of the story. */
export const YEAR = 2025;
export const HOURS_TAB = hoursSheetTitle(YEAR);

/** A contract row as it is typed: attributes by name, hours by number of the month, January being 1. */
export type TypedRow = Partial<Record<ContractAttribute, string>> & {
  readonly months: Readonly<Record<number, string>>;
};

/** Who declares what, in one tab of 2025; the ticked months. */
export type Declaration = { readonly rows: readonly TypedRow[]; readonly ticked: readonly number[] };

/** The same hours in each month up to October. */
export const monthly = (typed: string): Record<number, string> =>
  Object.fromEntries(Array.from({ length: 10 }, (_, place) => [place + 1, typed]));

export const TO_OCTOBER = Object.keys(monthly("")).map(Number);

export const BATI = "Bâti Falaises";
export const RELAIS = "Relais Intérim";

/** Two declarants on Arques, which is late, and one of them on the town's market, which is not. */
export const DECLARATIONS: Readonly<Record<string, Declaration>> = {
  [BATI]: {
    ticked: TO_OCTOBER,
    rows: [
      { participant: "P-001", mark: "REPERE-JD", market: "ARQ-2024", start: "01/01/2025", months: monthly("60") },
      { participant: "P-002", mark: "REPERE-KL", market: "ACV-2024", start: "01/01/2025", months: monthly("91") },
    ],
  },
  [RELAIS]: {
    ticked: TO_OCTOBER,
    rows: [
      {
        participant: "P-003",
        mark: "REPERE-MN",
        market: "ARQ-2024",
        company: BATI,
        start: "01/01/2025",
        months: monthly("15,5"),
      },
    ],
  },
};

/** A declarant's workbook, filled in. */
export const declarantWorkbook = (name: string, { rows, ticked }: Declaration): Laid => ({
  title: `Heures d'insertion : ${name}`,
  tabs: [declarantGuide(), hoursTab(YEAR), tableTab(validationRequestsTable), LISTS_TAB],
  typings: [
    {
      sheet: HOURS_TAB,
      row: BOXES_ROW,
      column: CONTRACT_ATTRIBUTES.length,
      rows: [Array.from({ length: 12 }, (_, place) => (ticked.includes(place + 1) ? true : null))],
    },
    { sheet: HOURS_TAB, row: FIRST_CONTRACT_ROW, column: 0, rows: rows.map(typedCells) },
  ].filter((typing) => typing.rows.length > 0),
});

/** A row in the order of the tab's columns. */
export const typedCells = ({ months, ...row }: TypedRow): (string | null)[] => [
  ...CONTRACT_ATTRIBUTES.map((key) => row[key] ?? null),
  ...Array.from({ length: 12 }, (_, place) => months[place + 1] ?? null),
];

/** What the facilitator wrote, over workbooks that already have their ids. */
export const controlWorkbook = (ids: ReadonlyMap<string, string>): Laid => {
  const linked = (name: string) => workbookLink(ids.get(name) ?? "");
  const companies = [...ids.keys()].filter((name) => !BUYER_NAMES.includes(name));
  return {
    title: "Pilotage",
    tabs: TABLES.map((table) => tableTab(table)),
    typings: [
      typeRecords(marketsTable, MARKETS),
      typeRecords(engagementsTable, [
        anEngagement({ company: BATI, declarants: companies }),
        anEngagement({ company: BATI, market: "ACV-2024", declarants: [BATI] }),
      ]),
      typeRecords(
        companiesTable,
        companies.map((name) => aCompany({ name, contact: `Contact de ${name}`, workbook: linked(name) })),
      ),
      typeRecords(validationsTable, VALIDATIONS),
      typeRecords(
        buyersTable,
        BUYER_NAMES.map((name) => aBuyer({ name, workbook: linked(name) })),
      ),
      typeRecords(facilitatorsTable, [aFacilitator()]),
      { sheet: settingsTable.title, row: 1, column: 0, rows: [[SETTINGS.drafts.label, "non"]] },
      typeRecords(exchangesTable, [anExchange({ company: BATI, summary: "CONFIDENCE-ECHANGE" })]),
    ],
  };
};

const TABLES = Object.values(CONTROL_TABLES);

export const BUYER_NAMES: readonly string[] = ["Habitat des Falaises", "Ville de Dieppe"];

const MARKETS = [
  aMarket({ start: "2025-01-01", end: "2025-12-31", target: hours(1000) }),
  aMarket({
    code: "ACV-2024",
    title: "Action Cœur de Ville",
    buyer: "Ville de Dieppe",
    start: "2025-01-01",
    end: "2025-12-31",
    target: hours(1000),
  }),
];

const VALIDATIONS = ["P-001", "P-002", "P-003", "P-004", "P-005"].map((participant) =>
  aValidation({ participant, mark: `REPERE-${participant}` }),
);

/** The first heading of a tab, for who renames it and thinks better of it. */
export const HEADING_OF = { market: marketsTable.columns.code.heading } as const;
