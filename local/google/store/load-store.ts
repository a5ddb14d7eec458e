import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change, DriveFile, SharedDrive } from "../../workbook/drive/drive-file.ts";
import { createStore, type Store } from "../../workbook/drive/store.ts";
import { newSheet, type Sheet, type Spreadsheet } from "../../workbook/spreadsheet.ts";

/** The store that `saveStore` kept in a directory; an empty one when nothing was kept there. */
export async function loadStore(directory: string, options: { readonly now?: () => Date } = {}): Promise<Store> {
  const store = createStore(options);
  const saved = (await readJson(join(directory, "drive.json"))) as Saved | null;
  if (saved === null) return store;
  for (const drive of saved.drives) store.drives.set(drive.id, drive);
  for (const change of saved.changes) {
    store.changes.push(change);
    store.newest.set(change.fileId, change.sequence);
  }
  for (const name of (await readdir(join(directory, "files"))).toSorted()) {
    const file = (await readJson(join(directory, "files", name))) as DriveFile | null;
    if (file && name.endsWith(".json")) store.files.set(file.id, withHoles(file));
  }
  store.nextNumber = saved.nextNumber;
  return store;
}

type Saved = {
  readonly drives: readonly SharedDrive[];
  readonly changes: readonly Change[];
  readonly nextNumber: number;
};

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** JSON writes a hole as null. */
function withHoles(file: DriveFile): DriveFile {
  const { spreadsheet } = file;
  return spreadsheet ? { ...file, spreadsheet: sheetsWithHoles(spreadsheet) } : file;
}

const sheetsWithHoles = (spreadsheet: Spreadsheet): Spreadsheet => ({
  // A store that was kept before these lists existed has none of them.
  ...{ namedRanges: [], developerMetadata: [] },
  ...spreadsheet,
  sheets: spreadsheet.sheets.map(
    (sheet): Sheet => ({
      ...newSheet(sheet.properties),
      ...sheet,
      properties: newSheet(sheet.properties).properties,
      rows: sheet.rows.map(holes),
      rowSizes: holes(sheet.rowSizes),
      columnSizes: holes(sheet.columnSizes),
    }),
  ),
});

const holes = <T>(list: readonly (T | undefined)[]): readonly (T | undefined)[] =>
  list.map((item) => item ?? undefined);
