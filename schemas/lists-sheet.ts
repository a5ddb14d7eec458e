/** The hidden tab of a declarant's workbook that its drop-downs choose from; the service fills it. */
export const LISTS_SHEET = "Listes";

/** Its headings, in the order of its columns, by what they list: one value a line under them. */
export const LISTS_HEADINGS = {
  participant: "Codes",
  mark: "Repères",
  market: "Marchés",
  lot: "Lots",
  company: "Entreprises",
} as const;
