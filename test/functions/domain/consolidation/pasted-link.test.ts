import { describe, expect, it } from "vitest";
import { planConsolidation } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import { listWorkbooks, relabel } from "../../../../functions/domain/consolidation/watch.ts";
import type { Company } from "../../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld, NOW } from "../../../builders/a-world.ts";
import { aContractRow, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany } from "../../../builders/control-records.ts";

const [OF_A, OF_B] = ["a".repeat(24), "b".repeat(24)];
const HOURS: Readonly<Record<string, number>> = { [OF_A]: 1510, [OF_B]: 155 };

const tabOf = (declarant: string, id: string): HoursSheet =>
  sheetOf([aContractRow({ participant: `P-${HOURS[id]}`, months: { 10: HOURS[id] ?? 0 } })], { declarant });
const total = (sheets: readonly HoursSheet[]) =>
  sheets.map(({ declarant, rows }) => [declarant, rows.reduce((sum, { months }) => sum + Number(months[9]), 0)]);

/** The hours of A and B as they stand once their lines were changed and what is due was read. */
function afterwards(...companies: Company[]) {
  const before = aState(aKnownWorkbook({ id: OF_A, name: "A" }), aKnownWorkbook({ id: OF_B, name: "B" }));
  const workbooks = listWorkbooks(aControl({ companies, buyers: [] }), before);
  const mirror = relabel([tabOf("A", OF_A), tabOf("B", OF_B)], before, { ...before, workbooks });
  const readings = [...workbooks.values()]
    .filter(({ due }) => due)
    .map(({ id, name }) => ({ declarant: name, sheets: [tabOf(name, id)], problems: [], requests: null }));
  const { sheets, journal } = planConsolidation(aWorld({ state: { ...before, workbooks }, mirror, readings }), NOW);
  const gone = journal.flatMap((entry) => (entry.kind === "disappearance" ? [entry.row.split(" | ")[0]] : []));
  return { mirror: total(mirror), sheets: total(sheets), gone };
}

describe("the hours of two companies", () => {
  const a = (workbook: string | null) => aCompany({ name: "A", workbook });
  const b = (workbook: string | null) => aCompany({ name: "B", workbook });
  const apart = [
    ["A", 1510],
    ["B", 155],
  ];

  it("are all there when the link of one is pasted on the line of the other: 1 665 h had become 155 h", () => {
    expect(afterwards(a(OF_B), b(OF_B))).toEqual({ mirror: apart, sheets: apart, gone: [] });
  });

  it("are those of the workbook that a line names, the journal telling what it held before, when a link is moved", () => {
    expect(afterwards(a(OF_B), b(null))).toEqual({ mirror: apart, sheets: [["A", 155]], gone: ["P-1510"] });
  });

  it("follow their workbooks when the two links are exchanged", () => {
    const exchanged = [
      ["A", 155],
      ["B", 1510],
    ];
    expect(afterwards(a(OF_B), b(OF_A))).toEqual({ mirror: exchanged.toReversed(), sheets: exchanged, gone: [] });
  });
});
