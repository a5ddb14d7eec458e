import { readXlsx, type Sheet } from "hucre/xlsx";
import type { Cell } from "../../../schemas/cells/cell.ts";
import type { FileReading, FileTab } from "../../ports/spreadsheet-files.ts";
import { cellFromXlsx } from "./cell-from-xlsx.ts";
import { refuseFile, UNREADABLE } from "./refuse-file.ts";

const MOST_TABS = 60;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

/** Every tab of an Excel file, or why it cannot be read. */
export async function readXlsxFile(content: Uint8Array): Promise<FileReading> {
  const refused = refuseFile(content);
  if (refused !== null) return { ok: false, message: refused };
  try {
    const { sheets, dateSystem } = await readXlsx(content, { readStyles: true });
    const tabs = sheets.map((sheet) => tabOf(sheet, dateSystem === "1904"));
    const message = refuseTabs(tabs);
    return message === null ? { ok: true, tabs } : { ok: false, message };
  } catch (error) {
    if (error instanceof Error && OF_THE_FILE.has(error.name)) return { ok: false, message: UNREADABLE };
    throw error;
  }
}

/** By name: the classes stand in the library's whole barrel, which would be loaded for them alone. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  ...["ZipError", "ParseError", "XmlError", "EncryptedFileError", "UnsupportedFormatError"],
  ...["RangeError", "TypeError"],
]);

function refuseTabs(tabs: readonly FileTab[]): string | null {
  if (tabs.every(({ rows }) => rows.length === 0)) return "Ce classeur est vide : aucune cellule n'est remplie.";
  if (tabs.length > MOST_TABS) return `Ce classeur a plus de ${MOST_TABS} onglets : gardez celui des heures.`;
  const long = tabs.find(({ rows }) => rows.length > MOST_ROWS);
  if (long)
    return `L'onglet « ${long.title} » a plus de ${MOST_ROWS} lignes : gardez celles de la période à reprendre.`;
  const wide = tabs.find(({ rows }) => rows.some((row) => row.length > MOST_COLUMNS));
  return wide ? `L'onglet « ${wide.title} » a plus de ${MOST_COLUMNS} colonnes : gardez celles des heures.` : null;
}

const tabOf = (sheet: Sheet, since1904: boolean): FileTab => ({
  title: sheet.name,
  hidden: sheet.hidden === true || sheet.veryHidden === true,
  rows: withoutTail(
    sheet.rows.map((line, row) =>
      withoutTail(
        line.map((value, column) => cellFromXlsx(value, sheet.cells?.get(`${row},${column}`), since1904)),
        (cell: Cell) => cell === null,
      ),
    ),
    (row) => row.length === 0,
  ),
});

const withoutTail = <T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] =>
  items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
