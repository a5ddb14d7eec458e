import { ruleOf } from "../../../schemas/causes.ts";
import { type RowFinding, sayFindings, weighing, worst } from "../../../schemas/contract-row/finding.ts";
import { CONTRACT_ATTRIBUTES } from "../../../schemas/declarant-workbook.ts";
import type { Issue } from "../../../schemas/issue.ts";
import { month, showMonth } from "../../../schemas/month.ts";
import type { JudgedCell, JudgedRow } from "./judged.ts";

/**
 * What there is to say about the judged hours: one issue for each cause of a row, at the attribute that holds it, and
 * one for each cell that has causes of its own, of which the worst ones alone are said: hours to mend do not wait for a
 * decision. What a decision has settled is said no more, save a refusal.
 */
export function hoursIssues(rows: readonly JudgedRow[]): Issue[] {
  const issues: Issue[] = [];
  for (const row of rows) {
    for (const finding of row.findings) {
      const issue = rowIssue(row, finding);
      if (issue) issues.push(issue);
    }
    row.cells.forEach((cell, position) => {
      if (cell && cell.findings.length > 0) issues.push(cellIssue(row, cell, position));
    });
  }
  return issues;
}

/** A row whose hours were all settled by decisions has nothing left to say, nor has a row without hours. */
function rowIssue(row: JudgedRow, { cause, column, facts }: RowFinding): Issue | null {
  const rule = ruleOf(cause);
  const held = row.cells.filter(
    (cell): cell is JudgedCell => cell !== null && (rule.state === "accepted" || !cell.decided),
  );
  if (held.length === 0) return null;
  const address = cellAddress(row, CONTRACT_ATTRIBUTES.indexOf(column));
  return {
    ...whereOf(row),
    cell: address,
    state: rule.state,
    who: rule.who,
    message: `${address} : ${rule.sentence(facts)}`,
    hours: held.reduce((sum, { hundredths }) => sum + (hundredths ?? 0), 0),
    cells: held.length,
  };
}

function cellIssue(row: JudgedRow, cell: JudgedCell, position: number): Issue {
  const address = cellAddress(row, CONTRACT_ATTRIBUTES.length + position);
  const said = weighing(cell.findings);
  const shownMonth = showMonth(month(row.sheet.year, position + 1));
  return {
    ...whereOf(row),
    cell: address,
    state: worst(said),
    who: said.map(({ cause }) => ruleOf(cause).who)[0] ?? "declarant",
    message: `${address} (${shownMonth}) : ${sayFindings(said)}`,
    hours: cell.hundredths ?? 0,
    cells: 1,
  };
}

const whereOf = (row: JudgedRow) => ({
  workbook: { kind: "declarant", name: row.sheet.declarant } as const,
  sheet: row.sheet.title,
});

/** A column that the tab does not have is shown at the row's first one. */
function cellAddress({ sheet: { columns }, row }: JudgedRow, column: number): string {
  const letter = columns[column] || columns.find((each) => each !== "");
  return `${letter ?? ""}${row.row}`;
}
