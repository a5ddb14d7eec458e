import * as z from "zod";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";
import { textCell } from "./text-cell.ts";

const SEPARATORS = /[,;\r\n]/;
const EXPECTS = "une liste séparée par des points-virgules, par exemple ARQ-2024 ; ACV-2024";

/** Several texts in one cell, each once, in the order typed, between commas, semicolons or line breaks. */
export const listCell: Codec<readonly string[]> = {
  schema: z
    .array(textCell.schema.refine((item) => !SEPARATORS.test(item)))
    .min(1)
    .refine((items) => new Set(items).size === items.length),
  expects: EXPECTS,
  parse: (cell) => {
    const typed = typeof cell === "string" ? cell.split(SEPARATORS).filter((part) => part.trim() !== "") : [cell];
    const items = new Set<string>();
    for (const part of typed) {
      const parsed = textCell.parse(part);
      if (!parsed.ok) return parsed;
      if (SEPARATORS.test(parsed.value)) return refuse(part, "n'est pas une liste", EXPECTS);
      items.add(parsed.value);
    }
    return items.size > 0 ? { ok: true, value: [...items] } : refuse(cell, "est une liste vide", EXPECTS);
  },
  print: (items) => items.join(" ; "),
};
