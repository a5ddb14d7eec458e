import type { Cell } from "./cells/cell.ts";
import { codeCell } from "./cells/code-cell.ts";
import { dateCell } from "./cells/date-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { vocabularyCell } from "./cells/vocabulary-cell.ts";
import { MONTH_NAMES } from "./month.ts";
import { column, defineTable } from "./table/define-table.ts";
import { contractType, hiringMode, nature } from "./vocabulary.ts";

/**
 * The left half of a declarant's `Heures <année>`: what says whose hours a row holds. Participant, market, lot,
 * company, nature and start together identify the row within the year, over all declarants. The right half is the
 * twelve months of `MONTH_NAMES`, kept as raw cells until they are judged; the row above the headings holds a box to
 * tick for each month.
 */
export const contractTable = defineTable({
  title: "Heures",
  columns: {
    participant: column("Code participant", codeCell, {
      required: true,
      width: 120,
      note: "Le code donné par le facilitateur : P-0042.",
    }),
    mark: column("Repère", textCell, { width: 80, note: "Votre repère pour la personne (initiales). Jamais son nom." }),
    market: column("Marché", codeCell, { required: true, width: 100, note: "Le code du marché." }),
    lot: column("Lot", textCell, { width: 60, note: "Le lot, si le marché en a." }),
    company: column("Entreprise", textCell, { width: 200, note: "Pour quelle entreprise ; vide : la vôtre." }),
    nature: column("Nature", vocabularyCell(nature), { width: 90, note: "Travail ou formation ; vide : travail." }),
    hiringMode: column("Mode d'embauche", vocabularyCell(hiringMode), {
      width: 140,
      note: "Embauche directe, ETTI, GEIQ…",
    }),
    contractType: column("Contrat", vocabularyCell(contractType), { width: 130, note: "CDI, CDD, CDDI, intérim…" }),
    start: column("Début", dateCell, { required: true, width: 90, note: "Premier jour du contrat." }),
    end: column("Fin", dateCell, { width: 90, note: "Dernier jour du contrat ; vide : sans terme." }),
    job: column("Métier", textCell, { width: 150, note: "Le poste occupé." }),
  },
});

export type ContractAttribute = keyof typeof contractTable.columns;

/** The attributes in the order in which a row keeps them. */
export const CONTRACT_ATTRIBUTES = Object.keys(contractTable.columns) as readonly ContractAttribute[];

/** The headings of a declarant's hours tab: the attributes, then the months. */
export const HOURS_HEADINGS: readonly string[] = [
  ...Object.values(contractTable.columns).map((each) => each.heading),
  ...MONTH_NAMES,
];

/** The label before the boxes to tick. */
export const CLOSED_LABEL = "Mois terminé";

/** The first tab, which tells people what to do. */
export const GUIDE_SHEET = "Mode d'emploi";

/** The label of the guide beside which the bound script writes its version. */
export const CHECK_LABEL = "Contrôle à la saisie";

/** The tab of a year's hours. */
export const hoursSheetTitle = (year: number): string => `Heures ${year}`;

/** The year of an hours tab, or `null` for any other tab. */
export function yearOfHoursSheet(title: string): number | null {
  const found = /^\s*heures\s+(20\d\d)\s*$/i.exec(title);
  return found ? Number(found[1]) : null;
}

/** One line of a declarant's hours tab exactly as last read. `row` is counted from 1, for messages only. */
export type ContractRow = {
  readonly row: number;
  readonly attributes: readonly Cell[];
  readonly months: readonly Cell[];
};

/**
 * A declarant's hours of one year exactly as last read. `columns` holds the letter of each heading's column (the
 * attributes, then the months; `""` where the heading is missing), `closed` the twelve boxes above the months, which
 * stand in `boxRow`, counted from 1.
 */
export type HoursSheet = {
  readonly declarant: string;
  readonly year: number;
  readonly title: string;
  readonly columns: readonly string[];
  readonly boxRow: number;
  readonly closed: readonly boolean[];
  readonly rows: readonly ContractRow[];
};
