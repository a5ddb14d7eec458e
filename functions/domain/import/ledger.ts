import { showCell } from "../../../schemas/cells/cell.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { ImportLeftOut, ImportPlan } from "../../../schemas/import.ts";
import type { Month } from "../../../schemas/month.ts";
import type { StatementCell, StatementRow } from "./read-statement.ts";

/** What becomes of what a file holds: written, there already, or left out with its reason. */
export type Fate = "taken" | "same" | "leftOut";

/**
 * The account of an import: every row and every hour of the file ends in exactly one fate. A row of which anything is
 * written is taken, else one of which anything is left out is left out.
 */
export type Ledger = {
  readonly settle: (cells: readonly StatementCell[], fate: Exclude<Fate, "leftOut">) => void;
  readonly leaveCells: (cells: readonly StatementCell[], reason: string) => void;
  readonly leaveRow: (row: StatementRow, reason: string) => void;
  /** Something of the row beside its hours. */
  readonly mark: (row: number, fate: Exclude<Fate, "leftOut">) => void;
  readonly note: (line: Omit<ImportLeftOut, "sheet">) => void;
  /** The months in which hours of the file were left out. */
  readonly troubled: ReadonlySet<Month>;
  readonly totals: () => Pick<ImportPlan, "rows" | "hours" | "leftOut" | "months">;
};

/** An account in which all the rows of a tab are still to be settled. */
export function openLedger(sheet: string, rows: readonly StatementRow[]): Ledger {
  const fates = new Map(rows.map(({ row }) => [row, new Set<Fate>()]));
  const hours: Record<Fate, Hundredths> = { taken: 0, same: 0, leftOut: 0 };
  const leftOut: ImportLeftOut[] = [];
  const troubled = new Set<Month>();
  const written = new Set<Month>();
  const count = (cell: StatementCell, fate: Fate) => {
    fates.get(cell.row)?.add(fate);
    hours[fate] += cell.hours;
    if (fate === "leftOut" && cell.month !== null) troubled.add(cell.month);
    if (fate === "taken" && cell.month !== null) written.add(cell.month);
  };
  const note: Ledger["note"] = (line) => leftOut.push({ sheet, ...line });
  return {
    troubled,
    note,
    mark: (row, fate) => fates.get(row)?.add(fate),
    settle: (cells, fate) => {
      for (const cell of cells) count(cell, fate);
    },
    leaveCells: (cells, reason) => {
      for (const cell of cells) {
        count(cell, "leftOut");
        note({ row: cell.row, cell: cell.place, content: showCell(cell.typed), reason });
      }
    },
    leaveRow: (row, reason) => {
      fates.get(row.row)?.add("leftOut");
      for (const cell of row.cells) count(cell, "leftOut");
      note({ row: row.row, cell: null, content: row.content, reason });
    },
    totals: () => ({
      rows: countRows([...fates.values()]),
      hours: { read: hours.taken + hours.same + hours.leftOut, ...hours },
      leftOut,
      months: [...written].sort(),
    }),
  };
}

function countRows(fates: readonly ReadonlySet<Fate>[]): ImportPlan["rows"] {
  const taken = fates.filter((each) => each.has("taken")).length;
  const leftOut = fates.filter((each) => !each.has("taken") && each.has("leftOut")).length;
  return { read: fates.length, taken, leftOut, same: fates.length - taken - leftOut };
}
