import { beforeEach, describe, expect, it } from "vitest";
import { spreadsheetOf } from "../../../local/workbook/drive/files.ts";
import type { CellData, Request } from "../../../local/workbook/wire.ts";
import { CHECK_LABEL, GUIDE_SHEET } from "../../../schemas/declarant-workbook.ts";
import { PAPER } from "../../../schemas/paper.ts";
import { batched, typedInto } from "../../local/workbook/a-spreadsheet.ts";
import { aDeclarantWorkbook, HOURS, USUAL_ROW } from "./a-declarant-workbook.ts";
import { saidByCloud, saidInSheet } from "./what-is-said.ts";

const workbook = aDeclarantWorkbook();
const { put, type, spreadsheet } = workbook;

beforeEach(workbook.renew);

const said = (tab = HOURS) => saidInSheet(spreadsheet(), tab);
const cellAt = (row: number, column: number, tab = HOURS) => tabOf(tab)?.rows[row]?.[column];
const tabOf = (title: string) => spreadsheet().sheets.find(({ properties }) => properties.title === title);
const sheetId = (title = HOURS): number => tabOf(title)?.properties.sheetId ?? 0;
const toasts = () => workbook.script().ui.toasts.map(({ message }) => message);

/** What a person did to one cell of the hours, in the sheet's own menus. */
function dressed(row: number, column: number, cell: CellData, fields: string): void {
  const range = {
    sheetId: sheetId(),
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const request: Request = { repeatCell: { range, cell, fields } };
  put((before) => batched(before, request));
}

const OCTOBER = 20;
const ABC = "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.";
const WRONG = { U3: { state: "rejected", says: ABC } };
const row = (october: string, start = "01/01/2024"): string[] => [
  ...USUAL_ROW.slice(0, 8).map(String),
  start,
  "",
  "maçon",
  ...new Array<string>(9).fill(""),
  october,
];

describe("a correction", () => {
  it("cleans the cell, to the last trace", async () => {
    const before = cellAt(2, OCTOBER);
    await type("U3", "abc");
    expect(said()).toEqual(WRONG);
    await type("U3", "");
    expect(said()).toEqual({});
    expect(cellAt(2, OCTOBER)?.note ?? "").toBe(before?.note ?? "");
  });

  it("of the row's last content cleans it too", async () => {
    await type("A4", [["", "", "", "", "", "", "", "", "", "", "", "abc"]]);
    expect(Object.keys(said())).toContain("L4");
    await type("L4", "");
    expect(said()).toEqual({});
  });

  it("of one twin frees the other, and a second one marks both again", async () => {
    await type("U3", "35");
    await type("A9", [row("10")]);
    expect(Object.keys(said())).toEqual(["A3", "A9"]);
    await type("I9", [["01/06/2023", "31/12/2023"]]);
    await type("U9", "");
    await type("U9", "0");
    expect(said()).toEqual({});
    await type("U9", "10");
    await type("J9", "");
    await type("I9", "1/1/2024");
    expect(Object.keys(said())).toEqual(["A3", "A9"]);
  });

  it("changes what is said when the cell is wrong in another way", async () => {
    await type("U3", "abc");
    await type("U3", "-4");
    expect(said().U3?.says).toMatch(/^« -4 » est négatif/);
  });
});

describe("what people wrote themselves", () => {
  it("keeps their colour under a wrong cell, which takes the note alone", async () => {
    const color = { red: 0, green: 1, blue: 0 };
    const fields = "userEnteredFormat.backgroundColorStyle";
    dressed(2, OCTOBER, { userEnteredFormat: { backgroundColorStyle: { rgbColor: color } } }, fields);
    await type("U3", "abc");
    expect(said()).toEqual({ U3: { state: null, says: ABC } });
    await type("U3", "12");
    expect(said()).toEqual({});
    expect(cellAt(2, OCTOBER)?.userEnteredFormat?.backgroundColorStyle?.rgbColor).toMatchObject({ green: 1 });
  });

  it("keeps their note above ours, then alone", async () => {
    dressed(2, OCTOBER, { note: "Voir avec Léa\nà son retour" }, "note");
    await type("U3", "abc");
    expect(cellAt(2, OCTOBER)?.note).toMatch(/^Voir avec Léa\nà son retour\n\nJalon :\u200b «/);
    await type("U3", "12");
    expect(cellAt(2, OCTOBER)?.note).toBe("Voir avec Léa\nà son retour");
  });

  it("leaves every other cell of the tab as it was, headings and lists included", async () => {
    dressed(4, 1, { note: "à moi", userEnteredFormat: { textFormat: { bold: true } } }, "note,userEnteredFormat");
    const before = JSON.stringify(tabOf(HOURS)?.rows.map((cells) => cells?.slice(0, OCTOBER)));
    await type("U3", "abc");
    await type("U6", "abc");
    await type("U3", "");
    await type("U6", "");
    expect(JSON.stringify(tabOf(HOURS)?.rows.map((cells) => cells?.slice(0, OCTOBER)))).toBe(before);
  });
});

describe("a paste", () => {
  it("of a whole tab, moved columns and all, is read as the cloud reads it", async () => {
    const headings = ["Marché", "Code participant", "Lot", "Entreprise", "Nature", "Début", "Fin", "Repère"];
    const months = ["Janv", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre"];
    put((before) => {
      const id = sheetId();
      const unprotected = before.sheets
        .find(({ properties }) => properties.sheetId === id)
        ?.protectedRanges.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } }));
      return batched(before, ...((unprotected ?? []) as Request[]));
    });
    await type("A1", [
      new Array<string>(22).fill(""),
      [...headings, ...months.map((name) => (name === "Janv" ? "Janvier" : name)), "Novembre", "Décembre", "", ""],
      [
        "ARQ-2024",
        "P-001",
        "",
        "",
        "",
        "01/01/2024",
        "",
        "M.B.",
        "abc",
        "7:30",
        "35",
        ...new Array<string>(11).fill(""),
      ],
      ["", "Marie Dupont", "", "", "", "31/02/2025", "", "", "", "12", ...new Array<string>(12).fill("")],
    ]);
    const expected = Object.fromEntries(
      Object.entries(saidByCloud(spreadsheet(), HOURS)).filter(([, { state }]) => state),
    );
    expect(Object.keys(expected).sort()).toEqual(["A4", "B4", "F4", "I3", "J3"]);
    expect(said()).toEqual(expected);
  });

  it("of 500 rows costs no more calls than one of 5, and marks what is wrong", async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [`P-${index}`, ...row(index % 50 === 0 ? "abc" : "7").slice(1)]);
    const paste = async (count: number): Promise<number> => {
      workbook.renew();
      await type("A3", rows(count));
      return workbook.script().runs.at(-1)?.calls ?? 0;
    };
    const few = await paste(5);
    expect(await paste(500)).toBeLessThanOrEqual(few + 1);
    expect(few).toBeLessThanOrEqual(13);
    expect(Object.values(said()).filter(({ says }) => says === ABC)).toHaveLength(10);
  });

  it("longer than what is checked says that the rest is told elsewhere", async () => {
    put((book) => batched(book, { appendDimension: { sheetId: sheetId(), dimension: "ROWS", length: 2000 } }));
    const before = toasts().length;
    await type(
      "U1990",
      Array.from({ length: 20 }, () => ["abc"]),
    );
    expect(Object.keys(said())).toContain("U2000");
    expect(Object.keys(said())).not.toContain("U2001");
    expect(toasts().slice(before)).toEqual([
      "Au-delà de la ligne 2000, ce que vous tapez n'est pas contrôlé ici : Jalon le vérifiera, voyez l'onglet « Retour ».",
    ]);
  });
});

