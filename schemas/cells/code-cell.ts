import * as z from "zod";
import { showCell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

/** Begins with a letter or a digit, so that no spreadsheet or export ever takes a code for a formula. */
const CODE = /^[A-ZÀ-ÖØ-Þ0-9][A-ZÀ-ÖØ-Þ0-9._/-]{0,39}$/;
const DASHES = /[‐‑–—]/g;
const EXPECTS = "un code fait de lettres, de chiffres et de - _ . /, par exemple P-0042 ou ARQ-2024";

/** The code of a participant or a market, in capitals, 40 characters at most. */
export const codeCell: Codec<string> = {
  schema: z.string().regex(CODE),
  expects: EXPECTS,
  parse: (cell) => {
    if (typeof cell === "object" && (cell?.kind === "date" || cell?.kind === "date-time")) {
      return refuse(
        cell,
        "a été compris par Sheets comme une date",
        `une apostrophe, puis le code ('2024/01), ou bien ${EXPECTS}`,
      );
    }
    const value = showCell(cell).trim().normalize("NFC").replace(DASHES, "-").toUpperCase();
    return CODE.test(value) ? { ok: true, value } : refuse(cell, "n'est pas un code", EXPECTS);
  },
  print: (code) => code,
};
