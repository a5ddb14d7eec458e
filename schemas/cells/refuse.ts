import type { Cell } from "./cell.ts";
import type { Parsed } from "./codec.ts";
import { quoteCell } from "./quote-cell.ts";

type Refused = Extract<Parsed<never>, { readonly ok: false }>;

/** A refusal that shows the cell, says why in a few words, and what to type instead. */
export function refuse(cell: Cell, why: string, expects: string): Refused {
  if (typeof cell === "object" && cell?.kind === "error") {
    return { ok: false, message: `La formule donne l'erreur ${quoteCell(cell)} : tapez à sa place ${expects}.` };
  }
  return { ok: false, message: `${quoteCell(cell)} ${why} : tapez ${expects}.` };
}
