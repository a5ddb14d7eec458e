import { readJournal } from "../../../functions/sheets/journal-sheet.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import type { Store } from "../../../local/workbook/drive/store.ts";
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
        title === "Journal" ? timeless(readJournal(read.value) ?? []) : rows.map((row) => row.map(showCell));
    }
  }
  return picture;
}

/** What people wrote, to the last format: every tab of these titles, in every workbook. */
export const peoplesTabs = (store: Store, titles: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(
    [...store.files.values()].flatMap(({ id, spreadsheet }) =>
      (spreadsheet?.sheets ?? [])
        .filter(({ properties }) => titles.has(properties.title) && !isMirror(id, store, properties.title))
        .map((sheet) => [`${id} › ${sheet.properties.title}`, sheet]),
    ),
  );

/** The control workbook's own `Heures <année>` are the service's. */
const isMirror = (id: string, store: Store, title: string): boolean =>
  title.startsWith("Heures ") &&
  (store.files.get(id)?.spreadsheet?.sheets.some(({ properties }) => properties.title === "Marchés") ?? false);

function timeless(journal: Journal): unknown[] {
  return journal.map((entry: JournalEntry) => {
    const { at: _, ...rest } = entry;
    if (rest.kind !== "email") return rest;
    const { run: _run, since: _since, leaseUntil: _lease, messageId: _id, params, ...email } = rest;
    return { ...email, params: withoutComputation(params) };
  });
}

const withoutComputation = (params: unknown): unknown =>
  typeof params === "object" && params !== null ? { ...params, computedAt: null } : params;
