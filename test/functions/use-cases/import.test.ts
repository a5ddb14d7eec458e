import { describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import { applyImport } from "../../../functions/use-cases/apply-import.ts";
import { planFileImport } from "../../../functions/use-cases/plan-import.ts";
import { undoImport } from "../../../functions/use-cases/undo-import.ts";
import { contractTable } from "../../../schemas/declarant-workbook.ts";
import type { Entry } from "../../../schemas/entries.ts";
import { entriesTable } from "../../../schemas/entries.ts";
import type { ImportPlan } from "../../../schemas/import.ts";
import { MONTH_NAMES } from "../../../schemas/month.ts";
import { BATI, HOURS_TAB } from "./a-story.ts";
import { aStructure, consolidated, linesOf, type Structure, tamper, typeAt, valueIn } from "./a-structure.ts";

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

const apply = ({ ports, control }: Structure, { workbook, writes }: ImportPlan) =>
  applyImport(ports, { controlWorkbook: control, workbook, writes, entry: ENTRY });

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
    expect(valueIn(await apply(taken, plan)).written).toBe(5);
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
    expect(valueIn(await apply(structure, again))).toEqual({ written: 0, kept: true });
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

  it("is undone by its own writes turned round", async () => {
    const structure = await aStructure();
    const before = await linesOf(structure, structure.idOf(BATI), HOURS_TAB);
    const plan = valueIn(await planOf(structure, await FORM()));
    await apply(structure, plan);
    const writes = plan.writes.map((each) => ({ ...each, before: each.value, value: each.before }));
    expect((await apply(structure, { ...plan, writes })).ok).toBe(true);
    expect(await linesOf(structure, structure.idOf(BATI), HOURS_TAB)).toEqual(before);
  });

  it("is undone but where somebody has written since", async () => {
    const structure = await aStructure();
    const { workbook, writes } = valueIn(await planOf(structure, await FORM()));
    const wish = { controlWorkbook: structure.control, workbook, writes, entry: ENTRY };
    await applyImport(structure.ports, wish);
    typeAt(structure, workbook, HOURS_TAB, "V3", "99");
    expect(valueIn(await undoImport(structure.ports, wish))).toMatchObject({ written: 4, changed: 1 });
    const lines = await linesOf(structure, workbook, HOURS_TAB);
    expect([lines[2]?.[21], lines[4]]).toEqual(["99", undefined]);
  });

  it("leaves a workbook of another structure alone", async () => {
    const structure = await aStructure();
    const plan = valueIn(await planOf(structure, await FORM()));
    const refused = await applyImport(structure.ports, { ...plan, controlWorkbook: "another", entry: ENTRY });
    expect(refused).toMatchObject({ ok: false, reason: "not-possible" });
  });

  it.each<[string, () => Promise<Uint8Array>, string, RegExp]>([
    ["a file that is no workbook", async () => new TextEncoder().encode("a;b"), BATI, /n'est pas un classeur Excel/],
    ["an unknown declarant", FORM, "Bati Falaise", /vouliez-vous dire « Bâti Falaises »/],
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
