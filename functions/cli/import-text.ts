import { type Hundredths, showHours } from "../../schemas/hours.ts";
import type { ImportLeftOut, ImportPlan, ImportWrite } from "../../schemas/import.ts";
import { a1 } from "../../schemas/table/a1.ts";

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
    ...listOf("À écrire", plan.writes.map(writeLine)),
    ...listOf("Laissé de côté", plan.leftOut.map(leftOutLine)),
  ].join("\n");
}

type Counted = keyof ImportPlan["rows"];

const line = (label: string, { rows, hours }: ImportPlan, key: Counted): string =>
  `  ${label.padEnd(14)}${String(rows[key]).padStart(10)}${`${showHours(hours[key] as Hundredths)} h`.padStart(12)}`;

function listOf(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - MOST_LINES;
  return [
    "",
    `${title} :`,
    ...lines.slice(0, MOST_LINES).map((each) => `  ${each}`),
    ...(left > 0 ? [`  … et ${left} de plus`] : []),
  ];
}

const writeLine = ({ sheet, row, column, before, value }: ImportWrite): string =>
  `${sheet}, ${a1(row, column).padEnd(5)} ${before === null || before === false ? "" : `${shown(before)} → `}${shown(value)}`;

const shown = (value: ImportWrite["value"]): string => {
  if (typeof value === "boolean") return value ? "☑" : "☐";
  return typeof value === "number" ? String(value).replace(".", ",") : (value ?? "(vide)");
};

const leftOutLine = ({ row, cell, content, reason }: ImportLeftOut): string =>
  `${cell ?? `ligne ${row}`} : ${content === "" ? "" : `« ${content} » `}${reason}`;

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
