import { deflateRawSync } from "node:zlib";
import { type WriteSheet, writeXlsx, type Cell as XlsxCell } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cellFromXlsx } from "../../../../functions/adapters/xlsx/cell-from-xlsx.ts";
import { MOST_BYTES } from "../../../../functions/adapters/xlsx/refuse-file.ts";
import { xlsxFiles } from "../../../../functions/adapters/xlsx/xlsx-files.ts";
import type { FileTab, WrittenTab } from "../../../../functions/ports/spreadsheet-files.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";

const fileOf = (sheets: readonly WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets: [...sheets] });

async function tabsOf(content: Uint8Array): Promise<readonly FileTab[]> {
  const reading = await xlsxFiles.read(content);
  if (!reading.ok) throw new Error(reading.message);
  return reading.tabs;
}

/** The first cell of a file of one cell. */
async function readBack(cell: Partial<XlsxCell>): Promise<Cell> {
  const content = await fileOf([{ name: "A", cells: new Map([["0,0", cell]]) }]);
  return (await tabsOf(content))[0]?.rows[0]?.[0] ?? null;
}

describe("a cell of an Excel file", () => {
  it.each<[string, Partial<XlsxCell>, Cell]>([
    ["a plain number stays plain", { value: 7.5 }, 7.5],
    ["a text stays that text", { value: "7,5" }, "7,5"],
    ["a code with leading zeros stays a text", { value: "0042" }, "0042"],
    ["a number in a cell of text stays plain", { value: 7.5, style: { numFmt: "@" } }, 7.5],
    ["a tick is a tick", { value: true }, true],
    [
      "a number behind two decimals says so",
      { value: 151.67, style: { numFmt: "0.00" } },
      { kind: "number", value: 151.67, text: "151,67" },
    ],
    [
      "a day is a date",
      { value: 45717, style: { numFmt: "dd/mm/yyyy" } },
      { kind: "date", value: 45717, text: "01/03/2025" },
    ],
    [
      "a month by name is a date",
      { value: 45931, style: { numFmt: "[$-40C]mmmm yyyy" } },
      { kind: "date", value: 45931, text: "01/10/2025" },
    ],
    [
      "thirty-six hours on a clock are a duration",
      { value: 1.5, style: { numFmt: "[h]:mm" } },
      { kind: "duration", value: 1.5, text: "36:00" },
    ],
    [
      "half past twelve is a time",
      { value: 12.5 / 24, style: { numFmt: "h:mm" } },
      { kind: "time", value: 12.5 / 24, text: "12:30" },
    ],
    ["a percentage", { value: 0.25, style: { numFmt: "0%" } }, { kind: "percent", value: 0.25, text: "25 %" }],
    ["an amount", { value: 12, style: { numFmt: "#,##0.00 €" } }, { kind: "currency", value: 12, text: "12 €" }],
    [
      "a formula that no program computed is no blank",
      { value: null, formula: "SUM(1,2)" },
      { kind: "error", value: "UNCOMPUTED", text: "formule" },
    ],
    ["a formula is its result", { value: null, formula: "SUM(1,2)", formulaResult: 3 }, 3],
    [
      "a formula's error is an error",
      { value: null, formula: "1/0", formulaResult: "#DIV/0!" },
      { kind: "error", value: "DIV/0", text: "#DIV/0!" },
    ],
    ["a text that spells an error is a text", { value: "#REF!", richText: [{ text: "#REF!" }] }, "#REF!"],
  ])("%s", async (_, written, expected) => {
    const read = await readBack(written);
    if (typeof expected === "object" && expected !== null && typeof expected.value === "number") {
      expect(read).toMatchObject({ kind: expected.kind, text: expected.text });
      expect((read as { readonly value: number }).value).toBeCloseTo(expected.value, 6);
    } else expect(read).toEqual(expected);
  });

  it("counts days from 1904 where the file says so", () => {
    const cell = { value: 1.5, type: "date", style: { numFmt: "[h]:mm" } } as const;
    expect(cellFromXlsx(new Date(Date.UTC(1904, 0, 2, 12)), cell, true)).toEqual({
      kind: "duration",
      value: 1.5,
      text: "36:00",
    });
  });
});

