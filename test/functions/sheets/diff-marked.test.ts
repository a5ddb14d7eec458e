import { expect, it } from "vitest";
import type { Workbook } from "../../../functions/ports/workbooks.ts";
import { diffMarked } from "../../../functions/sheets/diff-marked.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import { renderState } from "../../../functions/sheets/state-sheet.ts";
import { type Marker, STATE_SHEET } from "../../../schemas/marker.ts";
import { EMPTY_STATE } from "../../../schemas/state.ts";
import { aSheet } from "../../builders/a-workbook.ts";

const ID = sheetIdOf(STATE_SHEET);
const marker: Marker = { id: 1, workbook: "w", owner: "c", role: "buyer", version: 1, run: "r" };
const state = aSheet({ title: STATE_SHEET, rows: [["note"]] });
const marked = (marked: Marker | null, sheets: Workbook["sheets"]) => ({ marker: marked, sheets });
const planned = (workbook: Pick<Workbook, "marker" | "sheets">, views = [] as Parameters<typeof diffMarked>[1]) => {
  const { edits, stateSheetId } = diffMarked(workbook, views);
  return { stateSheetId, edits: edits.map(({ kind, sheetId }) => [kind, sheetId]) };
};

it("adds the tab of the first marker, once, whether a view fills it or not", () => {
  expect(planned(marked(null, []))).toEqual({ stateSheetId: ID, edits: [["add-sheet", ID]] });
  const filled = planned(marked(null, []), [renderState(EMPTY_STATE)]);
  expect(filled.edits).toEqual([
    ["add-sheet", ID],
    ["write", ID],
  ]);
});

it("leaves a marked tab alone", () => {
  expect(planned(marked(marker, [state]))).toEqual({ stateSheetId: ID, edits: [] });
});

it("replaces a tab that lost its marker by one of another id, so that only one of two writers can", () => {
  expect(planned(marked(null, [state]))).toEqual({
    stateSheetId: ID + 1,
    edits: [
      ["delete-sheet", ID],
      ["add-sheet", ID + 1],
    ],
  });
  const next = { ...state, sheetId: ID + 1 };
  expect(planned(marked(null, [next])).edits).toEqual([
    ["delete-sheet", ID + 1],
    ["add-sheet", ID],
  ]);
});

it("adds the tab anew where people renamed or removed it and the marker is still there", () => {
  const renamed = { ...state, title: "ancien" };
  expect(planned(marked(marker, [renamed]))).toEqual({ stateSheetId: ID + 1, edits: [["add-sheet", ID + 1]] });
});

it("finds no place for the marker where a person's own tab bears the title", () => {
  expect(planned(marked(null, [{ ...state, sheetId: 7 }]))).toEqual({ stateSheetId: null, edits: [] });
});
