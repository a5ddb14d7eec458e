import { Unsupported } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import { GoogleError } from "../google-error.ts";
import { EXPORT_FORMATS } from "./file-links.ts";
import type { SentContent } from "./new-file.ts";

/** Where an import is made: the title and the language of what comes of it, and when. */
export type ImportPlace = { readonly title: string; readonly locale: string; readonly now: Date };

type Importer = (bytes: Uint8Array, place: ImportPlace) => Promise<Spreadsheet>;

const importXlsx: Importer = async (bytes, place) =>
  (await import("../../xlsx/import-xlsx.ts")).importXlsx(bytes, place);

const importText =
  (delimiter: "," | "\t"): Importer =>
  async (bytes, place) =>
    (await import("../../csv/import-csv.ts")).importCsv(bytes, delimiter, place);

const IMPORTERS: Readonly<Record<string, Importer>> = {
  xlsx: importXlsx,
  csv: importText(","),
  tsv: importText("\t"),
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  "application/csv": "csv",
  "text/comma-separated-values": "csv",
  "text/plain": "csv",
  "application/vnd.ms-excel.sheet.macroenabled.12": "xlsx",
};

/** The types that a spreadsheet can be imported from here. */
export const IMPORT_TYPES: readonly string[] = [
  ...Object.entries(EXPORT_FORMATS).flatMap(([type, format]) => (IMPORTERS[format] ? [type] : [])),
  ...Object.keys(OTHER_NAMES),
];

/** The spreadsheet that an .xlsx, a CSV or a TSV holds; a file of no said type is looked into. */
export async function importSpreadsheet(content: SentContent, place: ImportPlace): Promise<Spreadsheet> {
  const type = content.type.toLowerCase();
  const format = EXPORT_FORMATS[type] ?? OTHER_NAMES[type] ?? (isZip(content.bytes) ? "xlsx" : undefined);
  const read = IMPORTERS[format ?? ""];
  if (!read)
    throw new Unsupported(`Importing a spreadsheet from ${content.type} is not supported by the local Google.`);
  try {
    return await read(content.bytes, place);
  } catch (error) {
    if (error instanceof Error && OF_THE_FILE.has(error.name)) throw new GoogleError(400, "Bad Request", "badRequest");
    throw error;
  }
}

/** The reader's own errors about a broken file, by their names. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  ...["ZipError", "ParseError", "XmlError", "EncryptedFileError", "UnsupportedFormatError", "RangeError"],
]);

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
