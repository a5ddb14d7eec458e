import type { ImportContext, ImportTab, ImportTarget } from "../../../../functions/domain/import/import-context.ts";
import { planImport } from "../../../../functions/domain/import/plan-import.ts";
import { proposeMapping } from "../../../../functions/domain/import/propose-mapping.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import { HOURS_HEADINGS, type HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import type { ImportPlan, ImportWrite } from "../../../../schemas/import.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";

export const BATI = "Bâti Falaises";
export const RELAIS = "Relais Intérim";

/** Relais Intérim, an ETTI, declares for Bâti Falaises on two markets. */
export const CONTEXT: ImportContext = {
  declarant: RELAIS,
  lastMonth: "2025-10",
  control: aControl({
    markets: [aMarket(), aMarket({ code: "ACV-2024", title: "Action Cœur de Ville" })],
    companies: [aCompany(), aCompany({ name: RELAIS, kind: "etti" })],
    engagements: [
      anEngagement({ declarants: [RELAIS] }),
      anEngagement({ market: "ACV-2024", company: "Peinture Clair", declarants: [RELAIS] }),
    ],
    validations: [
      aValidation({ declarant: RELAIS, mark: "M.B." }),
      aValidation({ participant: "P-002", declarant: RELAIS, mark: "K.L." }),
      aValidation({ participant: "P-003", mark: "K.L.", declarant: "Autre" }),
    ],
  }),
};

/** P-001 for Bâti Falaises, with 60 h in January. */
export const SHEET: HoursSheet = sheetOf([aContractRow({ company: BATI, months: { 1: 60 } })], {
  declarant: RELAIS,
  closed: Array.from({ length: 12 }, (_, place) => place === 1),
});

export const target = (...sheets: readonly HoursSheet[]): ImportTarget => ({ workbook: "w", sheets });

/** A form of 2025 with its boxes line. */
export const ownTab = (
  rows: readonly (readonly Cell[])[],
  boxes: Readonly<Record<number, Cell>> = {},
  title = "Heures 2025",
): ImportTab => ({
  title,
  rows: [[...Array.from({ length: 10 }, () => null), "Mois terminé", ...months(boxes)], HOURS_HEADINGS, ...rows],
});

/** A row of a form: what identifies it, then its hours by number of the month. */
export const ownRow = (
  participant: Cell,
  typed: Readonly<Record<number, Cell>>,
  start: Cell = dateTyped("2024-01-01"),
) => [...[participant, null, "ARQ-2024", null, BATI, null, null, null, start, null, null], ...months(typed)];

const months = (typed: Readonly<Record<number, Cell>>): Cell[] =>
  Array.from({ length: 12 }, (_, place) => typed[place + 1] ?? null);

/** What would be written of the file, by the mapping that it proposes. */
export function planned(tab: ImportTab, into: ImportTarget = target(SHEET), context = CONTEXT): ImportPlan {
  const proposal = proposeMapping([tab], context);
  if (!proposal.ok) throw new Error(proposal.message);
  return planImport({ tab, ...proposal }, into, context);
}

/** The tab once the writes are done; throws where another content stood before. */
export function applied(sheet: HoursSheet, writes: readonly ImportWrite[]): HoursSheet {
  const split = sheet.columns.length - 12;
  const rows = new Map(sheet.rows.map((each) => [each.row, [...each.attributes, ...each.months]]));
  const closed = [...sheet.closed];
  for (const { row, column, before, value } of writes.filter((each) => each.sheet === sheet.title)) {
    if (row === sheet.boxRow - 1) closed[column - split] = value === true;
    else {
      const cells = rows.get(row + 1) ?? Array.from({ length: sheet.columns.length }, (): Cell => null);
      const held = cells[column] ?? null;
      const shown = typeof held === "object" && held !== null ? held.text : held;
      if (shown !== before) throw new Error(`row ${row}, column ${column}: ${String(shown)} is not ${String(before)}`);
      cells[column] = value;
      rows.set(row + 1, cells);
    }
  }
  const after = [...rows].sort(([a], [b]) => a - b);
  return {
    ...sheet,
    closed,
    rows: after.map(([row, cells]) => ({ row, attributes: cells.slice(0, split), months: cells.slice(split) })),
  };
}
