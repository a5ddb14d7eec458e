/** The hidden tab of a declarant's workbook that its drop-downs and its script know the names from; the service fills it. */
export const LISTS_SHEET = "Listes";

/**
 * Its headings, in the order of its columns, by what they list: one value a line under them. The engagements stand one
 * a line, for each lot that they cover; the declarant's name, and « oui » where its codes are all there, on the first.
 */
export const LISTS_HEADINGS = {
  participant: "Codes",
  mark: "Repères",
  market: "Marchés",
  lot: "Lots",
  company: "Entreprises",
  engagedMarket: "Marché engagé",
  engagedLot: "Lot engagé",
  engagedCompany: "Entreprise engagée",
  own: "Déclarant",
  complete: "Codes complets",
} as const;
