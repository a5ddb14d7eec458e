import * as z from "zod";
import type { Cell } from "./cell.ts";
import type { Codec } from "./codec.ts";

/** A cell kept as it is, for a column whose meaning depends on another one. */
export const rawCell: Codec<Cell> = {
  schema: z.custom<Cell>(() => true),
  expects: "une valeur",
  parse: (value) => ({ ok: true, value }),
  print: (value) => (typeof value === "object" ? (value?.text ?? "") : value),
};
