import type { Control } from "../../functions/domain/control.ts";
import { buyerLook } from "../../functions/sheets/layout/buyer-look.ts";
import { CONTROL_GUIDE } from "../../functions/sheets/layout/control-guide.ts";
import { declarantLook } from "../../functions/sheets/layout/declarant-look.ts";
import { BOXES_ROW, FIRST_CONTRACT_ROW, hoursTab } from "../../functions/sheets/layout/hours-tab.ts";
import { tableTab } from "../../functions/sheets/layout/table-tab.ts";
import type { Links } from "../../local/sample/control-workbook.ts";
import type { SampleWorkbook } from "../../local/sample/sample-workbook.ts";
import { typeRecords } from "../../local/sample/typed-rows.ts";
import { showCell } from "../../schemas/cells/cell.ts";
import {
  buyersTable,
  CONTROL_TABLES,
  companiesTable,
  decisionsTable,
  engagementsTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../schemas/control-workbook.ts";
import { CONTRACT_ATTRIBUTES, type HoursSheet } from "../../schemas/declarant-workbook.ts";

/** A declarant's workbook as people typed it: every cell as the text that stands in it. */
export function declarantWorkbook({ declarant, year, title, closed, rows }: HoursSheet): SampleWorkbook {
  const typed = rows.map(({ attributes, months }) => [...attributes, ...months].map((cell) => showCell(cell) || null));
  const boxes = closed.map((ticked) => ticked || null);
  return {
    role: "declarant",
    name: declarant,
    ...declarantLook(declarant, { hours: [hoursTab(year)] }),
    typings: [
      { sheet: title, row: BOXES_ROW, column: CONTRACT_ATTRIBUTES.length, rows: [boxes] },
      { sheet: title, row: FIRST_CONTRACT_ROW, column: 0, rows: typed },
    ],
    shares: [],
  };
}

/** A buyer's workbook, blank until the service fills it. */
export const buyerWorkbook = ({ name }: { readonly name: string }): SampleWorkbook => ({
  role: "buyer",
  name,
  title: `Heures d'insertion : ${name}`,
  tabs: buyerLook(name).tabs,
  typings: [],
  shares: [],
});

const TABLES = Object.values(CONTROL_TABLES);

/** More than any table of an invented structure holds. */
const ROWS = 2000;

/** The control workbook that names all the others. */
export function controlWorkbook(control: Control, links: Links): SampleWorkbook {
  const linked = <T extends { readonly name: string }>(records: readonly T[]) =>
    records.map((each) => ({ ...each, workbook: links.get(each.name) ?? null }));
  return {
    role: "control",
    name: "Pilotage",
    title: "Pilotage",
    tabs: [CONTROL_GUIDE, ...TABLES.map((table) => ({ ...tableTab(table), rowCount: ROWS }))],
    typings: [
      typeRecords(marketsTable, control.markets),
      typeRecords(engagementsTable, control.engagements),
      typeRecords(companiesTable, linked(control.companies)),
      typeRecords(validationsTable, control.validations),
      typeRecords(buyersTable, linked(control.buyers)),
      typeRecords(facilitatorsTable, control.facilitators),
      typeRecords(decisionsTable, control.decisions),
    ],
    shares: [],
  };
}