describe("rows that moved without a word", () => {
  it("are checked again at the next edit, and an inserted row loses the colour it inherited", async () => {
    await type("U3", "abc");
    const range = { sheetId: sheetId(), dimension: "ROWS", startIndex: 3, endIndex: 4 };
    put((before) => batched(before, { insertDimension: { range } }));
    const { red, green, blue } = { red: 0xf8 / 255, green: 0xd7 / 255, blue: 0xda / 255 };
    const fields = "userEnteredFormat.backgroundColorStyle";
    dressed(3, 0, { userEnteredFormat: { backgroundColorStyle: { rgbColor: { red, green, blue } } } }, fields);
    put((before) => typedInto(before, `'${HOURS}'!U4`, [["abc"]]));
    expect(said()).toMatchObject({ A4: { says: "" }, ...WRONG });
    await type("U9", "");
    expect(Object.keys(said())).toEqual(["U3", "A4", "C4", "I4", "U4"]);
    expect(said().A4?.says).toMatch(/^Il manque le code participant/);
    put((before) => typedInto(before, `'${HOURS}'!U3:U4`, [["7"], [""]]));
    await type("L3", "12");
    expect(said()).toEqual({});
  });
});

describe("a row that somebody is still typing", () => {
  it("is not told what it lacks before it holds hours", async () => {
    await type("A4", "P-001");
    await type("B4", "M.B.");
    expect(said()).toEqual({});
    await type("L4", "12");
    expect(Object.keys(said())).toEqual(["C4", "I4"]);
  });

  it("is told at once of a day that cannot be", async () => {
    await type("I4", "31/02/2025");
    expect(said().I4?.says).toMatch(/n'existe pas dans le calendrier/);
  });

  it("of a request lacks nothing until the next one is begun", async () => {
    await type("A2", "M.B.", "Demandes");
    await type("B2", "ARQ-2024", "Demandes");
    expect(said("Demandes")).toEqual({});
    await type("A3", "L.C.", "Demandes");
    expect(Object.keys(said("Demandes"))).toEqual(["G2"]);
    await type("G2", "01/12/2025", "Demandes");
    expect(Object.keys(said("Demandes"))).toEqual(["B3", "G3"]);
  });
});

describe("a workbook that is not as it was laid out", () => {
  it("without its lists says nothing of a market that it cannot know", async () => {
    put((before) => batched(before, { deleteSheet: { sheetId: sheetId("Listes") } }));
    await type("C3", [["Arques la Bataille"]]);
    await type("U3", "35");
    expect(said()).toEqual({});
  });

  it("says which heading it cannot find, and takes nothing away", async () => {
    await type("U3", "abc");
    put((before) => {
      const ranges = before.sheets.flatMap(({ protectedRanges }) => protectedRanges);
      return batched(
        before,
        ...ranges.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } }) as Request),
      );
    });
    await type("U2", "Oct.");
    expect(toasts().at(-1)?.replaceAll("\u00a0", " ")).toBe(
      "L'en-tête « Oct. » n'est pas reconnu ; la colonne « Octobre » est attendue ici (cet onglet ne peut pas être lu sans elle) : tapez « Octobre ».",
    );
    expect(said()).toEqual(WRONG);
  });

  it("is left alone where it is no tab of ours", async () => {
    put((before) => batched(before, { addSheet: { properties: { title: "Brouillon" } } }));
    await type("A1", "abc", "Brouillon");
    expect(said("Brouillon")).toEqual({});
  });

  it("never blocks the typing when the script may not write, and says so", async () => {
    const range = { sheetId: sheetId(), startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    await type("U3", "35");
    put((before) =>
      batched(before, {
        addProtectedRange: { protectedRange: { range, editors: { users: ["camille@example.org"] } } },
      }),
    );
    await type("A9", [row("10")]);
    expect(toasts().at(-1)).toBe(
      "Le contrôle à la saisie n'a pas pu se faire : vos heures seront vérifiées par Jalon.",
    );
    expect(cellAt(8, 0)?.userEnteredValue).toEqual({ stringValue: "P-001" });
  });
});

