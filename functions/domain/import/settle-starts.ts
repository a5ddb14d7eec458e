import type { Ledger } from "./ledger.ts";
import type { StatementRow } from "./read-statement.ts";
import { type SheetRow, withoutStart } from "./sheet-rows.ts";
import type { Remark, RowValues } from "./understand-row.ts";

/** A row of the file that is understood. */
export type KnownRow = {
  readonly row: StatementRow;
  readonly values: RowValues;
  readonly remarks: readonly Remark[];
};

type Around = { readonly held: readonly SheetRow[]; readonly declarant: string; readonly ledger: Ledger };

/**
 * The rows with the start of their contract: one that the file does not tell is the person's only one in the workbook.
 * Where there are several, or none, or the file tells another, the row is left out.
 */
export function settleStarts(known: readonly KnownRow[], { held, declarant, ledger }: Around): KnownRow[] {
  return known.flatMap((each) => {
    if (each.values.start !== null) return [each];
    const key = withoutStart(each.values, declarant);
    const dated = known.find((other) => other.values.start !== null && withoutStart(other.values, declarant) === key);
    const rows = held.filter(({ values }) => values.start !== null && withoutStart(values, declarant) === key);
    const starts = [...new Set(rows.map(({ values }) => values.start ?? ""))];
    const [start] = starts;
    if (dated === undefined && start !== undefined && starts.length === 1)
      return [{ ...each, values: { ...each.values, start } }];
    ledger.leaveRow(each.row, reasonOf(dated, starts));
    return [];
  });
}

function reasonOf(dated: KnownRow | undefined, starts: readonly string[]): string {
  if (dated !== undefined)
    return `La ligne ${dated.row.row} du fichier est de la même personne, avec un début de contrat : ajoutez-le ici aussi.`;
  return starts.length === 0
    ? "Cette ligne n'est pas encore dans le classeur, et le début du contrat manque : ajoutez-le."
    : `Plusieurs contrats de cette personne sont dans le classeur (débuts ${starts.join(" et ")}) : ajoutez le début.`;
}
