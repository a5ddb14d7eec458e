import { describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import { applyImport } from "../../../functions/use-cases/apply-import.ts";
import { planFileImport } from "../../../functions/use-cases/plan-import.ts";
import { planImportUndo } from "../../../functions/use-cases/undo-import.ts";
import { contractTable } from "../../../schemas/declarant-workbook.ts";
import type { Entry } from "../../../schemas/entries.ts";
import { entriesTable } from "../../../schemas/entries.ts";
import type { ImportPlan } from "../../../schemas/import.ts";
import { MONTH_NAMES } from "../../../schemas/month.ts";
import { BATI, HOURS_TAB } from "./a-story.ts";
import {
  aStructure,
  consolidated,
  insertRows,
  linesOf,
  removeRow,
  renameTab,
  type Structure,
  tamper,
  typeAt,
  valueIn,
} from "./a-structure.ts";

type Typed = string | number | null;

/** A form with rows of typed cells, hours by number of the month. */
function formOf(
  rows: readonly {
    readonly start: string;
    readonly participant: string;
    readonly months: Readonly<Record<number, Typed>>;
  }[],
) {
  const headings = [...Object.values(contractTable.columns).map(({ heading }) => heading), ...MONTH_NAMES];
  const cells = rows.map(({ participant, start, months }) => [
    ...[participant, null, "ARQ-2024", null, null, null, null, null, start, null, null],
    ...MONTH_NAMES.map((_, place) => months[place + 1] ?? null),
  ]);
  const written = [headings, ...cells].map((row) => row.map((value) => ({ value })));
  const look = { frozenRows: 0, frozenColumns: 0, columnWidths: [], choices: [] };
  return xlsxFiles.write({ title: "Heures", tabs: [{ title: HOURS_TAB, rows: written, ...look }] });
}

const planOf = async ({ ports, control }: Structure, content: Uint8Array, declarant = BATI) =>
  planFileImport(ports, { controlWorkbook: control, declarant, content, mapping: null });

const ENTRY: Entry = {
  date: "2025-11-15",
  source: "workbook",
  document: "heures.xlsx",
  author: "Camille Lenoir",
  months: ["novembre 2025"],
  taken: 1,
  hours: 1250,
  leftOut: 0,
  remark: null,
};

const apply = (
  { ports, control }: Structure,
  { workbook, declarant, writes }: Pick<ImportPlan, "workbook" | "declarant" | "writes">,
) => applyImport(ports, { controlWorkbook: control, workbook, declarant, writes, entry: ENTRY });

/** Plans the form, has people do something, and says what writing it answers. */
async function applyAfter(structure: Structure, meanwhile: () => void) {
  const plan = valueIn(await planOf(structure, await FORM()));
  meanwhile();
  return { plan, done: await apply(structure, plan) };
}

const hoursOf = async (structure: Structure, participant: string, month: number) => {
  const lines = await linesOf(structure, structure.idOf(BATI), HOURS_TAB);
  return lines.filter(([code]) => code === participant).map((cells) => cells[10 + month] ?? "");
};

/** The tab that set-up lays out for the sources. */
function addEntriesTab(structure: Structure): void {
  tamper(structure, structure.idOf(BATI), { addSheet: { properties: { sheetId: 901, title: entriesTable.title } } });
  for (const [place, { heading }] of Object.values(entriesTable.columns).entries())
    typeAt(structure, structure.idOf(BATI), entriesTable.title, `${String.fromCharCode(65 + place)}1`, heading);
}

const FORM = () =>
  formOf([
    { participant: "P-001", start: "01/01/2025", months: { 1: 60, 11: "12,5" } },
    { participant: "P-004", start: "01/03/2025", months: { 11: "7h30" } },
    { participant: "P-005", start: "01/03/2025", months: { 11: "12:30" } },
  ]);

describe("a file taken back", () => {
  it("is judged as if it had been typed", async () => {
    const [typed, taken] = [await aStructure(), await aStructure()];
    for (const [cell, value] of Object.entries({
      V3: "12,5",
      A5: "P-004",
      C5: "ARQ-2024",
      I5: "01/03/2025",
      V5: "7h30",
    }))
      typeAt(typed, typed.idOf(BATI), HOURS_TAB, cell, value);
    const plan = valueIn(await planOf(taken, await FORM()));
    expect(plan).toMatchObject({ rows: { read: 3, taken: 2, leftOut: 1 }, hours: { taken: 2000 } });
    expect(valueIn(await apply(taken, plan)).writes).toHaveLength(5);
    const [asTyped, asTaken] = [await consolidated(typed), await consolidated(taken)];
    expect(asTaken.hours).toEqual(asTyped.hours);
    expect(asTaken.issues).toBe(asTyped.issues);
  });

  it("changes nothing the second time, and keeps no second line", async () => {
    const structure = await aStructure();
    addEntriesTab(structure);
    await apply(structure, valueIn(await planOf(structure, await FORM())));
    const again = valueIn(await planOf(structure, await FORM()));
    expect(again.writes).toEqual([]);
    expect(valueIn(await apply(structure, again))).toEqual({ writes: [], kept: true });
    expect(await linesOf(structure, structure.idOf(BATI), entriesTable.title)).toHaveLength(2);
  });

  it("keeps where the hours came from beside them", async () => {
    const structure = await aStructure();
    addEntriesTab(structure);
    await apply(structure, valueIn(await planOf(structure, await FORM())));
    const [, line] = await linesOf(structure, structure.idOf(BATI), entriesTable.title);
    expect(line).toEqual([
      "15/11/2025",
      "classeur Excel",
      "heures.xlsx",
      "Camille Lenoir",
      "novembre 2025",
      "1",
      "12,5",
      "0",
    ]);
  });

  it("says so where the workbook has no tab for that", async () => {
    const structure = await aStructure();
    expect(valueIn(await apply(structure, valueIn(await planOf(structure, await FORM())))).kept).toBe(false);
  });

  it("writes nothing at all once somebody typed in one of its cells", async () => {
    const structure = await aStructure();
    const plan = valueIn(await planOf(structure, await FORM()));
    typeAt(structure, structure.idOf(BATI), HOURS_TAB, "V3", "99");
    const refused = await apply(structure, plan);
    expect(refused.ok ? "" : refused.say).toContain("« Heures 2025 », V3");
    expect((await linesOf(structure, structure.idOf(BATI), HOURS_TAB))[4]).toBeUndefined();
  });

  it.each<[string, (structure: Structure, id: string) => void]>([
    ["inserted above", (structure, id) => insertRows(structure, id, HOURS_TAB, 3, 2)],
    ["typed under the last", (structure, id) => typeAt(structure, id, HOURS_TAB, "A5", "P-777")],
  ])("gives hours to the person they are of although a row was %s meanwhile", async (_, meanwhile) => {
    const structure = await aStructure();
    const { done } = await applyAfter(structure, () => meanwhile(structure, structure.idOf(BATI)));
    expect(valueIn(done).writes).toHaveLength(5);
    expect(await hoursOf(structure, "P-001", 11)).toEqual(["12,5"]);
    expect(await hoursOf(structure, "P-004", 11)).toEqual(["7,5"]);
  });

  it.each<[string, (structure: Structure, id: string) => void, string]>([
    ["its row was removed", (structure, id) => removeRow(structure, id, HOURS_TAB, 3), "P-001 (ARQ-2024, début"],
    ["another person was typed over it", (structure, id) => typeAt(structure, id, HOURS_TAB, "A3", "P-777"), "P-001"],
    ["its month was ticked", (structure, id) => typeAt(structure, id, HOURS_TAB, "V1", true), "« Novembre » est coché"],
    [
      "its column lost its name",
      (structure, id) => typeAt(structure, id, HOURS_TAB, "V2", "Nov."),
      "perdu ses en-têtes",
    ],
  ])("writes nothing at all once %s", async (_, meanwhile, words) => {
    const structure = await aStructure();
    const { done } = await applyAfter(structure, () => meanwhile(structure, structure.idOf(BATI)));
    expect(done.ok ? "" : done.say).toContain(words);
    expect(await hoursOf(structure, "P-004", 11)).toEqual([]);
  });

  const undo = async (structure: Structure, made: ImportPlan) => {
    const { workbook, declarant, writes } = made;
    const wish = { controlWorkbook: structure.control, workbook, declarant, writes };
    const plan = valueIn(await planImportUndo(structure.ports, wish));
    return { plan, done: valueIn(await apply(structure, { ...wish, writes: plan.writes })) };
  };

  it("is undone by its own writes turned round", async () => {
    const structure = await aStructure();
    const before = await linesOf(structure, structure.idOf(BATI), HOURS_TAB);
    const plan = valueIn(await planOf(structure, await FORM()));
    const made = valueIn(await apply(structure, plan));
    expect((await undo(structure, { ...plan, ...made })).plan.kept).toEqual([]);
    expect(await linesOf(structure, structure.idOf(BATI), HOURS_TAB)).toEqual(before);
  });

  it("is undone where its rows stand now, and what a person typed since stays", async () => {
    const structure = await aStructure();
    const plan = valueIn(await planOf(structure, await FORM()));
    const made = valueIn(await apply(structure, plan));
    typeAt(structure, plan.workbook, HOURS_TAB, "V3", "99");
    typeAt(structure, plan.workbook, HOURS_TAB, "U5", "8");
    insertRows(structure, plan.workbook, HOURS_TAB, 3, 1);
    const undone = await undo(structure, { ...plan, ...made });
    expect(undone.plan.kept.map(({ write, reason }) => [write.heading, reason])).toEqual([
      ["Novembre", "Quelqu'un y a écrit depuis : c'est gardé."],
      ...["Code participant", "Marché", "Début"].map((name) => [name, "La ligne a servi depuis : elle est gardée."]),
    ]);
    expect(await hoursOf(structure, "P-001", 11)).toEqual(["99"]);
    expect(await hoursOf(structure, "P-004", 10)).toEqual(["8"]);
    expect(await hoursOf(structure, "P-004", 11)).toEqual([""]);
  });

  it("is undone of what it really wrote, not of what a person had typed before it", async () => {
    const structure = await aStructure();
    const { plan, done } = await applyAfter(structure, () =>
      typeAt(structure, structure.idOf(BATI), HOURS_TAB, "V3", "12,5"),
    );
    await undo(structure, { ...plan, ...valueIn(done) });
    expect(await hoursOf(structure, "P-001", 11)).toEqual(["12,5"]);
    expect(await hoursOf(structure, "P-004", 11)).toEqual([]);
  });

  it("leaves a workbook of another structure alone", async () => {
    const structure = await aStructure();
    const plan = valueIn(await planOf(structure, await FORM()));
    const refused = await applyImport(structure.ports, { ...plan, controlWorkbook: "another", entry: ENTRY });
    expect(refused).toMatchObject({ ok: false, reason: "not-possible" });
  });

  it.each<[string, () => Promise<Uint8Array>, string, RegExp]>([
    ["a file that is no workbook", async () => new TextEncoder().encode("a;b"), BATI, /n'est pas un classeur Excel/],
    ["an unknown declarant", FORM, "Bati Falaise", /Vouliez-vous dire « Bâti Falaises »/],
    [
      "a file without hours",
      () =>
        xlsxFiles.write({
          title: "x",
          tabs: [
            {
              title: "x",
              rows: [[{ value: "Bonjour" }]],
              frozenRows: 0,
              frozenColumns: 0,
              columnWidths: [],
              choices: [],
            },
          ],
        }),
      BATI,
      /ne ressemble à un relevé/,
    ],
  ])("refuses %s in words", async (_, content, declarant, say) => {
    const refused = await planOf(await aStructure(), await content(), declarant);
    expect(refused.ok ? "" : refused.say).toMatch(say);
  });

  it("is not even read while a tab of the control workbook has lost a heading", async () => {
    const structure = await aStructure();
    renameTab(structure, structure.control, "Marchés", "Chantiers");
    const refused = await planOf(structure, await FORM());
    expect(refused.ok ? "" : refused.say).toContain("Remettez d'abord en état l'onglet « Marchés »");
  });

  it("says which tabs there are where a mapping names another", async () => {
    const { ports, control } = await aStructure();
    const mapping = { sheet: "Feuille 1", headingRow: 0, attributes: {}, months: {}, long: null };
    const refused = await planFileImport(ports, {
      controlWorkbook: control,
      declarant: BATI,
      content: await FORM(),
      mapping,
    });
    expect(refused.ok ? "" : refused.say).toBe("Le fichier n'a pas d'onglet « Feuille 1 », mais « Heures 2025 ».");
  });
});