describe("opening the workbook", () => {
  const versionShown = () => {
    const cells = spreadsheetOf(workbook.script().store, workbook.script().workbookId).sheets.find(
      ({ properties }) => properties.title === GUIDE_SHEET,
    )?.rows;
    const line = cells?.find((each) => each?.some((cell) => cell?.userEnteredValue?.stringValue === CHECK_LABEL));
    return line?.map((cell) => cell?.userEnteredValue?.stringValue).filter((text) => text?.startsWith("version"));
  };

  it("writes the script's version in the guide, once", async () => {
    await workbook.script().onOpen();
    expect(versionShown()).toEqual([expect.stringMatching(/^version \d+\.\d+\.\d+$/)]);
    const changes = workbook.script().store.changes.length;
    await workbook.script().onOpen();
    expect(workbook.script().store.changes.length).toBe(changes);
  });

  it("says nothing when the guide is gone", async () => {
    put((before) => batched(before, { deleteSheet: { sheetId: sheetId(GUIDE_SHEET) } }));
    const before = toasts().length;
    await workbook.script().onOpen();
    expect(toasts().length).toBe(before);
  });
});

it("uses the colours of the sheets, one meaning each", () => {
  expect([PAPER.alarm, PAPER.waiting, PAPER.warning]).toEqual(["#f8d7da", "#dfe8f6", "#fdebc8"]);
});
