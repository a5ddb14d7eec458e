import { csvOf, tsvOf } from "../../csv/separated-values.ts";
import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import type { Sheet, Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Asked } from "../door/asked.ts";
import { credentialsOf } from "../door/caller.ts";
import type { GoogleContext } from "../door/google-context.ts";
import { isPublic } from "../door/public-file.ts";
import { pageReply, type Reply } from "../door/reply.ts";

/**
 * Answers the pages of `docs.google.com` that people read sheets from: `/spreadsheets/d/ID/export?format=…&gid=…`, the
 * same as a file's `exportLinks` write it (`/spreadsheets/export?id=ID&exportFormat=…`), and
 * `/spreadsheets/d/ID/gviz/tq?tqx=out:csv` without a query; `null` for any other address. Whoever shows no token sees what
 * is shared with anyone.
 */
export async function answerDocs(context: GoogleContext, asked: Asked): Promise<Reply | null> {
  const { id, page } = pageOf(asked.url);
  if (id === "") return null;
  const { store, access, oauth } = context;
  const file = store.files.get(id);
  if (!file?.spreadsheet) return pageReply(404, "Page not found", "Sorry, the file you have requested does not exist.");
  const who = credentialsOf(asked, oauth.tokens);
  const isSeen = who.kind === "user" ? access.of(id, who.user) !== "none" : isPublic(store, id);
  if (!isSeen) return pageReply(401, "Unauthorized", "You need access: share the file, or sign in.");
  return page === "export"
    ? exported(context, file, file.spreadsheet, asked.url)
    : queried(file.spreadsheet, asked.url);
}

function pageOf({ pathname, searchParams }: URL): { readonly id: string; readonly page: string } {
  if (pathname === "/spreadsheets/export") return { id: searchParams.get("id") ?? "", page: "export" };
  const [, id = "", page = ""] = /^\/spreadsheets\/d\/([\w-]+)\/(export|gviz\/tq)$/.exec(pathname) ?? [];
  return { id, page };
}

async function exported(
  { exportXlsx }: GoogleContext,
  { name }: DriveFile,
  spreadsheet: Spreadsheet,
  { searchParams }: URL,
): Promise<Reply> {
  const format = searchParams.get("format") ?? searchParams.get("exportFormat") ?? "xlsx";
  if (format === "xlsx" && exportXlsx) return file(await exportXlsx(spreadsheet), XLSX_TYPE, `${name}.xlsx`);
  const written = TEXTS[format];
  if (!written) return pageReply(501, "Not supported", `The local Google does not export to ${format}.`);
  const sheet = sheetOf(spreadsheet, searchParams.get("gid"));
  if (!sheet) return pageReply(400, "Bad Request", "Sorry, unable to open the file at this time.");
  const bytes = Buffer.from(written.of(sheet, spreadsheet.properties.locale));
  return file(bytes, written.type, `${name} - ${sheet.properties.title}.${format}`);
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const TEXTS: Readonly<
  Record<string, { readonly type: string; readonly of: (sheet: Sheet, locale: string) => string }>
> = {
  csv: { type: "text/csv", of: csvOf },
  tsv: { type: "text/tab-separated-values", of: tsvOf },
};

const sheetOf = ({ sheets }: Spreadsheet, gid: string | null): Sheet | undefined =>
  gid === null ? sheets[0] : sheets.find(({ properties }) => String(properties.sheetId) === gid);

function file(body: Uint8Array, type: string, name: string): Reply {
  const plain = name.replaceAll(/[^\w. -]/g, "");
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { status: 200, headers: { "content-type": type, "content-disposition": disposition }, body };
}

/** A tab as Google's chart tools read it: every value quoted, as CSV only, and no query is understood. */
function queried(spreadsheet: Spreadsheet, { searchParams }: URL): Reply {
  if (!/(^|;)out:csv(;|$)/.test(searchParams.get("tqx") ?? "") || searchParams.has("tq") || searchParams.has("range")) {
    return pageReply(501, "Not supported", "The local Google answers tqx=out:csv of a whole tab only.");
  }
  const title = searchParams.get("sheet");
  const sheet =
    title === null
      ? sheetOf(spreadsheet, searchParams.get("gid"))
      : spreadsheet.sheets.find(({ properties }) => properties.title === title);
  if (!sheet) return pageReply(400, "Bad Request", "Sorry, unable to open the file at this time.");
  const rows = tsvOf(sheet, spreadsheet.properties.locale).split("\r\n");
  const text = rows.map((row) => row.split("\t").map(quoted).join(",")).join("\n");
  return { status: 200, headers: { "content-type": "text/csv; charset=utf-8" }, body: Buffer.from(text) };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
