import { type DriveFile, FOLDER_TYPE, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";

/** Where a browser would open, or fetch, a file. */
export function fileLinks({ id, mimeType, revisions }: DriveFile): Readonly<Record<string, string>> {
  return {
    webViewLink: viewLink(id, mimeType),
    ...(revisions ? { webContentLink: `https://drive.google.com/uc?id=${id}&export=download` } : {}),
    iconLink: `https://drive-thirdparty.googleusercontent.com/16/type/${mimeType}`,
  };
}

function viewLink(id: string, mimeType: string): string {
  if (mimeType === SPREADSHEET_TYPE) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  if (mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}

/** Every form that Sheets gives a spreadsheet in. */
export const EXPORT_FORMATS: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/x-vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/pdf": "pdf",
  "application/zip": "zip",
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
};

/** Where a spreadsheet would be fetched in each form. */
export const exportLinks = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(EXPORT_FORMATS).map(([type, format]) => [
      type,
      `https://docs.google.com/spreadsheets/export?id=${id}&exportFormat=${format}`,
    ]),
  );
