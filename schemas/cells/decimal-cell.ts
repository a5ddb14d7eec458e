import * as z from "zod";
import type { Cell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

const DECIMAL = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;
const PERCENT = /^(-?\d{1,13}(?:[.,]\d{1,13})?)\s?%$/;
const EXPECTS = "un nombre, par exemple 1,15";

/** A plain number such as a threshold or a share; `15 %` is 0.15. */
export const decimalCell: Codec<number> = {
  schema: z.number(),
  expects: EXPECTS,
  parse: (cell) => {
    const value = numberOf(cell);
    return Number.isFinite(value) ? { ok: true, value: value + 0 } : refuse(cell, "n'est pas un nombre", EXPECTS);
  },
  print: (value) => value,
};

function numberOf(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return numberOfText(cell.trim());
  if (cell === null || typeof cell === "boolean") return Number.NaN;
  return cell.kind === "number" || cell.kind === "percent" || cell.kind === "scientific" ? cell.value : Number.NaN;
}

function numberOfText(text: string): number {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return Number(percent.replace(",", ".")) / 100;
  return DECIMAL.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
