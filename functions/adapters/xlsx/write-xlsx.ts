// Lists to choose from, and the widths of columns: ECMA-376 part 1, 18.3.1.32 and 18.3.1.13.
import {
  colToLetter,
  type DataValidation,
  rangeRef,
  type WriteSheet,
  writeXlsx,
  type Cell as XlsxCell,
} from "hucre/xlsx";
import type { WrittenFile, WrittenTab } from "../../ports/spreadsheet-files.ts";
import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";

const FONT = { name: "Arial", size: 10 } as const;
/** A digit of Arial 10, in pixels, and a pixel in points. */
const DIGIT = 7;
const LISTS = "Listes";

/** The file as Excel and LibreOffice open it. Lists to choose from stand in a hidden tab of their own. */
export async function writeXlsxFile({ title, tabs }: WrittenFile): Promise<Uint8Array> {
  const lists = listsOf(tabs);
  return writeXlsx({
    sheets: [...tabs.map((tab) => sheetOf(tab, lists)), ...listSheet(lists)],
    properties: { title },
    defaultFont: FONT,
  });
}

/** Every different list, in the order in which its column stands in the hidden tab. */
function listsOf(tabs: readonly WrittenTab[]): readonly (readonly string[])[] {
  const byText = new Map(
    tabs.flatMap(({ choices }) => choices.map(({ values }) => [values.join("\n"), values] as const)),
  );
  return [...byText.values()].filter(({ length }) => length > 0);
}

function listSheet(lists: readonly (readonly string[])[]): WriteSheet[] {
  if (lists.length === 0) return [];
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
  return [{ name: LISTS, hidden: true, rows }];
}

const sheetOf = (tab: WrittenTab, lists: readonly (readonly string[])[]): WriteSheet => ({
  name: tab.title,
  columns: tab.columnWidths.map((pixels) => ({ width: Math.round((pixels / DIGIT) * 100) / 100 })),
  cells: new Map(
    tab.rows.flatMap((row, down) => row.map((cell, across) => [`${down},${across}`, xlsxCell(cell)] as const)),
  ),
  dataValidations: tab.choices.flatMap((choice) => validationOf(choice, lists)),
  pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  ...(tab.frozenRows > 0 || tab.frozenColumns > 0
    ? { freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns } }
    : {}),
});

function validationOf(
  { area, values }: WrittenTab["choices"][number],
  lists: readonly (readonly string[])[],
): DataValidation[] {
  const list = lists.findIndex((each) => each.join("\n") === values.join("\n"));
  if (list < 0) return [];
  const letter = colToLetter(list);
  return [
    {
      type: "list",
      formula1: `'${LISTS}'!$${letter}$1:$${letter}$${values.length}`,
      range: rangeRef(area.row, area.column, area.row + area.rowCount - 1, area.column + area.columnCount - 1),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: "Pas dans la liste",
      errorMessage: "Ce choix n'est pas dans la liste : il sera peut-être refusé. Le garder ?",
    },
  ];
}

function xlsxCell({ value, style, note }: WrittenCell): Partial<XlsxCell> {
  return {
    ...(typeof value === "string" ? textContent(value) : { value }),
    ...(style ? { style: xlsxStyle(style) } : {}),
    ...(note ? { comment: { text: note } } : {}),
  };
}

// A plain text that spells an error would be written as that error; a rich text of one piece stays a text.
const textContent = (text: string): Partial<XlsxCell> =>
  text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };

function xlsxStyle(style: CellStyle): NonNullable<XlsxCell["style"]> {
  const { bold, italic, size, color, background, align, wrap, numberFormat } = style;
  return {
    font: {
      name: FONT.name,
      size: size ?? FONT.size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(color ? { color: { rgb: rgbOf(color) } } : {}),
    },
    ...(background ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(background) } } } : {}),
    alignment: { vertical: "center", ...(align ? { horizontal: align } : {}), ...(wrap ? { wrapText: true } : {}) },
    ...(numberFormat ? { numFmt: numberFormat.pattern } : {}),
  };
}

const rgbOf = (color: string): string => color.slice(1).toUpperCase();
