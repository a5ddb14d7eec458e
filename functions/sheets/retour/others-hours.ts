import { hoursByOthers } from "../../domain/declarations/hours-by-others.ts";
import type { JudgedRow } from "../../domain/hours/judged.ts";
import { cell } from "../sheet-view.ts";
import { hoursCell, STYLES } from "../styles.ts";
import { band, type Line } from "./retour-lines.ts";

/** For a company, what others declared for it: totals of a year, never a person. Nothing where nobody does. */
export function othersHoursLines(company: string, rows: readonly JudgedRow[]): Line[] {
  const lines = hoursByOthers(company, rows).map(
    ({ market, declarant, year, accepted, pending }): Line => [
      cell(market, STYLES.strong),
      cell(String(year), STYLES.text),
      cell(declarant, STYLES.text),
      hoursCell(accepted),
      hoursCell(pending || null),
    ],
  );
  if (lines.length === 0) return [];
  return [
    [],
    band("Déclarées pour vous", "Année", "Par qui (total de l'année)", "Comptées (h)", "En attente (h)"),
    ...lines,
  ];
}
