import * as z from "zod";
import { showCell } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

const EXPECTS = "une adresse qui commence par https://";

/** Of this machine a stand-in may do without encryption. */
const LINK = /^(https:\/\/[^\s/]+|http:\/\/127\.0\.0\.1:\d+)(\/\S*)?$/;

/** The address of a page or a function, as copied from a browser. `z.url()` needs a global that Apps Script lacks. */
export const linkCell: Codec<string> = {
  schema: z.string().max(500).regex(LINK),
  expects: EXPECTS,
  parse: (cell) => {
    const value = cleanText(showCell(cell)) ?? "";
    return value.length <= 500 && LINK.test(value)
      ? { ok: true, value }
      : refuse(cell, "n'est pas une adresse complète", EXPECTS);
  },
  print: (link) => link,
};
