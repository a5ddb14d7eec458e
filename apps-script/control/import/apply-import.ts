import { type Entry, entriesTable } from "../../../schemas/entries.ts";
import type { Written } from "../answers.ts";
import { planLine } from "../entries/plan-line.ts";
import type { Asked } from "../entries/plan-wish.ts";
import type { TextSheet } from "../entries/text-table.ts";
import { openWorkbook, readTextOf, writeCells } from "../sheet/workbook.ts";
import type { ImportWish } from "./import-wish.ts";
import { movedOn, stillToWrite } from "./moved-on.ts";

/**
 * Writes an import into the declarant's workbook as the person, all of it or nothing: where a cell no longer shows what
 * stood there when the import was read, the person reads it again. The tab « Saisie pour le compte de » keeps where the
 * hours came from.
 */
export function applyImport(wish: ImportWish, asked: Asked): Written {
  const spreadsheet = openWorkbook(wish.workbook);
  if (spreadsheet === null) return { ok: false, message: NOT_SHARED };
  const titles = [...new Set(wish.writes.map(({ sheet }) => sheet))];
  const sheets = titles.flatMap((title) => readTextOf(spreadsheet, title) ?? []);
  if (sheets.length < titles.length) return { ok: false, message: TAB_GONE };
  const left = sheets.map((sheet) => ({ sheet, writes: stillToWrite(wish.writes, sheet) }));
  const moved = left.flatMap(({ sheet, writes }) => movedOn(writes, sheet));
  if (moved.length > 0) return { ok: false, message: `${TYPED_MEANWHILE} (${moved.slice(0, 5).join(" ; ")}).` };
  for (const { sheet, writes } of left) writeCells(spreadsheet, sheet.title, writes);
  const kept = keepSource(readTextOf(spreadsheet, entriesTable.title), entryOf(wish, asked));
  if (kept.ok) writeCells(spreadsheet, entriesTable.title, kept.cells);
  const written = left.reduce((sum, { writes }) => sum + writes.length, 0);
  return { ok: true, message: [writtenInWords(written), kept.ok ? "" : kept.message].join(" ").trim() };
}

const keepSource = (sheet: TextSheet | null, entry: Entry) =>
  sheet === null ? { ok: false as const, message: NO_ENTRIES } : planLine(entriesTable, sheet, entry);

/** Counts only: the reasons quote the file, which may hold names, and the person was shown them all. */
const entryOf = ({ source, document, months, rows, hours, leftOut }: ImportWish, { author, today }: Asked): Entry => ({
  date: today,
  source,
  document: document || null,
  author,
  months: months.length === 0 ? null : months,
  taken: rows,
  hours,
  leftOut: leftOut.length,
  remark: null,
});

const writtenInWords = (cells: number): string =>
  cells === 0 ? "Tout était déjà écrit." : `${cells} ${cells === 1 ? "cellule écrite" : "cellules écrites"}.`;

const NOT_SHARED =
  "Ce classeur ne s'ouvre pas avec votre compte : demandez qu'il soit partagé avec vous, puis réessayez.";
const TAB_GONE = "Un onglet a disparu ou changé de nom depuis la lecture du fichier : relisez-le.";
const TYPED_MEANWHILE =
  "Quelqu'un a tapé dans ce classeur depuis la lecture du fichier : relisez-le. Rien n'a été écrit";
const NO_ENTRIES = `L'onglet « ${entriesTable.title} » manque : la provenance n'a pas pu y être notée.`;
