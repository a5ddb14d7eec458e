import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../../workbook/drive/store.ts";

/** Keeps a store in a directory: `drive.json`, and one JSON file a Drive file under `files/`. */
export async function saveStore(store: Store, directory: string): Promise<void> {
  const files = join(directory, "files");
  await mkdir(files, { recursive: true });
  for (const file of store.files.values()) await writeJson(join(files, `${file.id}.json`), file);
  for (const name of await readdir(files)) {
    if (!store.files.has(name.replace(/\.json$/, ""))) await rm(join(files, name));
  }
  const { changes, nextNumber } = store;
  await writeJson(join(directory, "drive.json"), { drives: [...store.drives.values()], changes, nextNumber });
}

// Written beside and moved in place: a stop in between leaves the older file whole.
async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(value));
  await rename(`${path}.new`, path);
}
