import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../functions/ports/outcome.ts";
import type { Commit, SheetEdit, Workbook, Workbooks, WrittenCell } from "../../functions/ports/workbooks.ts";
import { fileOf, putFile, removeFile, type Store } from "../../local/workbook/drive/store.ts";
import { type Marker, STATE_SHEET } from "../../schemas/marker.ts";
import { aCommit, aMarker, aWorkbook, STATE_ID, stateTab, tamper, type } from "./a-workbook.ts";

/** The port under test, and the store behind it where the suite plays the people who type. */
export type WorkbooksSetup = {
  readonly workbooks: Workbooks;
  readonly store: Store;
  readonly end: () => Promise<void>;
};

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
const number = (numberValue: number, format?: string, pattern = "") => ({
  userEnteredValue: { numberValue },
  ...(format === undefined ? {} : { userEnteredFormat: { numberFormat: { type: format, pattern } } }),
});

/** Each row: what stands in the cell, as Google stores it, and what the port reads. */
const CELLS = [
  ["a text", text("7,5"), "7,5"],
  ["a text that looks like a formula", text("=1+2"), "=1+2"],
  ["a number", number(7.5), 7.5],
  ["zero", number(0), 0],
  ["a tick", { userEnteredValue: { boolValue: true } }, true],
  ["an empty tick", { userEnteredValue: { boolValue: false } }, false],
  ["a formula's number", formula("=7*2"), 14],
  ["a formula's error", formula("=#REF!"), { kind: "error", value: "REF", text: "#REF!" }],
  ["a division by zero", formula("=1/0"), { kind: "error", value: "DIVIDE_BY_ZERO", text: "#DIV/0!" }],
  ["a number in the text format", number(12, "TEXT", "@"), 12],
  ["a number behind a format", number(7.5, "NUMBER", "0.00"), { kind: "number", value: 7.5, text: "7,50" }],
  ["a percentage", number(0.5, "PERCENT", "0%"), { kind: "percent", value: 0.5, text: "50%" }],
  ["a date", number(46_000, "DATE", "dd/MM/yyyy"), { kind: "date", value: 46_000, text: "09/12/2025" }],
  ["36:00", number(1.5, "TIME", "[h]:mm:ss"), { kind: "time", value: 1.5, text: "36:00:00" }],
  ["12:00", number(0.5, "TIME", "HH:mm"), { kind: "time", value: 0.5, text: "12:00" }],
] as const;

const cell = (value: WrittenCell["value"]): WrittenCell => ({ value });

const writeTo = (sheetId: number, ...values: readonly WrittenCell["value"][]): SheetEdit => ({
  kind: "write",
  sheetId,
  row: 0,
  column: 0,
  cells: [values.map(cell)],
});

const write = (...values: readonly WrittenCell["value"][]) => writeTo(0, ...values);

const SERVICE_TAB = {
  kind: "add-sheet",
  sheetId: 4_242,
  title: "Retour",
  hidden: false,
  rowCount: 10,
  columnCount: 3,
  frozenRows: 1,
  columnWidths: [200, 80],
} satisfies SheetEdit;

export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome.value;
}

