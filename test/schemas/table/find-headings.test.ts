import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { findHeadings, type Heading } from "../../../schemas/table/find-headings.ts";
import { anyCell } from "../any-cell.ts";

const HEADINGS: Heading<"code" | "start" | "hours">[] = [
  { key: "code", heading: "Code", required: true },
  { key: "start", heading: "Date d'entrée", aliases: ["Entrée"] },
  { key: "hours", heading: "Heures dues" },
];

const find = (...rows: Cell[][]) => findHeadings(HEADINGS, rows);
const places = (...rows: Cell[][]) => Object.fromEntries(find(...rows).columns);
const issues = (...rows: Cell[][]) =>
  find(...rows).issues.map((each) => [each.row, each.column, each.message.replace(/\u00a0/g, " ")]);

describe("headings", () => {
  it.each<[string, Cell[][], Record<string, number>]>([
    ["in their usual order", [["Code", "Date d'entrée", "Heures dues"]], { code: 0, start: 1, hours: 2 }],
    [
      "in any order, among others",
      [["Note", "Heures dues", null, "Code", "Date d'entrée"]],
      { code: 3, start: 4, hours: 1 },
    ],
    ["without accents, on two lines", [["CODE ", "date\nd’entree", "heures  dues"]], { code: 0, start: 1, hours: 2 }],
    ["under another name", [["Code", "Entrée", "Heures dues"]], { code: 0, start: 1, hours: 2 }],
    [
      "below a title and boxes to tick",
      [["Code"], [], [true, false], ["Code", "Entrée", "Heures dues"]],
      { code: 0, start: 1, hours: 2 },
    ],
  ])("are found %s", (_, rows, columns) => {
    expect(places(...rows)).toEqual(columns);
    expect(find(...rows)).toMatchObject({ readable: true, issues: [], missing: [], row: rows.length - 1 });
  });

  it("are searched in the first ten rows only", () => {
    const blank: Cell[][] = Array.from({ length: 10 }, () => []);
    expect(find(...blank, ["Code", "Entrée", "Heures dues"]).row).toBeNull();
    expect(find(...blank.slice(1), ["Code", "Entrée", "Heures dues"]).row).toBe(9);
  });

  it("that are nowhere make one issue", () => {
    expect(find([]).readable).toBe(false);
    expect(issues(["x"])).toEqual([
      [
        null,
        null,
        "La ligne d'en-têtes est introuvable dans les 10 premières lignes : remettez « Code », « Date d'entrée », « Heures dues ».",
      ],
    ]);
  });

  it.each<[string, Cell[], [number, number | null, string]]>([
    [
      "misspelt",
      ["Code", "Dat d'entrée", "Heures dues"],
      [
        0,
        1,
        "L'en-tête « Dat d'entrée » n'est pas reconnu ; la colonne « Date d'entrée » est attendue ici (ses valeurs ne sont pas lues) : tapez « Date d'entrée ».",
      ],
    ],
    [
      "misspelt and moved",
      ["Heures due", "Code", "Entrée"],
      [
        0,
        0,
        "L'en-tête « Heures due » n'est pas reconnu ; la colonne « Heures dues » est attendue ici (ses valeurs ne sont pas lues) : tapez « Heures dues ».",
      ],
    ],
    [
      "given another name at its place",
      ["Code", "Arrivée", "Heures dues"],
      [
        0,
        1,
        "L'en-tête « Arrivée » n'est pas reconnu ; la colonne « Date d'entrée » est attendue ici (ses valeurs ne sont pas lues) : tapez « Date d'entrée ».",
      ],
    ],
    [
      "given another name in the first place",
      ["Marché", "Entrée", "Heures dues"],
      [
        0,
        0,
        "L'en-tête « Marché » n'est pas reconnu ; la colonne « Code » est attendue ici (cet onglet ne peut pas être lu sans elle) : tapez « Code ».",
      ],
    ],
    [
      "wiped out",
      ["Code", null, "Heures dues"],
      [
        0,
        1,
        "L'en-tête de cette colonne est vide ; la colonne « Date d'entrée » est attendue ici (ses valeurs ne sont pas lues) : tapez « Date d'entrée ».",
      ],
    ],
    [
      "deleted with its column",
      ["Code", "Entrée"],
      [0, null, "La colonne « Heures dues » manque (ses valeurs ne sont pas lues) : remettez-la avec cet en-tête."],
    ],
    [
      "doubled",
      ["Code", "Entrée", "Heures dues", "code"],
      [
        0,
        3,
        "L'en-tête « Code » est déjà en colonne A : cette deuxième colonne n'est pas lue, renommez-la ou supprimez-la.",
      ],
    ],
  ])("%s make one issue that points at the cell", (_, row, issue) => {
    expect(issues(row)).toEqual([issue]);
  });

  it("required and lost make the sheet unreadable, others do not", () => {
    expect(find(["Entrée", "Heures dues"])).toMatchObject({ readable: false, missing: ["code"] });
    expect(find(["Code", "Heures dues"])).toMatchObject({ readable: true, missing: ["start"] });
  });

  it("of any rows are answered without throwing, each known heading placed or missing", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.constantFrom("Code", "Entrée", "heures dues"), anyCell))), (rows) => {
        const { columns, missing } = findHeadings(HEADINGS, rows);
        expect(columns.size + missing.length).toBe(3);
      }),
    );
  });
});
