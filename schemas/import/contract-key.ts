import { type Cell, isBlank, showCell } from "../cells/cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, contractTable } from "../declarant-workbook.ts";
import type { ContractKey } from "../import.ts";
import { foldText, nature } from "../vocabulary.ts";

/**
 * What identifies a row of an hours tab, from its attributes as they stand there: a blank company is the declarant's
 * own, a blank nature is work, and who has no code goes by the mark.
 */
export function contractOf(attributes: readonly Cell[], declarant: string): ContractKey {
  const said = (key: ContractAttribute) => sayAttribute(key, attributes[CONTRACT_ATTRIBUTES.indexOf(key)] ?? null);
  return {
    participant: said("participant") || said("mark"),
    market: said("market"),
    lot: said("lot"),
    company: said("company") || declarant,
    nature: said("nature") || nature.labels.work,
    start: said("start"),
  };
}

/** An attribute in the words in which Jalon writes it; `""` where it is blank, as shown where it is not understood. */
export function sayAttribute(key: ContractAttribute, cell: Cell): string {
  if (isBlank(cell)) return "";
  const { codec } = contractTable.columns[key];
  const parsed = codec.parse(cell);
  return parsed.ok ? String(codec.print(parsed.value as never)) : showCell(cell).trim();
}

/** The same contract gives the same text, however it is spelt. */
export const keyText = ({ participant, market, lot, company, nature: kind, start }: ContractKey): string =>
  [participant, market, lot, company, kind, start].map(foldText).join("|");

/**
 * @example showContract(contract) //=> "P-0042 (ARQ-2024, début 01/09/2025)"
 */
export const showContract = ({ participant, market, start }: ContractKey): string =>
  `${participant} (${market}${start === "" ? "" : `, début ${start}`})`;
