import { FormulaError } from "./formula-error.ts";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const TABLE_REFERENCE = /[\p{L}\p{N}_]\[/u;

/**
 * What a formula shows that was not understood: Google's own words, unless it names a table (`Hours[March]`), which Google
 * reads and the model does not. support.google.com/docs/answer/14239833
 */
export const unreadable = (formula: string): FormulaError =>
  TABLE_REFERENCE.test(formula.replaceAll(QUOTED, ""))
    ? new FormulaError("ERROR", "A table reference is not computed by the local Google.")
    : new FormulaError("ERROR", "Formula parse error.");
