import { describe, expect, it } from "vitest";
import { hoursIssues } from "../../../functions/domain/hours/hours-issues.ts";
import type { JudgedRow } from "../../../functions/domain/hours/judged.ts";
import { type Planted, plantedFacts } from "../../../local/sample/planted.ts";
import { CAUSES } from "../../../schemas/causes.ts";
import { CONTRACT_ATTRIBUTES } from "../../../schemas/declarant-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import { judgedSample } from "./judged-sample.ts";

const sample = judgedSample("2025-10");
const issues = hoursIssues(sample.rows);
const facts = plantedFacts();

const isIn = ({ workbook, sheet }: Planted, row: JudgedRow): boolean =>
  workbook.kind === "declarant" && workbook.name === row.sheet.declarant && sheet === row.sheet.title;

/** What was judged at the cell: of the month itself, or of the row whose attribute it is. */
function judgedAt(fact: Planted) {
  for (const row of sample.rows.filter((each) => isIn(fact, each))) {
    const column = Array.from({ length: CONTRACT_ATTRIBUTES.length + 12 }, (_, place) => place).find(
      (place) => a1(row.row.row - 1, place) === fact.cell,
    );
    if (column === undefined) continue;
    const cell = row.cells[column - CONTRACT_ATTRIBUTES.length];
    const findings = cell?.findings ?? row.findings;
    return { state: cell?.state ?? row.cells.find((each) => each)?.state, causes: findings.map(({ cause }) => cause) };
  }
  return null;
}

describe("what the sample plants", () => {
  it.each(facts.filter(({ state }) => state !== null))("$what: $workbook.name, $sheet, $cell", (fact) => {
    const judged = judgedAt(fact);
    expect(judged?.state).toBe(fact.state);
    expect(judged?.causes[0] ?? null).toBe(fact.cause);
  });

  it("is all that there is to say about the hours", () => {
    const expected = facts.filter(({ cause }) => cause !== null);
    const places = (all: readonly { workbook: object; sheet: string; cell: string | null }[]) =>
      all.map(({ workbook, sheet, cell }) => JSON.stringify([workbook, sheet, cell])).sort();
    expect(places(issues)).toEqual(places(expected));
    expect(issues.map(({ state }) => state).sort()).toEqual(
      expected.map(({ cause }) => (cause === null ? "" : CAUSES[cause].state)).sort(),
    );
  });

  it("accepts by a decision the hours that came before a validation", () => {
    const row = sample.rows.find(({ contract, sheet }) => contract?.participant === "P-061" && sheet.year === 2024);
    expect(row?.cells[7]).toMatchObject({ state: "accepted", decided: true });
  });

  it("renames a heading that is not needed to read the tab", () => {
    expect(sample.problems).toMatchObject([
      { declarant: "Électricité Ambrelune", sheet: "Heures 2025", cell: "K2", unread: false },
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ what: "a renamed heading", cell: "K2" }));
  });

  it("leaves boxes unticked, one of them above typed hours", () => {
    const october = sample.sheets.filter(({ year, closed }) => year === 2025 && !closed[9]);
    expect(october.map(({ declarant }) => declarant)).toEqual(["Peinture Clairembrun", "Montage Falaise-Bleue"]);
    expect(october.map(({ rows }) => rows.some(({ months }) => months[9] !== null))).toEqual([true, false]);
    expect(october.map(({ closed }) => closed[8])).toEqual([true, false]);
  });

  it("moves the target of Arques by an avenant", () => {
    const arques = sample.markets.find(({ market }) => market.code === "ARQ-2024");
    expect(arques?.terms.changes).toMatchObject([{ from: hours(6000), to: hours(6700), date: "2025-03-14" }]);
  });
});
