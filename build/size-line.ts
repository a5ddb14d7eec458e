import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { gzipSync } from "node:zlib";

/** How heavy a built file is, as it stands and compressed, for a person to read. */
export async function sizeLine(path: string): Promise<string> {
  const code = await readFile(path);
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} ko`.padStart(8);
  return `${kilobytes(code.length)}${kilobytes(gzipSync(code).length)} compressé  ${shownPath(path)}`;
}

const shownPath = (path: string): string => relative("dist", path).replace(/^functions\/(lazy\/)?/, "");
