/** The error's name as cells show it. */
export const errorText = (type: string | null | undefined): string => SHOWN[type ?? ""] ?? "#ERROR!";

const SHOWN: Readonly<Record<string, string>> = {
  ERROR: "#ERROR!",
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
};
