import { expect, it } from "vitest";
import { rowRuns, writeRuns } from "../../../apps-script/control/import/row-runs.ts";
import type { ImportWrite } from "../../../schemas/import.ts";

const at = (row: number, column: number, sheet = "Heures 2025"): ImportWrite => ({
  ...{ sheet, row, column, contract: null, isNew: false, heading: "Janvier" },
  ...{ before: null, value: 1 },
});
const WRITES = [at(2, 4), at(2, 0), at(2, 1), at(3, 1), at(3, 2, "Heures 2026"), at(3, 2)];
const placesOf = (runs: readonly (readonly ImportWrite[])[]) =>
  runs.map((run) => run.map(({ sheet, row, column }) => `${sheet.slice(-2)}:${row},${column}`).join(" "));

it("writes the cells of a row that touch in one call", () => {
  expect(placesOf(rowRuns(WRITES))).toEqual(["25:2,0 25:2,1", "25:2,4", "25:3,1 25:3,2", "26:3,2"]);
});

it("says how many cells were written before Google stopped", () => {
  const calls: number[] = [];
  const write = (run: readonly ImportWrite[]) => {
    if (calls.length === 2) throw new Error("protected");
    calls.push(run.length);
  };
  expect(writeRuns(rowRuns(WRITES), write)).toEqual({ written: 3, isWhole: false });
  expect(writeRuns(rowRuns(WRITES), () => undefined)).toEqual({ written: 6, isWhole: true });
});