const TAB: WrittenTab = {
  title: "Heures 2025",
  frozenRows: 1,
  frozenColumns: 1,
  columnWidths: [100, 70],
  rows: [
    [{ value: "Nature", note: "Travail ou formation." }, { value: "Octobre" }],
    [{ value: "=1+2" }, { value: 7.5 }],
    [{ value: "#REF!" }, { value: "+33 2" }],
  ],
  choices: [{ area: { row: 1, column: 0, rowCount: 5, columnCount: 1 }, values: ["travail", "formation"] }],
};

describe("an Excel file that Jalon writes", () => {
  it("reads back as it was written, texts that look like formulas being texts", async () => {
    const [tab, lists] = await tabsOf(await xlsxFiles.write({ title: "Heures", tabs: [TAB] }));
    expect(tab).toEqual({
      title: "Heures 2025",
      hidden: false,
      rows: [
        ["Nature", "Octobre"],
        ["=1+2", 7.5],
        ["#REF!", "+33 2"],
      ],
    });
    expect(lists).toEqual({ title: "Listes", hidden: true, rows: [["travail"], ["formation"]] });
  });

  it("has no hidden tab where there is nothing to choose from", async () => {
    const content = await xlsxFiles.write({ title: "Heures", tabs: [{ ...TAB, choices: [] }] });
    expect((await tabsOf(content)).map(({ title }) => title)).toEqual(["Heures 2025"]);
  });
});

/** A zip of one part, whatever it says of its sizes. */
function zipOf(name: string, packed: Buffer, says: number): Uint8Array {
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(says, 22);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(says, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOMB = deflateRawSync(Buffer.alloc(80_000_000));

describe("a file that is no Excel workbook", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["nothing", () => new Uint8Array(), /vide/],
    ["a text", () => bytes("Code;Heures\nP-1;7"), /n'est pas un classeur Excel.*\.xlsx/],
    ["a PDF", () => bytes("%PDF-1.7 …"), /PDF/],
    ["a photo", () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), /photo/],
    ["an old or a locked workbook", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /mot de passe.*\.xls/],
    ["an OpenDocument workbook", () => zipOf("content.xml", deflateRawSync(Buffer.from("<x/>")), 4), /OpenDocument/],
    ["a binary workbook", () => zipOf("xl/workbook.bin", deflateRawSync(Buffer.from("x")), 1), /xlsb/],
    ["some other zip", () => zipOf("photo.jpg", deflateRawSync(Buffer.from("x")), 1), /abîmé/],
    ["half a workbook", async () => (await fileOf([{ name: "A", rows: [["a"]] }])).slice(0, 900), /abîmé/],
    ["a heavy file", () => new Uint8Array(MOST_BYTES + 1).fill(0x50), /trop lourd \(6 Mo\)/],
    ["a bomb", () => zipOf("[Content_Types].xml", BOMB, 80_000_000), /bien plus qu'une déclaration/],
    ["a bomb that lies", () => zipOf("[Content_Types].xml", BOMB, 100), /abîmé/],
    ["an empty workbook", () => fileOf([{ name: "A", rows: [] }]), /aucune cellule/],
    ["too long a tab", () => fileOf([{ name: "A", rows: Array.from({ length: 5001 }, () => ["a"]) }]), /5000 lignes/],
    ["too wide a tab", () => fileOf([{ name: "A", rows: [Array.from({ length: 201 }, () => "a")] }]), /200 colonnes/],
    [
      "one cell in the farthest corner",
      () =>
        fileOf([
          {
            name: "A",
            cells: new Map([
              ["0,0", { value: "a" }],
              ["1048575,16383", { value: "b" }],
            ]),
          },
        ]),
      /abîmé/,
    ],
  ])("refuses %s in words", async (_, content, message) => {
    const reading = await xlsxFiles.read(await content());
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? "" : reading.message).toMatch(message);
  });
});
