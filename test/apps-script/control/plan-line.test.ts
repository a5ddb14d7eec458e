import { describe, expect, it } from "vitest";
import { planChange } from "../../../apps-script/control/entries/plan-change.ts";
import { planLine } from "../../../apps-script/control/entries/plan-line.ts";
import { exchangesTable, marketsTable } from "../../../schemas/control-workbook.ts";

const CALL = { date: "2025-11-17", company: "Peinture Clairembrun", kind: "call", summary: "Rappellera" } as const;
const HEADINGS = ["Date", "Entreprise", "Type", "Résumé"];
const plan = (...rows: string[][]) => planLine(exchangesTable, { title: "Échanges", rows }, CALL);

/** The values of a planned line, by their place. */
const cells = (row: number, columns: readonly number[]) =>
  ["17/11/2025", "Peinture Clairembrun", "appel", "Rappellera"].map((value, place) => ({
    row,
    column: columns[place],
    value,
    ...(place === 0 ? { kind: "date" } : {}),
  }));

describe("planLine", () => {
  it.each<[string, string[][], number, readonly number[]]>([
    ["goes under the headings of an empty tab", [HEADINGS], 1, [0, 1, 2, 3]],
    [
      "goes under the last line that holds anything",
      [HEADINGS, ["01/02/2025", "A"], [], [""], ["", "B"]],
      5,
      [0, 1, 2, 3],
    ],
    [
      "leaves a line of notes in nobody's column alone",
      [
        [...HEADINGS, "À moi"],
        ["", "", "", "", "note"],
      ],
      1,
      [0, 1, 2, 3],
    ],
    ["follows columns that people moved", [["À moi", "Résumé", "Type", "Entreprise", "Date"]], 1, [4, 3, 2, 1]],
    ["finds headings below a title", [["Nos échanges"], HEADINGS, ["01/02/2025"]], 3, [0, 1, 2, 3]],
    ["takes a box that nobody ticked for a blank", [HEADINGS, ["FAUX"]], 1, [0, 1, 2, 3]],
  ])("%s", (_, rows, row, columns) => {
    expect(plan(...rows)).toEqual({ ok: true, cells: cells(row, columns) });
  });

  it("writes nothing where the very same line stands already", () => {
    expect(plan(HEADINGS, ["17/11/2025", "Peinture Clairembrun", "appel", "Rappellera"])).toEqual({
      ok: true,
      cells: [],
    });
  });

  it("knows a text with a dot again, which is no number", () => {
    const seen = { ...CALL, summary: "relevé.xlsx reçu" };
    const rows = [HEADINGS, ["17/11/2025", "Peinture Clairembrun", "appel", "relevé.xlsx reçu"]];
    expect(planLine(exchangesTable, { title: "Échanges", rows }, seen)).toEqual({ ok: true, cells: [] });
  });

  it("says which heading is missing", () => {
    expect(plan(["Date", "Entreprise", "Type"])).toEqual({
      ok: false,
      message: "Dans l'onglet « Échanges », il manque « Résumé » : remettez cet en-tête, puis réessayez.",
    });
  });
});

describe("planChange", () => {
  const change = (rows: string[][], before: string) =>
    planChange(
      marketsTable,
      { title: "Marchés", rows },
      { keyField: "code", name: "ARQ-2024", field: "target", before, value: 833 },
    );
  const headings = ["Code", "Objectif (h)"];

  it.each<[string, string[][], string]>([
    ["a blank", [headings, ["ACV-2024", "8 900"], ["arq 2024", ""]], ""],
    ["what the person saw", [headings, [], ["ARQ-2024", "6\u202f700"]], "6700"],
  ])("replaces %s", (_, rows, before) => {
    expect(change(rows, before)).toEqual({ ok: true, cells: [{ row: 2, column: 1, value: 833 }] });
  });

  it("writes nothing where the value stands already", () => {
    expect(change([headings, ["ARQ-2024", "833"]], "")).toEqual({ ok: true, cells: [] });
  });

  it.each<[string, string[][], string]>([
    ["the line is gone", [headings, ["ACV-2024"]], "« ARQ-2024 » n'est plus dans l'onglet « Marchés »."],
    [
      "two lines bear the name",
      [headings, ["ARQ-2024"], ["ARQ-2024"]],
      "« ARQ-2024 » est en double dans l'onglet « Marchés » : gardez une seule ligne.",
    ],
    [
      "somebody typed meanwhile",
      [headings, ["ARQ-2024", "7 400"]],
      "Dans l'onglet « Marchés », « Objectif (h) » de « ARQ-2024 » vaut maintenant « 7 400 » : rien n'a été changé.",
    ],
  ])("refuses where %s", (_, rows, message) => {
    expect(change(rows, "6700")).toEqual({ ok: false, message });
  });
});
