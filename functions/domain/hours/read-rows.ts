import type { ContractRow, HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { createLookUp } from "./look-up.ts";
import type { Register } from "./register.ts";
import { type ResolvedRow, resolveRow } from "./resolve-row.ts";

/** A row and what its attributes mean. `key` is its identity, `person` its person's year; `""` without a contract. */
export type ReadRow = ResolvedRow & {
  readonly sheet: HoursSheet;
  readonly row: ContractRow;
  readonly key: string;
  readonly person: string;
};

/** Every row of every tab against the register, in the order of the sheets. */
export function readRows(sheets: readonly HoursSheet[], register: Register): ReadRow[] {
  const lookUp = createLookUp(register);
  const rows: ReadRow[] = [];
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const resolved = resolveRow(sheet, row, lookUp);
      const { contract } = resolved;
      const person = contract ? `${contract.participant} ${sheet.year}` : "";
      const key = contract
        ? `${person}|${contract.market}|${contract.lot}|${contract.company}|${contract.nature}|${contract.start}`
        : "";
      rows.push({ ...resolved, sheet, row, key, person });
    }
  }
  return rows;
}
