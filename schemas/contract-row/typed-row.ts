import type { CauseFacts } from "../causes.ts";
import { isBlank } from "../cells/cell.ts";
import type { ContractAttribute, ContractRow } from "../declarant-workbook.ts";
import type { IsoDate } from "../month.ts";
import { foldText } from "../vocabulary.ts";
import { attributeFindings } from "./attribute-findings.ts";
import { attributeOf, dateOf, nameIn, natureOf, type ReadAttribute } from "./attributes.ts";
import { choice } from "./choice.ts";
import type { RowFinding } from "./finding.ts";

/** The markets and the companies that a declarant types hours for, where they are known. */
export type KnownNames = { readonly markets: readonly string[]; readonly companies: readonly string[] };

/**
 * A row as far as it can be understood alone. `contract` and `key`, its identity within the tab, are `null` and `""`
 * as soon as an attribute that they need is wrong.
 */
export type TypedRow = {
  readonly row: ContractRow;
  readonly findings: readonly RowFinding[];
  readonly contract: { readonly start: IsoDate; readonly end: IsoDate | null } | null;
  readonly key: string;
  readonly hasHours: boolean;
};

/**
 * Understands a row without the register. What is blank is missed only once the row holds hours: until then somebody
 * is still typing it. An unknown name is left to who knows them all.
 */
export function typedRow(row: ContractRow, read: ReadAttribute, names: () => KnownNames | null): TypedRow {
  const hasHours = !row.months.every(isBlank);
  const [participant, market] = [named(row, "participant", read), named(row, "market", read)];
  const [lot, company] = [blankOrNamed(row, "lot", read), blankOrNamed(row, "company", read)];
  const found = [
    ...(participant === null ? [about(row, "unknown-participant", "participant")] : []),
    ...(market === null ? listed(row, "unknown-market", "market", names()?.markets) : []),
    ...(company === null ? listed(row, "unknown-company", "company", names()?.companies) : []),
    ...attributeFindings(row, read),
  ];
  const findings = found.filter(({ facts }) => hasHours || !isBlank(facts.typed));
  const start = dateOf(row, "start", read);
  if (participant === null || market === null || lot === null || company === null || start === null) {
    return { row, findings, contract: null, key: "", hasHours };
  }
  const key = [...[participant, market, lot, company].map(foldText), natureOf(row, read), start].join("|");
  return { row, findings, contract: { start, end: dateOf(row, "end", read) }, key, hasHours };
}

const named = (row: ContractRow, column: ContractAttribute, read: ReadAttribute): string | null =>
  nameIn(attributeOf(row, column), column, read);

/** A blank lot is the market as a whole, a blank company the declarant's own. */
const blankOrNamed = (row: ContractRow, column: ContractAttribute, read: ReadAttribute): string | null =>
  isBlank(attributeOf(row, column)) ? "" : named(row, column, read);

type Unknown = "unknown-participant" | "unknown-market" | "unknown-company";

function about(
  row: ContractRow,
  cause: Unknown,
  column: ContractAttribute,
  facts: Pick<CauseFacts, "limit"> = {},
): RowFinding {
  return { cause, column, facts: { typed: attributeOf(row, column), ...facts } };
}

/** What to type instead is not known without the list: nothing is then said. */
const listed = (
  row: ContractRow,
  cause: Unknown,
  column: ContractAttribute,
  known: readonly string[] | undefined,
): RowFinding[] => (known === undefined ? [] : [about(row, cause, column, { limit: choice(known) })]);
