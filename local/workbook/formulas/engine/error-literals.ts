import type { ErrorType } from "./formula-error.ts";

type Literal = { readonly type: ErrorType; readonly message: string };

/** The errors that can be written in a formula, and what Sheets says of them. */
export const ERROR_LITERALS: Readonly<Record<string, Literal>> = {
  "#REF!": { type: "REF", message: "Reference does not exist." },
  "#N/A": { type: "N_A", message: "Did not find value." },
  "#DIV/0!": { type: "DIVIDE_BY_ZERO", message: "Function DIVIDE parameter 2 cannot be zero." },
  "#VALUE!": { type: "VALUE", message: "Value error." },
  "#NAME?": { type: "NAME", message: "Unknown name." },
  "#NUM!": { type: "NUM", message: "Number error." },
  "#NULL!": { type: "NULL_VALUE", message: "Null error." },
  "#ERROR!": { type: "ERROR", message: "Formula parse error." },
};
