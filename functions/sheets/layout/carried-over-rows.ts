import { type Cell, isBlank } from "../../../schemas/cells/cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, type ContractRow } from "../../../schemas/declarant-workbook.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { sameCell } from "./contract-cells.ts";

/**
 * The rows of a year that go on in the next one, as they were typed but without their hours: contracts of a person that
 * have no end, one in `year` or later, or one that cannot be read, for a person will have to mend it.
 */
export const carriedOverRows = (rows: readonly ContractRow[], year: number): WrittenCell[][] =>
  rows
    .filter((row) => goesOn(row, year))
    .map(({ attributes }) => CONTRACT_ATTRIBUTES.map((_, column) => sameCell(attributes[column] ?? null)));

function goesOn(row: ContractRow, year: number): boolean {
  const end = attributeOf(row, "end");
  if (isBlank(attributeOf(row, "participant")) && isBlank(attributeOf(row, "mark"))) return false;
  const parsed = isBlank(end) ? null : dateCell.parse(end);
  return !parsed?.ok || parsed.value >= `${year}-01-01`;
}

const attributeOf = ({ attributes }: ContractRow, key: ContractAttribute): Cell =>
  attributes[CONTRACT_ATTRIBUTES.indexOf(key)] ?? null;
