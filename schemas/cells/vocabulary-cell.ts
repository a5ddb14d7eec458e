import * as z from "zod";
import type { Vocabulary } from "../vocabulary/define-vocabulary.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { showCell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

/** One word of a closed vocabulary. An unknown word is answered with the nearest labels, or else with all of them. */
export function vocabularyCell<C extends string>({ codes, labels, codeOf }: Vocabulary<C>): Codec<C> {
  const allLabels = codes.map((code) => labels[code]);
  return {
    schema: z.enum(codes),
    expects: orList(allLabels),
    choices: allLabels,
    parse: (cell) => {
      const value = typeof cell === "string" ? codeOf(cell) : null;
      if (value !== null) return { ok: true, value };
      const close = nearest(showCell(cell).slice(0, 200), allLabels);
      return refuse(cell, "n'est pas un choix de la liste", orList(close.length > 0 ? close : allLabels));
    },
    print: (code) => labels[code],
  };
}

/** @example orList(["travail", "formation"]) //=> "« travail » ou « formation »" */
function orList(labels: readonly string[]): string {
  const quoted = labels.map((label) => `«\u00a0${label}\u00a0»`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ou ${quoted[quoted.length - 1]}`;
}
