import { type Actor, ruleOf, type State } from "../causes.ts";
import type { Cell } from "../cells/cell.ts";
import { CONTRACT_ATTRIBUTES } from "../declarant-workbook.ts";
import type { Month } from "../month.ts";
import { createAttributeReader } from "./attributes.ts";
import { checkHours } from "./check-hours.ts";
import { type Finding, type RowFinding, sayFindings, weighing, worst } from "./finding.ts";
import { contractRows } from "./hours-tab.ts";
import { type KnownNames, nameBook } from "./name-book.ts";
import { findOverlaps, overlapping } from "./overlaps.ts";
import { findTwins, rowPlace, twinFinding } from "./twins.ts";
import { type TypedRow, typedRow } from "./typed-row.ts";

/** A tab of hours whose headings were found. Rows and columns are zero-based. */
export type TypedTab = {
  readonly title: string;
  readonly year: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly headingRow: number;
  readonly columns: readonly (number | null)[];
};

/** What a person is told of one cell, zero-based, in the cloud's own words. */
export type CellRemark = {
  readonly row: number;
  readonly column: number;
  readonly state: State;
  readonly who: Actor;
  readonly message: string;
};

/** What a tab is checked by: the running month, and the names known where the tab stands, asked once a check. */
export type TabContext = { readonly thisMonth: Month; readonly names: () => KnownNames | null };

/**
 * Everything that can be said of a tab of hours without the register: the same sentences, at the same cells, as the
 * judgement of the cloud, which knows more.
 */
export function checkTab(tab: TypedTab, { thisMonth, names }: TabContext): CellRemark[] {
  const read = createAttributeReader();
  const known = names();
  const book = known && nameBook(known);
  const rows = contractRows(tab.rows, tab.headingRow, tab.columns).map((row) => typedRow(row, read, book));
  const twins = findTwins(rows);
  const overlaps = findOverlaps(rows);
  return rows.flatMap((row) => {
    const same = row.hasHours ? (twins.get(row.key) ?? []) : [];
    const twin = same.length > 0 ? [twinOf(row, same, tab.title)] : [];
    const months = checkHours(row, { year: tab.year, thisMonth });
    const overlap = overlaps.get(row);
    const also = (position: number): Finding[] =>
      overlap?.position === position ? [overlapping(tab.year, overlap)] : [];
    return [
      ...[...row.findings, ...twin].flatMap((finding) => attributeRemark(tab, row, finding)),
      ...months.flatMap((findings, position) => monthRemark(tab, row, position, [...findings, ...also(position)])),
    ];
  });
}

const twinOf = (row: TypedRow, twins: readonly TypedRow[], title: string): RowFinding =>
  twinFinding(row, row.row.attributes[0] ?? null, twins, (twin) => rowPlace(twin.row.row, title));

function attributeRemark({ columns }: TypedTab, { row }: TypedRow, { cause, column, facts }: RowFinding): CellRemark[] {
  const place = columns[CONTRACT_ATTRIBUTES.indexOf(column)] ?? null;
  const { state, who, sentence } = ruleOf(cause);
  return place === null ? [] : [{ row: row.row - 1, column: place, state, who, message: sentence(facts) }];
}

function monthRemark(
  { columns }: TypedTab,
  { row }: TypedRow,
  position: number,
  findings: readonly Finding[],
): CellRemark[] {
  const column = columns[CONTRACT_ATTRIBUTES.length + position] ?? null;
  const said = weighing(findings);
  const [first] = said;
  if (column === null || !first) return [];
  const { who } = ruleOf(first.cause);
  return [{ row: row.row - 1, column, state: worst(said), who, message: sayFindings(said) }];
}
