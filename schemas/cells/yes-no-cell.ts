import * as z from "zod";
import { foldText } from "../vocabulary/fold-text.ts";
import { showCell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...["oui", "o", "x", "vrai", "true", "1", "✓", "✔", "☑", "✅"].map((word) => [word, true] as const),
  ...["non", "n", "faux", "false", "0", "☐", "✗", "❌"].map((word) => [word, false] as const),
]);
const EXPECTS = "«\u00a0oui\u00a0» ou «\u00a0non\u00a0»";

/** Yes or no: a box to tick, a word or a mark. */
export const yesNoCell: Codec<boolean> = {
  schema: z.boolean(),
  expects: EXPECTS,
  choices: ["oui", "non"],
  parse: (cell) => {
    const value = typeof cell === "object" ? undefined : WORDS.get(foldText(showCell(cell)));
    return value === undefined ? refuse(cell, "n'est ni oui ni non", EXPECTS) : { ok: true, value };
  },
  print: (value) => (value ? "oui" : "non"),
};
