import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import type { ContractAttribute } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Ledger } from "./ledger.ts";
import type { KnownRow } from "./settle-starts.ts";
import type { RowValues } from "./understand-row.ts";

/** What describes a row and tells it from no other. */
export const DESCRIBING = [
  "mark",
  "hiringMode",
  "contractType",
  "end",
  "job",
] as const satisfies readonly ContractAttribute[];

type Attribute = (typeof DESCRIBING)[number];

/** What several lines of one contract say of it together: for each attribute the first line that says anything. */
export const mergedValues = (values: RowValues, lines: readonly KnownRow[]): RowValues => ({
  ...values,
  ...Object.fromEntries(DESCRIBING.map((key) => [key, firstSaid(key, lines)?.values[key] ?? null])),
});

/** Notes each line that says otherwise than the first one that is taken. */
export function noteDifferences(lines: readonly KnownRow[], ledger: Ledger): void {
  for (const key of DESCRIBING) {
    const first = firstSaid(key, lines);
    const taken = first?.values[key] ?? "";
    for (const { row, values } of lines) {
      const said = values[key];
      if (first === undefined || said === null || foldText(said) === foldText(taken)) continue;
      const reason = `La ligne ${first.row.row} du même contrat dit ${quoteCell(taken)} : c'est ce qui est repris.`;
      ledger.note({ row: row.row, cell: null, content: said, reason });
    }
  }
}

const firstSaid = (key: Attribute, lines: readonly KnownRow[]): KnownRow | undefined =>
  lines.find(({ values }) => values[key] !== null);
