import { type Hundredths, showHours } from "../../schemas/hours.ts";
import { type LeftOutLine, leftOutLines } from "../../schemas/import/left-out-lines.ts";
import { placeLine, replacedLines, writeLine } from "../../schemas/import/write-line.ts";
import type { ImportLeftOut, ImportPlan } from "../../schemas/import.ts";
import type { UndoPlan } from "../domain/import/plan-undo.ts";

const MOST_LINES = 30;

/** What a plan would do, as the terminal shows it: the columns, the cells, what is left out and why. */
export function importText(plan: ImportPlan): string {
  return [
    `Pour ${plan.declarant} :`,
    ...plan.proposal.map((each) => `  ${each}`),
    "",
    "                    lignes      heures",
    line("lues", plan, "read"),
    line("à écrire", plan, "taken"),
    line("déjà là", plan, "same"),
    line("laissées", plan, "leftOut"),
    ...listOf("Remplacé", replacedLines(plan.writes), Number.POSITIVE_INFINITY),
    ...listOf("À écrire", plan.writes.map(writeLine)),
    ...listOf("Laissé de côté", leftOutLines(plan.leftOut).map(leftOutLine)),
  ].join("\n");
}

/** What undoing an import would do: what is put back, and what stays and why. */
export const undoText = (declarant: string, { writes, kept }: UndoPlan): string =>
  [
    `Pour ${declarant} :`,
    ...listOf("À remettre comme avant", writes.map(writeLine)),
    ...listOf(
      "Gardé tel quel",
      kept.map(({ write, reason }) => `${placeLine(write)} : ${reason}`),
    ),
  ].join("\n");

type Counted = keyof ImportPlan["rows"];

const line = (label: string, { rows, hours }: ImportPlan, key: Counted): string =>
  `  ${label.padEnd(14)}${String(rows[key]).padStart(10)}${`${showHours(hours[key] as Hundredths)} h`.padStart(12)}`;

function listOf(title: string, lines: readonly string[], most = MOST_LINES): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [
    "",
    `${title} :`,
    ...lines.slice(0, most).map((each) => `  ${each}`),
    ...(left > 0 ? [`  … et ${left} de plus`] : []),
  ];
}

const leftOutLine = ({ where, content, reason }: LeftOutLine): string =>
  `${where} : ${content === "" ? "" : `« ${content} » `}${reason}`;

const OPENER = /^[=+\-@\t\r]/;

/** The list of what was left out, for a spreadsheet: no cell of it is ever a formula. */
export function leftOutCsv(leftOut: readonly ImportLeftOut[]): string {
  const field = (text: string) => `"${(OPENER.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = leftOut.map(({ sheet, row, cell, content, reason }) => [
    sheet,
    String(row),
    cell ?? "",
    content,
    reason,
  ]);
  const all = [["Onglet", "Ligne", "Cellule", "Contenu", "Pourquoi"], ...lines];
  return `\uFEFF${all.map((each) => each.map(field).join(";")).join("\r\n")}\r\n`;
}
