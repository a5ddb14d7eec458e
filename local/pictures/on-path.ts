import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these programs that this machine has, with its whole path; `null` where it has none. */
export const onPath = (...names: readonly string[]): string | null =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable) ?? null;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
