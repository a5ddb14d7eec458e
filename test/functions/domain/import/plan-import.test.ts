import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportTab } from "../../../../functions/domain/import/import-context.ts";
import { planImport } from "../../../../functions/domain/import/plan-import.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import { dateTyped } from "../../../builders/an-hours-sheet.ts";
import { applied, BATI, CONTEXT, ownRow, ownTab, planned, SHEET, target } from "./a-file.ts";

/** Where January's hours of a form's first row stand in the tab: row 3, column L. */
const JANUARY = { sheet: "Heures 2025", row: 2, column: 11 };

describe("a form taken back", () => {
  it.each<[string, Cell, number]>([
    ["a number", 7.5, 7.5],
    ["a text", "7,5", 7.5],
    ["hours and minutes", "7h30", 7.5],
    ["two decimals behind a format", { kind: "number", value: 151.67, text: "151,67" }, 151.67],
    ["zero", 0, 0],
  ])("writes hours typed as %s", (_, typed, value) => {
    const plan = planned(ownTab([ownRow("P-001", { 3: typed })]));
    expect(plan.writes).toMatchObject([{ ...JANUARY, column: 13, before: null, value }]);
    expect(plan.rows).toEqual({ read: 1, taken: 1, same: 0, leftOut: 0 });
  });

  it.each<[string, Cell, RegExp]>([
    ["a duration", { kind: "duration", value: 1.5, text: "36:00" }, /^Le fichier donne une durée .* tapez 36\.$/],
    ["a clock as text", "12:30", /durée : tapez 12,5\./],
    ["a date", dateTyped("2025-05-01"), /Le fichier donne une date .* tapez le nombre d'heures, par exemple 1,5\.$/],
    [
      "a formula that was never computed",
      { kind: "error", value: "UNCOMPUTED", text: "formule" },
      /enregistrez le fichier dans Excel/,
    ],
    ["words", "env. 35", /n'est pas un nombre d'heures/],
    ["more than a month holds", 800, /dépasse les 744 heures/],
    ["a negative number", -3, /est négatif/],
    ["three decimals", 7.123, /plus de deux décimales/],
  ])("leaves %s out, with what to type", (_, typed, reason) => {
    const plan = planned(ownTab([ownRow("P-001", { 3: typed })]));
    expect(plan.writes).toEqual([]);
    expect(plan.leftOut).toEqual([
      expect.objectContaining({ row: 3, cell: "N3", reason: expect.stringMatching(reason) }),
    ]);
  });

  it("says what stood there where other hours do", () => {
    expect(planned(ownTab([ownRow("P-001", { 1: 72 })])).writes).toMatchObject([{ ...JANUARY, before: 60, value: 72 }]);
  });

  it("writes nothing that stands there already, however it is spelt", () => {
    const plan = planned(ownTab([ownRow("p-001", { 1: "60,00 h" }, "01/01/2024")]));
    expect(plan).toMatchObject({ writes: [], rows: { same: 1 }, hours: { read: 6000, same: 6000 } });
  });

  it("never clears what the file leaves blank", () => {
    expect(planned(ownTab([ownRow("P-001", {})])).writes).toEqual([]);
  });

  it("leaves a closed month alone, and says how to open it", () => {
    const plan = planned(ownTab([ownRow("P-001", { 2: 10 })]));
    expect(plan).toMatchObject({ writes: [], rows: { leftOut: 1 }, hours: { leftOut: 1000 } });
    expect(plan.leftOut[0]?.reason).toMatch(/février 2025 est terminé .* décochez la case/);
  });

  it("puts a new contract under the last row, a day as a day", () => {
    const plan = planned(ownTab([ownRow("P-002", { 3: 12 }, dateTyped("2025-03-01"))]));
    expect(plan.writes).toMatchObject([
      { sheet: "Heures 2025", row: 3, column: 0, before: null, value: "P-002" },
      { sheet: "Heures 2025", row: 3, column: 2, before: null, value: "ARQ-2024" },
      { sheet: "Heures 2025", row: 3, column: 4, before: null, value: BATI },
      { sheet: "Heures 2025", row: 3, column: 8, before: null, value: "01/03/2025" },
      { sheet: "Heures 2025", row: 3, column: 13, before: null, value: 12 },
    ]);
  });

  it("puts a new contract without hours too, and the next one below it", () => {
    const plan = planned(ownTab([ownRow("P-002", {}), ownRow("P-003", { 4: 1 })]));
    expect(new Set(plan.writes.map(({ row }) => row))).toEqual(new Set([3, 4]));
    expect(plan.rows.taken).toBe(2);
  });

  it("puts the first contract under the headings of an empty tab", () => {
    const plan = planned(ownTab([ownRow("P-001", { 3: 12 })]), target({ ...SHEET, rows: [] }));
    expect(plan.writes[0]).toMatchObject({ row: 2, column: 0 });
  });

  it("fills in what was blank, moves an end, and keeps the rest as it is", () => {
    const [first] = SHEET.rows;
    const attributes = (first?.attributes ?? []).with(9, "30/06/2025").with(10, "Maçon");
    const sheet = { ...SHEET, rows: [{ row: 3, attributes, months: first?.months ?? [] }] };
    const file = ownRow("P-001", {}).with(7, "CDD").with(9, dateTyped("2025-09-30")).with(10, "Peintre");
    const plan = planned(ownTab([file]), target(sheet));
    expect(plan.writes).toMatchObject([
      { sheet: "Heures 2025", row: 2, column: 7, before: null, value: "CDD" },
      { sheet: "Heures 2025", row: 2, column: 9, before: "30/06/2025", value: "30/09/2025" },
    ]);
    expect(plan.leftOut).toMatchObject([{ content: "Peintre", reason: expect.stringMatching(/«\sMaçon\s»/) }]);
  });

  it("ticks the months that say « oui », but one of which hours were left out", () => {
    const rows = [ownRow("P-001", { 3: 10, 4: "beaucoup" })];
    const plan = planned(ownTab(rows, { 2: "oui", 3: "oui", 4: "oui", 5: "non", 6: "peut-être" }));
    expect(plan.writes.filter(({ row }) => row === 0)).toMatchObject([
      { sheet: "Heures 2025", row: 0, column: 13, before: false, value: true },
    ]);
    expect(plan.leftOut.filter(({ row }) => row === 1).map(({ cell }) => cell)).toEqual(["O1", "Q1"]);
  });

  it("keeps what the workbook has and the form leaves blank, says so, and does not tick its month", () => {
    const plan = planned(ownTab([ownRow("P-001", { 3: 10 })], { 1: "oui", 3: "oui" }));
    expect(plan.writes.filter(({ contract }) => contract === null).map(({ heading }) => heading)).toEqual(["Mars"]);
    expect(plan.leftOut.map(({ cell, reason }) => [cell, reason.replaceAll("\u00a0", " ")])).toEqual([
      ["L3", "Le classeur a « 60 » en janvier 2025, vide dans le fichier : gardé."],
      ["L1", "janvier 2025 n'est pas coché : des heures de ce mois sont vides dans le fichier."],
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], RegExp]>([
    ["a key twice, on both rows", [ownRow("P-001", { 3: 1 }), ownRow("P-001", { 4: 2 })], /ligne 4 : gardez une seule/],
    ["a row without anybody", [ownRow(null, { 3: 1 })], /Ni code ni repère/],
    ["what may be a name", [ownRow("DUPONT", { 3: 1 })], /ressemble à un nom/],
    [
      "a code that became a date",
      [ownRow(dateTyped("2025-03-01"), { 3: 1 })],
      /est une date dans le fichier : .*Texte/,
    ],
    ["what is no code", [ownRow("Jean Dupont", { 3: 1 })], /n'est pas un code/],
    ["a start that is no date", [ownRow("P-001", { 3: 1 }, "mars")], /n'est pas une date/],
    ["a new contract without a start", [ownRow("P-002", { 3: 1 }, null)], /début du contrat manque/],
    [
      "a row without a start beside one with it",
      [ownRow("P-001", { 3: "x" }), ownRow("P-001", { 4: 2 }, null)],
      /ligne 3 du fichier .* ajoutez-le ici aussi/,
    ],
    ["a line of totals", [ownRow("Total", { 3: 100 })], /Ligne de total/],
  ])("leaves out %s", (_, rows, reason) => {
    const plan = planned(ownTab(rows));
    expect(plan.writes).toEqual([]);
    expect(plan.rows.leftOut).toBe(rows.length);
    expect(plan.leftOut[0]?.reason).toMatch(reason);
  });

  const under = (start: Cell, end: Cell = null) => ownRow("P-001", { 3: 12 }, start).with(9, end);

  it.each<[string, Cell[]]>([
    ["a later one", under("01/03/2025")],
    ["an earlier one", under("15/12/2023")],
  ])("never writes a month twice where only the start differs: %s", (_, row) => {
    const plan = planned(ownTab([row]));
    expect(plan.writes).toEqual([]);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual([
      "P-001 est déjà sur la ligne 3 du classeur, dont le début est le 01/01/2024 : corrigez l'un des deux débuts, puis reprenez le fichier.",
    ]);
  });

  it("takes a contract that follows another one", () => {
    const [first] = SHEET.rows;
    const attributes = (first?.attributes ?? []).with(9, "15/03/2025");
    const sheet = { ...SHEET, rows: [{ row: 3, attributes, months: first?.months ?? [] }] };
    expect(planned(ownTab([under("16/03/2025")]), target(sheet)).rows.taken).toBe(1);
    expect(planned(ownTab([under("15/03/2025")]), target(sheet)).rows.taken).toBe(0);
  });

  it("leaves hours out of a year for which the workbook has no tab", () => {
    const plan = planned(ownTab([ownRow("P-001", { 3: 1 })], {}, "Heures 2024"));
    expect(plan.leftOut[0]?.reason).toContain("pas d'onglet « Heures 2024 »");
    expect(plan.hours).toEqual({ read: 100, taken: 0, same: 0, leftOut: 100 });
  });

  it("tells two rows of the sheet with the same key from none", () => {
    const [first] = SHEET.rows;
    const twins = first ? [first, { ...first, row: 4 }] : [];
    const plan = planned(ownTab([ownRow("P-001", { 3: 1 })]), target({ ...SHEET, rows: twins }));
    expect(plan.leftOut[0]?.reason).toContain("(lignes 3 et 4)");
  });

  it("reads an optional attribute that is not understood as a remark, and takes the hours", () => {
    const plan = planned(ownTab([ownRow("P-001", { 3: 1 }).with(6, "au noir")]));
    expect(plan.rows).toMatchObject({ taken: 1 });
    expect(plan.leftOut[0]?.reason).toContain("Le reste de la ligne est repris.");
  });
});

const long = (rows: readonly (readonly Cell[])[]): ImportTab => ({
  title: "Relevé",
  rows: [["Code salarié", "Chantier", "Client", "Début mission", "Date", "Heures"], ...rows],
});
const line = (date: Cell, hours: Cell, start: Cell = "01/01/2024"): Cell[] => [
  ...["P-001", "Arques-la-Bataille, 68 logements", BATI, start],
  ...[date, hours],
];

describe("a statement of one line a date", () => {
  it("adds up lines of different days of a month", () => {
    const plan = planned(long([line(dateTyped("2025-03-03"), 35), line(dateTyped("2025-03-10"), "28,5")]));
    expect(plan.writes.at(-1)).toMatchObject({ row: 2, column: 13, value: 63.5 });
    expect(plan).toMatchObject({ rows: { taken: 2 }, hours: { taken: 6350 } });
  });

  it.each<[string, Cell, Cell]>([
    ["of the same day", dateTyped("2025-03-03"), dateTyped("2025-03-03")],
    ["of the same day written two ways", "03/03/2025", "3/3/2025"],
    ["of the same day, once as a text", "03/03/2025", dateTyped("2025-03-03")],
    ["of the same month, without a day", "03/2025", "mars 2025"],
    ["of a month and of one of its days", "03/2025", dateTyped("2025-03-10")],
  ])("leaves both lines out %s", (_, one, other) => {
    const plan = planned(long([line(one, 35), line(other, 28)]));
    expect(plan).toMatchObject({ rows: { leftOut: 2 }, hours: { leftOut: 6300, taken: 0 } });
  });

  it("keeps the remarks of every line, and says where they disagree", () => {
    const tab = long([line("03/03/2025", 35), line("10/03/2025", 35), line("17/03/2025", 35)]);
    const [headings = [], first = [], second = [], third = []] = tab.rows;
    const rows = [
      [...headings, "Métier", "Fin"],
      [...first, null, "mars"],
      [...second, "Maçon", "avril"],
      [...third, "Peintre", null],
    ];
    const plan = planned({ ...tab, rows });
    const said = plan.leftOut.map(({ row, content, reason }) => [row, content, reason.replaceAll("\u00a0", " ")]);
    expect(said).toEqual([
      [4, "Peintre", "La ligne 3 du même contrat dit « Maçon » : c'est ce qui est repris."],
      [2, "mars", expect.stringContaining("n'est pas une date")],
      [3, "avril", expect.stringContaining("n'est pas une date")],
    ]);
    expect(plan.writes.map(({ heading, value }) => [heading, value])).toContainEqual(["Métier", "Maçon"]);
  });

  it("leaves a whole month out when one of its lines cannot be read", () => {
    const plan = planned(long([line("03/03/2025", 35), line("10/03/2025", "?")]));
    expect(plan).toMatchObject({ rows: { taken: 0, leftOut: 2 }, hours: { leftOut: 3500 } });
  });

  it("leaves a month out that adds up to more than it holds", () => {
    const plan = planned(long([line("03/03/2025", 400), line("10/03/2025", 400)]));
    expect(plan.leftOut[0]?.reason).toMatch(/«\s800\s» h/);
  });

  it.each<[string, Cell[], RegExp]>([
    ["no month", line("semaine 12", 35), /mois de cette ligne n'est pas lisible/],
    ["no hours", line("03/2025", null), /Aucune heure/],
  ])("leaves out a line with %s", (_, row, reason) => {
    expect(planned(long([row])).leftOut[0]?.reason).toMatch(reason);
  });

  it("joins the person's only contract where the statement tells no start", () => {
    const plan = planned(long([line("03/2025", 35, null)]));
    expect(plan.writes).toMatchObject([
      { ...JANUARY, column: 6, before: null, value: "ETTI" },
      { ...JANUARY, column: 13, before: null, value: 35 },
    ]);
  });
});

const anyHours = fc.constantFrom<Cell>(null, 0, 7.5, 60, "12,25", "7h30", "n/a", 900, -1, 12.345, {
  kind: "duration",
  value: 0.5,
  text: "12:00",
});
const anyRow = fc
  .record({
    participant: fc.constantFrom<Cell>("P-001", "P-002", "p-001", "DUPONT", null, "Total"),
    market: fc.constantFrom<Cell>("ARQ-2024", "ACV-2024", null, "a b"),
    start: fc.constantFrom<Cell>("01/01/2024", dateTyped("2024-01-01"), "01/03/2025", null, "x"),
    months: fc.dictionary(fc.constantFrom("1", "2", "3", "12"), anyHours),
  })
  .map(({ participant, market, start, months }) => ownRow(participant, months, start).with(2, market));

describe("every import", () => {
  it("settles each row and each hour once, and writes each cell once", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const { rows: counted, hours, writes } = planned(ownTab(rows));
        expect(counted.read).toBe(counted.taken + counted.same + counted.leftOut);
        expect(hours.read).toBe(hours.taken + hours.same + hours.leftOut);
        expect(new Set(writes.map(({ row, column }) => `${row},${column}`)).size).toBe(writes.length);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const first = planned(ownTab(rows, { 3: "oui" }));
        const after = applied(SHEET, first.writes);
        const second = planned(ownTab(rows, { 3: "oui" }), target(after));
        expect(second.writes).toEqual([]);
        expect(second.hours).toEqual({ ...first.hours, taken: 0, same: first.hours.same + first.hours.taken });
      }),
    );
  });

  it("takes the mapping that a person corrected", () => {
    const tab: ImportTab = {
      title: "X",
      rows: [
        ["?", "!"],
        ["P-001", 33],
      ],
    };
    const attributes = {
      participant: { column: 0 },
      market: { value: "ARQ-2024" },
      company: { value: BATI },
      start: { value: "01/01/2024" },
    };
    const mapping = { sheet: "X", headingRow: 0, attributes, months: { "2025-03": 1 }, long: null };
    const plan = planImport({ tab, mapping, proposal: [] }, target(SHEET), CONTEXT);
    expect(plan.writes).toMatchObject([{ ...JANUARY, column: 13, before: null, value: 33 }]);
  });
});