/** What every adapter of `Workbooks` promises. */
export function workbooksContract(name: string, start: () => Promise<WorkbooksSetup>): void {
  describe(`Workbooks, ${name}`, () => {
    let setup: WorkbooksSetup;
    let workbooks: Workbooks;
    let store: Store;

    beforeEach(async () => {
      setup = await start();
      ({ workbooks, store } = setup);
    });
    afterEach(() => setup.end());

    const read = async (id: string): Promise<Workbook> => valueIn(await workbooks.read(id));
    const rows = async (id: string, sheet = 0) => (await read(id)).sheets[sheet]?.rows;
    /** A workbook whose marker people took away, and left its tab. */
    const unmarked = async (): Promise<string> => {
      const id = aWorkbook(store);
      valueIn(await commit(id, null, aMarker(id, 1)));
      tamper(store, id, { deleteProtectedRange: { protectedRangeId: aMarker(id, 1).id } });
      return id;
    };
    const again = (id: string, version: number): Commit => ({
      expected: null,
      next: aMarker(id, version),
      stateSheetId: STATE_ID + 1,
      edits: [{ kind: "delete-sheet", sheetId: STATE_ID }, stateTab(STATE_ID + 1)],
    });
    const commit = (id: string, expected: Marker | null, next: Marker, ...edits: SheetEdit[]) =>
      workbooks.commit(id, aCommit(expected, next, edits));

    describe("reading", () => {
      it.each(CELLS)("reads %s", async (_, typed, expected) => {
        expect(await rows(aWorkbook(store, [[typed]]))).toEqual([[expected]]);
      });

      it("tells the tabs, their size, and that nobody marked the workbook yet", async () => {
        const id = aWorkbook(store);
        expect(await read(id)).toEqual({
          id,
          title: "Déclarant",
          marker: null,
          sheets: [
            {
              sheetId: 0,
              title: "Heures 2025",
              hidden: false,
              rowCount: 50,
              columnCount: 20,
              rows: [],
              charts: [],
              protections: [],
            },
          ],
        });
      });

      it("leaves out blank cells and rows at the end, and keeps those between", async () => {
        const look = { userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1 } } } };
        const id = aWorkbook(store, [[{}, text("a"), {}, text("b"), look, text(" ")], [], [text("c")], [look], [{}]]);
        expect(await rows(id)).toEqual([[null, "a", null, "b"], [], ["c"]]);
      });

      it("says that a workbook is not there", async () => {
        expect(await workbooks.read("nowhere")).toMatchObject({
          ok: false,
          reason: "not-found",
          retryable: false,
          ambiguous: false,
        });
      });
    });

    describe("committing", () => {
      it("marks a workbook for the first time, on the hidden state tab", async () => {
        const id = aWorkbook(store);
        expect(await commit(id, null, aMarker(id, 1))).toEqual({ ok: true, value: undefined });
        const { marker, sheets } = await read(id);
        expect(marker).toEqual(aMarker(id, 1));
        expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
          ["Heures 2025", false],
          [STATE_SHEET, true],
        ]);
      });

      it("puts the first marker on the state tab that one of its edits fills", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1), writeTo(STATE_ID, "cursor")));
        const { marker, sheets } = await read(id);
        expect([marker, sheets[1]]).toMatchObject([aMarker(id, 1), { sheetId: STATE_ID, rows: [["cursor"]] }]);
        expect(await commit(id, aMarker(id, 1), aMarker(id, 2))).toMatchObject({ ok: true });
      });

      it("marks again a workbook whose state tab lost its marker, on a new tab in its place", async () => {
        const id = await unmarked();
        expect(await commit(id, aMarker(id, 1), aMarker(id, 2))).toMatchObject({ reason: "lost-turn" });
        expect(await workbooks.commit(id, again(id, 3))).toEqual({ ok: true, value: undefined });
        expect(await read(id)).toMatchObject({ marker: aMarker(id, 3), sheets: [{}, { sheetId: STATE_ID + 1 }] });
      });

      it("lets one of many writers through who found a state tab without its marker", async () => {
        const id = await unmarked();
        const outcomes = await Promise.all([2, 3, 4, 5].map((version) => workbooks.commit(id, again(id, version))));
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "lost-turn")).toHaveLength(3);
        const { sheets } = store.files.get(id)?.spreadsheet ?? {};
        expect(sheets?.flatMap(({ protectedRanges }) => protectedRanges)).toHaveLength(1);
      });

      it("marks again a workbook whose state tab was deleted", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1)));
        tamper(store, id, { deleteSheet: { sheetId: STATE_ID } });
        expect(await commit(id, aMarker(id, 1), aMarker(id, 2))).toMatchObject({ reason: "lost-turn" });
        expect(await commit(id, null, aMarker(id, 2))).toEqual({ ok: true, value: undefined });
        expect((await read(id)).marker).toEqual(aMarker(id, 2));
      });

      it("replaces the marker at each commit", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1)));
        valueIn(await commit(id, aMarker(id, 1), aMarker(id, 2)));
        expect((await read(id)).marker).toEqual(aMarker(id, 2));
      });

      it("writes texts, numbers, ticks and blanks, and never a formula", async () => {
        const id = aWorkbook(store, [[text("old"), text("old"), text("old"), text("old"), text("old"), text("kept")]]);
        valueIn(await commit(id, null, aMarker(id, 1), write("=1+2", 7.5, true, null, "+33 1")));
        expect(await rows(id)).toEqual([["=1+2", 7.5, true, null, "+33 1", "kept"]]);
      });

      it.each(["=1+2", "+1", "-1", "@a", "'a", "12", "1/5", "VRAI", "\ta", "a\nb", "é 👷"])(
        "keeps the text %j as it is",
        async (value) => {
          const id = aWorkbook(store);
          valueIn(await commit(id, null, aMarker(id, 1), write(value)));
          expect(await rows(id)).toEqual([[value]]);
        },
      );

      it("replaces the looks of what it writes", async () => {
        const id = aWorkbook(store);
        const numberFormat = { type: "NUMBER", pattern: "0.00" } as const;
        const styled: SheetEdit = {
          kind: "write",
          sheetId: 0,
          row: 0,
          column: 0,
          cells: [[{ value: 7.5, style: { numberFormat, bold: true, background: "#ffeecc", align: "right" } }]],
        };
        valueIn(await commit(id, null, aMarker(id, 1), styled));
        expect(await rows(id)).toEqual([[{ kind: "number", value: 7.5, text: "7,50" }]]);
        valueIn(await commit(id, aMarker(id, 1), aMarker(id, 2), write(7.5)));
        expect(await rows(id)).toEqual([[7.5]]);
      });

      it("adds a tab and writes to it in the same commit", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1), SERVICE_TAB, writeTo(4_242, "à corriger")));
        expect((await read(id)).sheets.find(({ title }) => title === "Retour")).toEqual({
          sheetId: 4_242,
          title: "Retour",
          hidden: false,
          rowCount: 10,
          columnCount: 3,
          rows: [["à corriger"]],
          charts: [],
          protections: [],
        });
      });

      it("grows a tab before it writes below its end", async () => {
        const id = aWorkbook(store);
        const grow: SheetEdit = { kind: "resize", sheetId: 0, rowCount: 60, columnCount: 21 };
        const below: SheetEdit = { kind: "write", sheetId: 0, row: 59, column: 20, cells: [[cell("end")]] };
        valueIn(await commit(id, null, aMarker(id, 1), grow, below));
        expect((await read(id)).sheets[0]).toMatchObject({ rowCount: 60, columnCount: 21 });
        expect((await rows(id))?.[59]?.[20]).toBe("end");
      });

      it("applies every edit or none", async () => {
        const id = aWorkbook(store, [[text("before")]]);
        const outside: SheetEdit = { kind: "write", sheetId: 0, row: 5_000, column: 0, cells: [[cell("x")]] };
        expect(await commit(id, null, aMarker(id, 1), write("after"), outside)).toMatchObject({
          ok: false,
          reason: "invalid",
          ambiguous: false,
        });
        expect([await rows(id), (await read(id)).marker]).toEqual([[["before"]], null]);
      });

      it("refuses the later of two writers who read the same marker", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1)));
        valueIn(await commit(id, aMarker(id, 1), aMarker(id, 2), write("first")));
        const late = await commit(id, aMarker(id, 1), aMarker(id, 3), write("late"));
        expect(late).toMatchObject({ ok: false, reason: "lost-turn", retryable: false, ambiguous: false });
        expect([await rows(id), (await read(id)).marker]).toEqual([[["first"]], aMarker(id, 2)]);
      });

      it("lets a person go first who added a tab of the title that it would add", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1)));
        tamper(store, id, { addSheet: { properties: { title: "Heures 2026" } } });
        const look = { hidden: false, rowCount: 3, columnCount: 3, frozenRows: 0, columnWidths: [] };
        const added: SheetEdit = { kind: "add-sheet", sheetId: 77, title: "Heures 2026", ...look };
        const late = await commit(id, aMarker(id, 1), aMarker(id, 2), added);
        expect(late).toMatchObject({ ok: false, reason: "lost-turn", retryable: false, ambiguous: false });
      });

      it("lets one of many writers through who start together", async () => {
        const id = aWorkbook(store);
        const writers = [1, 2, 3, 4].map((n) => commit(id, null, aMarker(id, n), write(`writer ${n}`)));
        const outcomes = await Promise.all(writers);
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "lost-turn")).toHaveLength(3);
      });

      it("recognises its own commit when it is sent again after a lost reply", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1), write("once")));
        expect(await commit(id, null, aMarker(id, 1), write("once"))).toEqual({ ok: true, value: undefined });
        expect([await rows(id), (await read(id)).marker]).toEqual([[["once"]], aMarker(id, 1)]);
      });

      it("says that a workbook to write is not there", async () => {
        expect(await commit("nowhere", null, aMarker("nowhere", 1))).toMatchObject({ ok: false, reason: "not-found" });
      });
    });

    describe("inspecting", () => {
      const inspect = async (id: string) => valueIn(await workbooks.inspect(id));
      const area = { row: 1, column: 0, rowCount: 2, columnCount: 1 };
      const LAYOUT: readonly SheetEdit[] = [
        SERVICE_TAB,
        { kind: "freeze", sheetId: 0, frozenRows: 2, frozenColumns: 1 },
        { kind: "widths", sheetId: 0, columnWidths: [150, null, 60] },
        {
          kind: "write",
          sheetId: 0,
          row: 0,
          column: 0,
          cells: [[{ value: "Code", note: "Le code du marché." }, { value: "Nature" }]],
        },
        { kind: "rule", sheetId: 0, area, rule: { kind: "list", values: ["travail", "formation"], strict: true } },
        {
          kind: "rule",
          sheetId: 0,
          area: { ...area, column: 1 },
          rule: { kind: "column", sheet: "Retour", row: 1, column: 2, strict: false },
        },
        { kind: "rule", sheetId: 0, area: { ...area, column: 2 }, rule: { kind: "box" } },
        { kind: "rule", sheetId: 0, area: { ...area, column: 3 }, rule: { kind: "date", strict: true } },
        {
          kind: "protect",
          sheetId: 0,
          id: 77,
          description: "Jalon : titres",
          area: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
          warningOnly: true,
          editors: [],
        },
        {
          kind: "protect",
          sheetId: 4_242,
          id: 78,
          description: "Jalon : onglet",
          area: null,
          warningOnly: false,
          editors: ["jalon@example.org"],
        },
      ];

      it("tells the language and the blank layout of a workbook that nobody laid out", async () => {
        const { sheets, ...workbook } = await inspect(aWorkbook(store));
        expect(workbook).toMatchObject({ title: "Déclarant", locale: "fr_FR", timeZone: "Europe/Paris", marker: null });
        expect(sheets).toMatchObject([{ frozenRows: 0, frozenColumns: 0, protections: [], charts: [], tables: [] }]);
        expect([sheets[0]?.notes.size, sheets[0]?.rules.size, sheets[0]?.columnWidths.length]).toEqual([0, 0, 20]);
      });

      it("reads the same rows and marker as a reading", async () => {
        const id = aWorkbook(store, [[text("Code"), number(7.5)], [], [formula("=1/0")]]);
        valueIn(await commit(id, null, aMarker(id, 1)));
        const [{ sheets, marker }, reading] = [await inspect(id), await read(id)];
        expect([sheets.map(({ rows }) => rows), marker]).toEqual([
          reading.sheets.map(({ rows }) => rows),
          reading.marker,
        ]);
      });

      it("shows every layout that a commit made", async () => {
        const id = aWorkbook(store);
        valueIn(await commit(id, null, aMarker(id, 1), ...LAYOUT));
        const { sheets } = await inspect(id);
        const [hours, tab] = [0, 4_242].map((wanted) => sheets.find(({ sheetId }) => sheetId === wanted));
        expect(hours).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
        expect(hours?.columnWidths.slice(0, 4)).toEqual([150, 100, 60, 100]);
        expect([...(hours?.notes ?? [])]).toEqual([["A1", "Le code du marché."]]);
        const choices = { kind: "list", values: ["travail", "formation"], strict: true };
        expect(hours?.rules.get("A2")).toEqual(choices);
        expect(hours?.rules.get("A3")).toEqual(choices);
        expect(hours?.rules.get("B2")).toEqual({ kind: "column", sheet: "Retour", row: 1, column: 2, strict: false });
        expect([hours?.rules.get("C2"), hours?.rules.get("D3")]).toEqual([
          { kind: "box" },
          { kind: "date", strict: true },
        ]);
        expect(hours?.protections).toEqual([
          {
            id: 77,
            description: "Jalon : titres",
            area: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
            warningOnly: true,
          },
        ]);
        expect(tab?.protections).toEqual([{ id: 78, description: "Jalon : onglet", area: null, warningOnly: false }]);
        expect(tab?.columnWidths).toEqual([200, 80, 100]);
      });

      it("takes a choice and a protection away, and keeps the text of the cells", async () => {
        const id = aWorkbook(store, [[text("Nature")], [text("travail")]]);
        valueIn(await commit(id, null, aMarker(id, 1), ...LAYOUT.filter((edit) => edit.kind !== "write")));
        const undo: SheetEdit[] = [
          { kind: "rule", sheetId: 0, area, rule: null },
          { kind: "unprotect", sheetId: 0, id: 77 },
        ];
        valueIn(await commit(id, aMarker(id, 1), aMarker(id, 2), ...undo));
        const hours = (await inspect(id)).sheets.find(({ sheetId }) => sheetId === 0);
        expect([hours?.rules.has("A2"), hours?.rules.has("B2"), hours?.protections]).toEqual([false, true, []]);
        expect(hours?.rows.slice(0, 2).map(([first]) => first)).toEqual(["Nature", "travail"]);
      });

      it("shows a person's own rule as such, and a person's own protection", async () => {
        const id = aWorkbook(store);
        const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
        const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A1>0" }] };
        tamper(
          store,
          id,
          { setDataValidation: { range, rule: { condition } } },
          {
            addProtectedRange: {
              protectedRange: { protectedRangeId: 5, range, description: "à moi", warningOnly: true },
            },
          },
        );
        const [sheet] = (await inspect(id)).sheets;
        expect(sheet?.rules.get("A1")).toEqual({ kind: "other" });
        expect(sheet?.protections).toMatchObject([{ id: 5, description: "à moi" }]);
      });

      it("makes a native table and a chart, and tells that they are there", async () => {
        const id = aWorkbook(store);
        const block = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
        const values: SheetEdit = {
          kind: "write",
          sheetId: 4_242,
          row: 0,
          column: 0,
          cells: [["Marché", "Heures"].map(cell), [cell("ARQ"), cell(12)], [cell("ACV"), cell(7)]],
        };
        const chart = {
          id: 91,
          title: "Heures par marché",
          kind: "columns",
          source: block,
          at: { row: 5, column: 0, width: 400, height: 240 },
          axes: ["Marché", "Heures"],
          colors: ["#336699"],
        } as const;
        valueIn(
          await commit(
            id,
            null,
            aMarker(id, 1),
            SERVICE_TAB,
            values,
            { kind: "add-chart", sheetId: 4_242, chart },
            {
              kind: "add-table",
              sheetId: 4_242,
              name: "Heures_par_marche",
              area: block,
              columns: ["Marché", "Heures"],
            },
          ),
        );
        const tab = (await inspect(id)).sheets.find(({ sheetId }) => sheetId === 4_242);
        expect([tab?.charts, tab?.tables]).toEqual([[91], ["Heures_par_marche"]]);
      });

      it("gives the workbook its title, language and time zone in the same commit", async () => {
        const id = aWorkbook(store);
        const properties = { title: "Heures : Bâti-Côte", locale: "fr_FR", timeZone: "Europe/Paris" };
        tamper(store, id, {
          updateSpreadsheetProperties: {
            properties: { locale: "en_US", timeZone: "Etc/GMT" },
            fields: "locale,timeZone",
          },
        });
        valueIn(await workbooks.commit(id, { ...aCommit(null, aMarker(id, 1)), properties }));
        expect(await inspect(id)).toMatchObject(properties);
      });

      it("says that a workbook is not there", async () => {
        expect(await workbooks.inspect("nowhere")).toMatchObject({ ok: false, reason: "not-found" });
      });
    });

    describe("following changes", () => {
      it("tells what changed since the cursor, each once, with a version that grows", async () => {
        const [quiet, busy] = [aWorkbook(store), aWorkbook(store)];
        const cursor = valueIn(await workbooks.cursorNow());
        type(store, busy, [[text("a")]]);
        type(store, busy, [[text("b")]]);
        const first = valueIn(await workbooks.changesSince(cursor));
        expect([...first.files.keys()]).toEqual([busy]);
        type(store, busy, [[text("c")]]);
        const second = valueIn(await workbooks.changesSince(first.cursor));
        expect(second.files.get(busy)).toBeGreaterThan(first.files.get(busy) ?? Number.POSITIVE_INFINITY);
        expect(second.files.has(quiet)).toBe(false);
        expect(valueIn(await workbooks.changesSince(second.cursor)).files.size).toBe(0);
      });

      it("tells its own commits too", async () => {
        const id = aWorkbook(store);
        const cursor = valueIn(await workbooks.cursorNow());
        valueIn(await commit(id, null, aMarker(id, 1)));
        expect([...valueIn(await workbooks.changesSince(cursor)).files.keys()]).toEqual([id]);
      });

      it("does not tell of a file in the bin, nor of one that is gone", async () => {
        const [kept, binned, gone] = [aWorkbook(store), aWorkbook(store), aWorkbook(store)];
        const cursor = valueIn(await workbooks.cursorNow());
        for (const id of [kept, binned, gone]) type(store, id, [[text("a")]]);
        putFile(store, { ...fileOf(store, binned), trashed: true });
        removeFile(store, gone);
        expect([...valueIn(await workbooks.changesSince(cursor)).files.keys()]).toEqual([kept]);
      });

      it("answers the same again to the same cursor", async () => {
        const cursor = valueIn(await workbooks.cursorNow());
        const id = aWorkbook(store);
        const [once, twice] = [await workbooks.changesSince(cursor), await workbooks.changesSince(cursor)];
        expect(once).toEqual(twice);
        expect(valueIn(once).files.has(id)).toBe(true);
      });

      it("says that a cursor it never gave is stale", async () => {
        expect(await workbooks.changesSince("not a cursor")).toMatchObject({ ok: false, reason: "stale-cursor" });
      });
    });
  });
}
