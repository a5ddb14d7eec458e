import { readJournal } from "../../../functions/sheets/journal-sheet.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import type { Store } from "../../../local/workbook/drive/store.ts";
import type { Sheet } from "../../../local/workbook/spreadsheet.ts";
import { showCell } from "../../../schemas/cells/cell.ts";
import type { Journal, JournalEntry } from "../../../schemas/journal.ts";
import { STATE_SHEET } from "../../../schemas/marker.ts";

/** All that anybody can see in every workbook: `workbook › tab` → its lines, the journal without its dates and runs. */
export async function pictureOf(store: Store): Promise<Record<string, unknown>> {
  const picture: Record<string, unknown> = {};
  for (const id of store.files.keys()) {
    const read = await memoryWorkbooks(store).read(id);
    if (!read.ok) throw new Error(read.message);
    for (const { title, rows } of read.value.sheets) {
      if (title === STATE_SHEET) continue;
      picture[`${read.value.title} › ${title}`] =
        title === "Journal"
          ? timeless(readJournal(read.value) ?? [])
          : rows.map((row) => row.map(showCell)).filter(isNoDoubt);
    }
  }
  return picture;
}

/** The line of `Anomalies` about messages that may have left: whoever compares pictures counts those apart. */
const isNoDoubt = (row: readonly string[]): boolean =>
  !row.some((text) => /^\d+ messages? (est|sont) incertain/.test(text));

/** Every tab but the hidden ones as it is kept, to the last format: `workbook › tab id`. */
export const tabsOf = (store: Store): Map<string, Sheet> =>
  new Map(
    [...store.files.values()].flatMap(({ id, spreadsheet }) =>
      (spreadsheet?.sheets ?? [])
        .filter(({ properties }) => !properties.hidden)
        .map((sheet) => [`${id} › ${sheet.properties.sheetId}`, sheet] as const),
    ),
  );

/**
 * What the journal tells, whenever it was told: figures and order depend on which run first saw what people typed.
 */
const timeless = (journal: Journal): string[] => journal.map((entry) => JSON.stringify(essence(entry))).sort();

function essence(entry: JournalEntry): object {
  if (entry.kind === "email") return { key: entry.key, to: entry.to, status: entry.status };
  if (entry.kind === "evaluation") return { market: entry.market, month: entry.month, state: entry.state };
  const { at: _, ...rest } = entry;
  return rest;
}
