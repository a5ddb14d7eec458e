import type { State } from "../../../schemas/causes.ts";
import { isBlank } from "../../../schemas/cells/cell.ts";
import { NOT_HOURS, plainHours, readHours } from "../../../schemas/cells/read-hours.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { JudgedRow } from "./judged.ts";

/**
 * The conservation line: hours typed = accepted + rejected + pending in hundredths, and cells typed = cells judged.
 * What cannot be read as hours has no hundredths: it is in the cells only.
 */
export type Balance = {
  readonly hours: Readonly<Record<State | "typed", Hundredths>>;
  readonly cells: Readonly<Record<State | "typed", number>>;
};

/** Hours or cells went missing between reading and judging: Jalon itself is broken and nothing may be written. */
export class ConservationError extends Error {
  override readonly name = "ConservationError";
  readonly balance: Balance;

  constructor(balance: Balance) {
    super(`typed and judged differ: ${JSON.stringify(balance)}`);
    this.balance = balance;
  }
}

/** Counts what was typed from the raw cells and what was judged from the judgements, and holds one to the other. */
export function balanceOf(sheets: readonly HoursSheet[], rows: readonly JudgedRow[]): Balance {
  const typed = countTyped(sheets);
  const hours = { typed: typed.hours, accepted: 0, rejected: 0, pending: 0 };
  const cells = { typed: typed.cells, accepted: 0, rejected: 0, pending: 0 };
  for (const row of rows) {
    for (const cell of row.cells) {
      if (!cell) continue;
      hours[cell.state] += cell.hundredths ?? 0;
      cells[cell.state] += 1;
    }
  }
  const balance = { hours, cells };
  if (!isBalanced(balance)) throw new ConservationError(balance);
  return balance;
}

const isBalanced = ({ hours, cells }: Balance): boolean =>
  [hours, cells].every(({ typed, accepted, rejected, pending }) => typed === accepted + rejected + pending);

function countTyped(sheets: readonly HoursSheet[]): { hours: Hundredths; cells: number } {
  let sum = 0;
  let cells = 0;
  for (const { rows } of sheets) {
    for (const { months } of rows) {
      for (const cell of months) {
        if (isBlank(cell)) continue;
        cells += 1;
        const found = typeof cell === "number" ? plainHours(cell) : readHours(cell);
        if (typeof found === "number") sum += found === NOT_HOURS ? 0 : found;
        else if (found.kind === "hours") sum += found.hundredths;
      }
    }
  }
  return { hours: sum, cells };
}
