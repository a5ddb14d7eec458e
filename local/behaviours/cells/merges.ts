import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour } from "../behaviour.ts";
import { A1, afterBatch, grid, REQUESTS, refusalAfter, rows, seenAfter } from "./after-batch.ts";

const PARTIAL = "You must select all cells in a merged range to merge or unmerge them.";
const merge = (range: sheets_v4.Schema$GridRange, mergeType: string) => ({ mergeCells: { range, mergeType } });

const mergesAfter =
  (...requests: readonly sheets_v4.Schema$Request[]): Behaviour["observe"] =>
  async (bench) => {
    const { spreadsheetId } = await afterBatch(bench, requests);
    const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.merges" });
    return (data.sheets?.[0]?.merges ?? []).map(({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }) => [
      startRowIndex,
      endRowIndex,
      startColumnIndex,
      endColumnIndex,
    ]);
  };

/** Merged cells. */
export const MERGES: readonly Behaviour[] = [
  {
    name: "makes a merge of each row with MERGE_ROWS",
    source: `${REQUESTS}#mergetype`,
    observe: mergesAfter(merge(grid(0, 2, 0, 3), "MERGE_ROWS")),
    expected: [
      [0, 1, 0, 3],
      [1, 2, 0, 3],
    ],
  },
  {
    name: "makes a merge of each column with MERGE_COLUMNS",
    source: `${REQUESTS}#mergetype`,
    observe: mergesAfter(merge(grid(0, 2, 0, 2), "MERGE_COLUMNS")),
    expected: [
      [0, 2, 0, 1],
      [0, 2, 1, 2],
    ],
  },
  {
    name: "keeps the value of the first cell of a merge",
    source: "https://support.google.com/docs/answer/9060449",
    observe: seenAfter(rows(["a", "b", "c"]), merge(grid(0, 1, 0, 2), "MERGE_ALL")),
    expected: [["a", "", "c"]],
  },
  {
    name: "refuses a merge that cuts another",
    source: "https://github.com/PipedreamHQ/pipedream/pull/21960",
    observe: refusalAfter(merge(grid(0, 2, 0, 1), "MERGE_ALL"), merge(grid(0, 1, 0, 2), "MERGE_ALL")),
    expected: { status: 400, message: `Invalid requests[0].mergeCells: ${PARTIAL}` },
  },
  {
    name: "takes every merge of a range apart",
    source: `${REQUESTS}#unmergecellsrequest`,
    observe: mergesAfter(merge(grid(0, 2, 0, 2), "MERGE_ROWS"), merge(grid(4, 5, 0, 2), "MERGE_ALL"), {
      unmergeCells: { range: grid(0, 3, 0, 3) },
    }),
    expected: [[4, 5, 0, 2]],
  },
  {
    name: "refuses to take a part of a merge apart",
    source: `${REQUESTS}#unmergecellsrequest`,
    observe: refusalAfter({ unmergeCells: { range: A1 } }, merge(grid(0, 1, 0, 2), "MERGE_ALL")),
    expected: { status: 400, message: `Invalid requests[0].unmergeCells: ${PARTIAL}` },
  },
];
