import { type Entry, entriesTable } from "../../../schemas/entries.ts";
import { placeWrites } from "../../../schemas/import/place-writes.ts";
import type { Written } from "../answers.ts";
import { planLine } from "../entries/plan-line.ts";
import type { Asked } from "../entries/plan-wish.ts";
import type { TextSheet } from "../entries/text-table.ts";
import { oneAtATime, readCells, writeRun } from "../sheet/import-cells.ts";
import { openWorkbook, readTextOf, writeCells } from "../sheet/workbook.ts";
import type { ImportWish } from "./import-wish.ts";
import { rowRuns, writeRuns } from "./row-runs.ts";

/**
 * Writes an import into the declarant's workbook as the person, all of it or nothing: every cell is found again in this
 * execution, and where one no longer holds what stood there the person reads the file again. The tab « Saisie pour le
 * compte de » keeps where the hours came from. One import at a time.
 */
export const applyImport = (wish: ImportWish, asked: Asked): Written =>
  oneAtATime(() => writeImport(wish, asked)) ?? { ok: false, message: BUSY };

function writeImport(wish: ImportWish, asked: Asked): Written {
  const spreadsheet = openWorkbook(wish.workbook);
  if (spreadsheet === null) return { ok: false, message: NOT_SHARED };
  const titles = [...new Set(wish.writes.map(({ sheet }) => sheet))];
  const sheets = titles.flatMap((title) => readCells(spreadsheet, title));
  const placed = placeWrites(wish.writes, sheets, wish.declarant);
  if (!placed.ok) return placed;
  const { written, isWhole } = writeRuns(rowRuns(placed.left), (run) => writeRun(spreadsheet, run));
  if (!isWhole) return { ok: false, message: stoppedInWords(written, placed.left.length) };
  const kept = keepSource(readTextOf(spreadsheet, entriesTable.title), entryOf(wish, asked));
  if (kept.ok) writeCells(spreadsheet, entriesTable.title, kept.cells);
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
const BUSY = "Quelqu'un d'autre écrit une reprise en ce moment : réessayez dans un instant.";

const stoppedInWords = (written: number, wanted: number): string =>
  `Google s'est arrêté en chemin : ${written} cellules écrites sur ${wanted}. Relisez le fichier, puis réessayez : ce qui est écrit ne le sera pas deux fois.`;
const NO_ENTRIES = `L'onglet « ${entriesTable.title} » manque : la provenance n'a pas pu y être notée.`;
