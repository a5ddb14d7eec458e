import {
  buyersTable,
  CONTROL_TABLES,
  companiesTable,
  facilitatorsTable,
  marketsTable,
  validationsTable,
} from "../../../schemas/control-workbook.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import type { Heading } from "../../../schemas/table/find-headings.ts";
import { type JudgingTable, mayBeLost } from "../lost-columns.ts";
import { CONTROL_GUIDE } from "./control-guide.ts";
import { settingsTab } from "./settings-tab.ts";
import { FRENCH, type TabLook, type WorkbookLook } from "./tab-look.ts";
import { type Sources, sourceOf, type TableTabOptions, tableTab } from "./table-tab.ts";

/** The control workbook of a structure, empty but for its name. */
export const controlLook = (structure: string): WorkbookLook => ({
  ...FRENCH,
  title: `Pilotage : ${structure}`,
  tabs: [CONTROL_GUIDE, ...controlTabs(structure)],
});

/** The tabs that people write, in their usual order. */
export const controlTabs = (structure: string): TabLook[] =>
  Object.entries(CONTROL_TABLES).map(([name, table]) =>
    table === settingsTable
      ? settingsTab({ [SETTINGS.structure.label]: structure })
      : judgedTab(name, tableTab(table, OPTIONS[name as keyof typeof OPTIONS])),
  );

const market = sourceOf(marketsTable, "code");
const company = sourceOf(companiesTable, "name");
const participant = sourceOf(validationsTable, "participant");

/**
 * What each tab chooses from the others; lists of several values take no rule, for a rule knows one value a cell. The
 * long lists, which people sort and filter, are native tables; two or three buyers or facilitators need none.
 */
const OPTIONS: Readonly<Record<Exclude<keyof typeof CONTROL_TABLES, "settings">, TableTabOptions>> = {
  markets: {
    native: true,
    sources: { buyer: sourceOf(buyersTable, "name"), facilitator: sourceOf(facilitatorsTable, "name") },
  },
  engagements: { native: true, sources: { market, company } },
  events: { native: true, sources: { market } },
  companies: { native: true },
  validations: { native: true, sources: { declarant: company } },
  buyers: {},
  facilitators: {},
  decisions: { native: true, sources: { declarant: company, participant, market, company } satisfies Sources },
  exchanges: { native: true, sources: { company } },
};

/** What must not be lost is what hours are judged by, and not only what a line needs. */
function judgedTab(name: string, tab: TabLook): TabLook {
  if (name === "exchanges" || tab.headings === null) return tab;
  const columns = tab.headings.columns.map(
    (heading): Heading => ({ ...heading, required: !mayBeLost(name as JudgingTable, heading.key) }),
  );
  return { ...tab, headings: { ...tab.headings, columns } };
}
