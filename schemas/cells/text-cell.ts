import * as z from "zod";
import { showCell } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

/** The longest text that a cell of Jalon holds, in UTF-16 units. */
export const LONGEST_TEXT = 500;

const EXPECTS = `un texte de ${LONGEST_TEXT} caractères au plus`;

/** Free text on one line. What Sheets made a number or a date of is taken as a person sees it. */
export const textCell: Codec<string> = {
  schema: z
    .string()
    .min(1)
    .max(LONGEST_TEXT)
    .refine((text) => cleanText(text) === text),
  expects: EXPECTS,
  parse: (cell) => {
    if (typeof cell === "object" && cell?.kind === "error") return refuse(cell, "", EXPECTS);
    const value = cleanText(showCell(cell));
    if (value === null) return refuse(cell, "contient un caractère qui ne s'affiche pas", EXPECTS);
    if (value === "") return refuse(cell, "est vide", EXPECTS);
    return value.length <= LONGEST_TEXT ? { ok: true, value } : refuse(cell, "est trop long", EXPECTS);
  },
  print: (text) => text,
};
