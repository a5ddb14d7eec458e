import type { IsoDate, Month } from "../../../schemas/month.ts";
import type { SampleContract } from "../contracts.ts";

/** Something typed into a blank month of a contract's row, besides its hours. */
export type ExtraCell = { readonly participant: string; readonly month: Month; readonly typed: string };

/** A row typed besides the contracts of the sample. */
export type ExtraRow = Omit<SampleContract, "months"> & { readonly typed: ReadonlyMap<Month, string> };

/** What people typed wrong into rows that are otherwise right. */
export const EXTRA_CELLS: readonly ExtraCell[] = [
  { participant: "P-124", month: "2025-10", typed: "35:00" },
  { participant: "P-081", month: "2025-05", typed: "env. 35" },
  { participant: "P-131", month: "2025-10", typed: "1 234,50" },
  { participant: "P-105", month: "2025-07", typed: "35" },
];

const onFixedTerm = { hiringMode: "direct", contractType: "fixed-term" } as const;

const SECOND_MISSION: ExtraRow = {
  ...onFixedTerm,
  participant: "P-106",
  mark: "JX",
  market: "ACV-2024",
  lot: null,
  company: "Réseaux Roquevive",
  declarant: "Réseaux Roquevive",
  start: "2025-09-08",
  end: "2025-12-31",
  job: "Paveur",
  typed: new Map([
    ["2025-09", "42"],
    ["2025-10", "49,5"],
  ]),
};

/** Rows that should not be there: the same one twice, a code that nobody bears, a market of somebody else. */
export const EXTRA_ROWS: readonly ExtraRow[] = [
  SECOND_MISSION,
  SECOND_MISSION,
  {
    ...onFixedTerm,
    participant: "P-O12",
    mark: "RV",
    market: "EPR2-2023",
    lot: null,
    company: "Génie civil Grandpré-Marin",
    declarant: "Génie civil Grandpré-Marin",
    start: "2025-10-06",
    end: "2025-12-31",
    job: "Coffreur",
    typed: new Map([["2025-10", "63"]]),
  },
  {
    ...onFixedTerm,
    participant: "P-104",
    mark: "VB",
    market: "EPR2-2023",
    lot: null,
    company: "Maçonnerie Hautecaille",
    declarant: "Maçonnerie Hautecaille",
    start: "2025-09-22",
    end: "2025-12-31",
    job: "Maçon",
    typed: new Map([["2025-10", "21"]]),
  },
];

/** A validation that came after the first hours, which a decision then accepted. */
export const LATE_VALIDATION: { readonly participant: string; readonly from: IsoDate } = {
  participant: "P-061",
  from: "2024-09-02",
};

/** Months left unticked: one with its hours typed, two in plain silence. */
export const UNTICKED: Readonly<Record<string, readonly Month[]>> = {
  "Peinture Clairembrun": ["2025-10"],
  "Montage Falaise-Bleue": ["2025-09", "2025-10"],
};

/** A declarant's own word for « Métier », in the tab of one year. */
export const RENAMED_HEADING = {
  declarant: "Électricité Ambrelune",
  year: 2025,
  attribute: "job",
  typed: "Poste tenu",
} as const;
