import type { SpreadsheetFiles } from "../../ports/spreadsheet-files.ts";

/** Excel files. The library is read at the first one: most runs meet none. */
export const xlsxFiles: SpreadsheetFiles = {
  read: async (content) => (await import("./read-xlsx.ts")).readXlsxFile(content),
  write: async (file) => (await import("./write-xlsx.ts")).writeXlsxFile(file),
};
