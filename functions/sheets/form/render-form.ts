import type { Company } from "../../../schemas/control-workbook.ts";
import {
  CLOSED_LABEL,
  CONTRACT_ATTRIBUTES,
  contractTable,
  type HoursSheet,
  hoursSheetTitle,
} from "../../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../../schemas/month.ts";
import { contractType, hiringMode, nature } from "../../../schemas/vocabulary.ts";
import type { Control } from "../../domain/control.ts";
import { choicesOf } from "../../domain/declarations/choices.ts";
import type { WrittenFile, WrittenTab } from "../../ports/spreadsheet-files.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import { formGuide } from "./form-guide.ts";
import { formRows } from "./form-rows.ts";

/** What a form is made of. `sheet` is the declarant's tab of that year as last read; none where it has none yet. */
export type FormFacts = {
  readonly control: Control;
  readonly declarant: Company;
  readonly year: number;
  readonly sheet: HoursSheet | null;
};

/** Rows under the contracts, for the people who come in. */
export const SPARE_ROWS = 40;
export const FORM_FIRST_ROW = 2;

const MONTH_WIDTH = 75;
const USUAL_WIDTH = 110;
const SPLIT = CONTRACT_ATTRIBUTES.length;

/**
 * A declarant's hours of one year as a file to fill in: the headings of the shared sheet, what is typed there already,
 * lists to choose from, and « oui » to write above a month that is over. A person is a code and a mark, never a name.
 */
export function renderForm(facts: FormFacts): WrittenFile {
  const { declarant, year } = facts;
  return {
    title: `Heures d'insertion ${year} : ${declarant.name}`,
    tabs: [formGuide(facts), hoursTab(facts)],
  };
}

function hoursTab(facts: FormFacts): WrittenTab {
  const rows = formRows(facts);
  const { people, markets, lots, companies } = choicesOf(
    facts.declarant.name,
    facts.control,
    facts.sheet === null ? [] : [facts.sheet],
  );
  const rowCount = rows.length + SPARE_ROWS;
  const column = (key: (typeof CONTRACT_ATTRIBUTES)[number], values: readonly string[]) => ({
    area: { row: FORM_FIRST_ROW, column: CONTRACT_ATTRIBUTES.indexOf(key), rowCount, columnCount: 1 },
    values,
  });
  return {
    title: hoursSheetTitle(facts.year),
    frozenRows: FORM_FIRST_ROW,
    frozenColumns: 2,
    columnWidths: [
      ...Object.values(contractTable.columns).map(({ width }) => width ?? USUAL_WIDTH),
      ...MONTH_NAMES.map(() => MONTH_WIDTH),
    ],
    rows: [boxLine(facts.sheet), headings(), ...rows, ...Array.from({ length: SPARE_ROWS }, blankRow)],
    choices: [
      { area: { row: 0, column: SPLIT, rowCount: 1, columnCount: MONTH_NAMES.length }, values: ["oui", "non"] },
      column(
        "participant",
        people.map(({ participant }) => participant),
      ),
      column("market", markets),
      column("lot", lots),
      column("company", companies),
      column("nature", Object.values(nature.labels)),
      column("hiringMode", Object.values(hiringMode.labels)),
      column("contractType", Object.values(contractType.labels)),
    ],
  };
}

/** « oui » stands where the box of the shared sheet is ticked. */
const boxLine = (sheet: HoursSheet | null): WrittenCell[] =>
  Array.from({ length: SPLIT + MONTH_NAMES.length }, (_, column) => {
    if (column === SPLIT - 1) return cell(`${CLOSED_LABEL} (écrivez « oui »)`, { ...STYLES.section, align: "right" });
    return cell(sheet?.closed[column - SPLIT] ? "oui" : null, { ...STYLES.section, align: "center" });
  });

const headings = (): WrittenCell[] => [
  ...Object.values(contractTable.columns).map(({ heading, note }) => ({
    ...cell(heading, STYLES.heading),
    ...(note === null ? {} : { note }),
  })),
  ...MONTH_NAMES.map((name) => ({
    ...cell(name, { ...STYLES.heading, align: "right" }),
    note: `Les heures travaillées en ${name.toLowerCase()}, en nombre : 7,5 ou 151,67. Écrivez « oui » au-dessus quand le mois est complet, même sans heure.`,
  })),
];

/** A day typed there is shown as a day; hours stay in the automatic format. */
const blankRow = (): WrittenCell[] =>
  CONTRACT_ATTRIBUTES.map((key) =>
    key === "start" || key === "end" ? { value: null, style: STYLES.date } : { value: null },
  );
