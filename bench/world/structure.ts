import type { Control } from "../../functions/domain/control.ts";
import type { HoursSheet } from "../../schemas/declarant-workbook.ts";

/** How large an invented structure is. `rows` counts the work contracts of each declarant in its year. */
export type Size = {
  readonly declarants: number;
  readonly rows: number;
  readonly people: number;
  readonly markets: number;
  readonly buyers: number;
  readonly decisions: number;
};

/** An invented structure: what its facilitator wrote, and each declarant's hours as one reading gives them. */
export type Structure = { readonly control: Control; readonly sheets: readonly HoursSheet[] };

/** The year whose hours are typed, all twelve months of it. */
export const YEAR = 2025;

/** When it is looked at: the last month of the year is complete. */
export const NOW = "2026-01-15T07:00:00.000Z";

export const nameOf = {
  company: (place: number): string => `Entreprise ${String(place + 1).padStart(3, "0")}`,
  buyer: (place: number): string => `Acheteur ${String(place + 1).padStart(2, "0")}`,
  market: (place: number): string => `M-${String(place + 1).padStart(4, "0")}`,
  participant: (place: number): string => `P-${String(place + 1).padStart(5, "0")}`,
  facilitator: "Facilitateur",
} as const;

/** The markets that a declarant works on. */
export const marketsOf = (declarant: number, { markets }: Size): number[] => [
  ...new Set([declarant % markets, (declarant * 3 + 1) % markets, (declarant * 7 + 2) % markets]),
];

/** Every tenth declarant lends people to the company before it, and declares their hours. */
export const isLender = (declarant: number): boolean => declarant % 10 === 9;
