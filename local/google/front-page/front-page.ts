import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import type { Store } from "../../workbook/drive/store.ts";
import type { Answer, ExportXlsx } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { escapeHtml } from "./escape-html.ts";

/** What a person sees who opens the local Google in a browser: the workbooks, each to be taken away as .xlsx. */
export function frontPage(store: Store): Answer {
  const workbooks = [...store.files.values()].filter((file) => file.spreadsheet && !file.trashed);
  const list =
    workbooks.length > 0 ? `<ul>${workbooks.map(line).join("")}</ul>` : `<p>Aucun classeur pour le moment.</p>`;
  const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Google local</title>
<style>:root { color-scheme: light dark } body { font: 1rem/1.6 sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }</style>
<h1>Google local</h1>
<p>Ce serveur parle comme Google Sheets et Google Drive, sur cette machine seulement. Voici ses classeurs ; chaque lien en donne une copie à ouvrir.</p>
${list}
</html>`;
  return { bytes: Buffer.from(page), type: "text/html; charset=UTF-8" };
}

const line = ({ id, name }: DriveFile): string =>
  `<li><a href="/_local/xlsx/${id}" download="${escapeHtml(name)}.xlsx">${escapeHtml(name)}</a></li>`;

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook as .xlsx, for a browser, which bears no token. */
export async function downloadXlsx(store: Store, id: string, exportXlsx: ExportXlsx | undefined): Promise<Answer> {
  const spreadsheet = store.files.get(id)?.spreadsheet;
  if (!spreadsheet || !exportXlsx) throw new GoogleError(404, `No workbook ${id} to take away.`, "notFound");
  return { bytes: await exportXlsx(spreadsheet), type: XLSX_TYPE };
}
