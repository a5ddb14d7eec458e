import { type Cell, showCell } from "../../../schemas/cells/cell.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { ImportTab } from "./import-context.ts";

const MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
/** A day, however it is written: when a statement was printed says nothing of its hours. */
const DAY = new RegExp(
  `\\b\\d{1,2} (?:\\d{1,2}|(?:er )?(?:${MONTHS})) \\d{2,4}\\b|\\b20\\d\\d \\d{1,2} \\d{1,2}\\b`,
  "g",
);
const ABOUT_YEAR = /\b(?:annee|exercice|heures|releve|periode)\b/;
const YEAR = /\b20\d\d\b/g;

/**
 * The years that a statement says it is about, in its title or above its headings: a bare year, or one beside a word such
 * as « année ».
 * @example saidYears({ title: "Export", rows: [["Imprimé le 05/01/2026"], ["Année 2025"]] }, 2) //=> [2025]
 */
export function saidYears({ title, rows }: ImportTab, headingRow: number): number[] {
  const above = rows.slice(0, headingRow).flat();
  return [...new Set([...yearsIn(title, true), ...above.flatMap((cell) => yearsOf(cell ?? null))])];
}

const yearsOf = (cell: Cell): number[] =>
  typeof cell === "string" || typeof cell === "number" ? yearsIn(showCell(cell), false) : [];

function yearsIn(text: string, isTitle: boolean): number[] {
  // « ARQ-2024 » is a code: what a hyphen joins stays one word.
  const folded = foldText(text.replace(/(\p{L})-(?=\d)/gu, "$1x"));
  const bare = folded.replace(DAY, " ");
  if (!isTitle && !ABOUT_YEAR.test(bare) && !/^20\d\d$/.test(bare.trim())) return [];
  return (bare.match(YEAR) ?? []).map(Number);
}
