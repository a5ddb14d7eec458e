import { readFileSync } from "node:fs";

/** A file of the repository, by its path from the root. */
export const readDocument = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** What stands under a heading, as far as the next one of the same level or above. */
export function sectionOf(document: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const [, after = ""] = document.split(`\n${heading}\n`);
  return after.split(new RegExp(`\\n#{1,${level}} `))[0] ?? "";
}

/** The first cells of a table's lines, without its headings. */
export const firstColumn = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| (?!-)([^|]+?) +\|/gm)].map(([, text = ""]) => text).slice(1);
