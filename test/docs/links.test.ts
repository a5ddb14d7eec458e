import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

const PATHS = [
  "README.md",
  "CHANGELOG.md",
  "local/README.md",
  "local/google-facts.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
];
const DOCUMENTS = PATHS.filter((path) => path.endsWith(".md"));

const { scripts } = JSON.parse(readDocument("package.json"));

/** The anchors that a page offers: its headings as GitHub spells them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found);

function isThere(from: string, target: string): boolean {
  const [file = "", anchor] = decodeURI(target).split("#");
  const path = file === "" ? from : join(dirname(from), file);
  return existsSync(path) && (anchor === undefined || anchorsOf(readDocument(path)).includes(anchor));
}

describe.each(DOCUMENTS)("%s", (path) => {
  const text = readDocument(path);

  it("leads to pages, headings and pictures that are there", () => {
    const links = all(text, /\]\((?!https?:)([^)\s]+)\)/g);
    expect(links.filter((target) => !isThere(path, target))).toEqual([]);
  });

  it("names commands that package.json has", () => {
    const named = all(text, /npm run (?:--silent )?([a-z][a-z:]*)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
