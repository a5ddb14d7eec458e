import { Unsupported } from "../../workbook/refusals.ts";
import { formattedValue } from "../../workbook/render-cell.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { required } from "../params.ts";
import { visibleFile } from "./visible-file.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A spreadsheet as .xlsx, or its first tab as CSV. Other formats are not supported. */
export const exportFile: Operation = {
  name: "drive.files.export",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/{fileId}/export",
  // `files.export` has no `supportsAllDrives`: it sees a shared drive's files by itself.
  params: ["mimeType"],
  handle: async (call) => {
    const type = required(call, "mimeType");
    call.query.set("supportsAllDrives", "true");
    const { spreadsheet } = visibleFile(call);
    if (!spreadsheet) throw new GoogleError(403, "Export only supports Docs Editors files.", "fileNotExportable");
    if (type === "text/csv") return { bytes: Buffer.from(csvOf(spreadsheet)), type };
    if (type === XLSX_TYPE && call.exportXlsx) return { bytes: await call.exportXlsx(spreadsheet), type };
    throw new Unsupported(`Exporting to ${type} is not supported by the local Google.`);
  },
};

function csvOf({ sheets, properties }: Spreadsheet): string {
  const rows = sheets[0]?.rows ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .map((row) =>
      Array.from({ length: width }, (_, at) => quoted(formattedValue(row[at], properties.locale))).join(","),
    )
    .join("\r\n");
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
