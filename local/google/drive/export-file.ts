import { csvOf, tsvOf } from "../../csv/separated-values.ts";
import { Unsupported } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { required } from "../params.ts";
import { EXPORT_FORMATS } from "./file-links.ts";
import { visibleFile } from "./visible-file.ts";

/** A spreadsheet as .xlsx, or its first tab as CSV or TSV. */
export const exportFile: Operation = {
  name: "drive.files.export",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/{fileId}/export",
  params: ["mimeType"],
  handle: async (call) => {
    const type = required(call, "mimeType");
    // `files.export` has no `supportsAllDrives`: it sees a shared drive's files by itself.
    call.query.set("supportsAllDrives", "true");
    const { spreadsheet } = visibleFile(call);
    if (!spreadsheet) throw new GoogleError(403, "Export only supports Docs Editors files.", "fileNotExportable");
    const bytes = await exported(call, spreadsheet, type);
    if (bytes.length > MOST_BYTES) {
      throw new GoogleError(403, "This file is too large to be exported.", "exportSizeLimitExceeded");
    }
    return { bytes, type };
  },
};

/** "The exported content is limited to 10 MB": discovery text of `files.export`. */
const MOST_BYTES = 10 * 1024 * 1024;

async function exported(call: Call, spreadsheet: Spreadsheet, type: string): Promise<Uint8Array> {
  const format = EXPORT_FORMATS[type];
  if (!format) {
    throw new GoogleError(400, "The requested conversion is not supported.", "badRequest", "convertTo");
  }
  const [first] = spreadsheet.sheets;
  const { locale } = spreadsheet.properties;
  if (format === "csv") return Buffer.from(first ? csvOf(first, locale) : "");
  if (format === "tsv") return Buffer.from(first ? tsvOf(first, locale) : "");
  if (format === "xlsx" && call.exportXlsx) return call.exportXlsx(spreadsheet);
  throw new Unsupported(`Exporting to ${type} is not supported by the local Google.`);
}
