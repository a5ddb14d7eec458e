import { type Cell, isBlank } from "../cells/cell.ts";
import type { Parsed } from "../cells/codec.ts";
import { memo } from "../cells/memo.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, type ContractRow, contractTable } from "../declarant-workbook.ts";
import type { IsoDate } from "../month.ts";

/** What an attribute's cell says by the codec of its column. */
export type ReadAttribute = (column: ContractAttribute, cell: Cell) => Parsed<unknown>;

/** Reads attributes, each different cell once. */
export function createAttributeReader(): ReadAttribute {
  const readers = new Map<ContractAttribute, (cell: Cell) => Parsed<unknown>>();
  for (const [column, { codec }] of Object.entries(contractTable.columns)) {
    readers.set(column as ContractAttribute, memo<Parsed<unknown>>(codec.parse));
  }
  return (column, cell) => readers.get(column)?.(cell) ?? { ok: false, message: "" };
}

const POSITIONS = Object.fromEntries(CONTRACT_ATTRIBUTES.map((key, index) => [key, index])) as Record<
  ContractAttribute,
  number
>;

/** The cell of one attribute of a row. */
export const attributeOf = (row: ContractRow, column: ContractAttribute): Cell =>
  row.attributes[POSITIONS[column]] ?? null;

/** The code or name in a cell; `null` where it is blank or cannot be one: it then names nobody and nothing. */
export function nameIn(cell: Cell, column: ContractAttribute, read: ReadAttribute): string | null {
  const parsed = isBlank(cell) ? null : read(column, cell);
  return parsed?.ok ? String(parsed.value) : null;
}

/** A day of the contract, `null` where it is blank or cannot be read. */
export function dateOf(row: ContractRow, column: "start" | "end", read: ReadAttribute): IsoDate | null {
  const typed = attributeOf(row, column);
  if (isBlank(typed)) return null;
  const parsed = read(column, typed);
  return parsed.ok ? (parsed.value as IsoDate) : null;
}

/** What the hours were; work, unless the cell says otherwise. */
export function natureOf(row: ContractRow, read: ReadAttribute): string {
  const parsed = read("nature", attributeOf(row, "nature"));
  return parsed.ok ? String(parsed.value) : "work";
}
