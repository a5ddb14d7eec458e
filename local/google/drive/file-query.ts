import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { Unsupported } from "../../workbook/refusals.ts";

/**
 * The filter behind Drive's `q`: terms on name, type, parent, trash and properties joined by `and`. Other terms and
 * operators are not supported. developers.google.com/workspace/drive/api/guides/search-files
 */
export function fileQuery(q: string): (file: DriveFile) => boolean {
  const terms = q.trim() === "" ? [] : splitAnd(q).map(termOf);
  return (file) => terms.every((term) => term(file));
}

type Term = (file: DriveFile) => boolean;

/** Splits at `and` outside of quotes and of braces. */
function splitAnd(q: string): readonly string[] {
  const terms = [""];
  let depth = 0;
  for (const [piece] of q.matchAll(/'(?:[^'\\]|\\.)*'|\s+and\s+|[\s\S]/gi)) {
    if (piece === "{") depth += 1;
    if (piece === "}") depth -= 1;
    if (depth === 0 && /^\s+and\s+$/i.test(piece)) terms.push("");
    else terms[terms.length - 1] += piece;
  }
  return terms.map((term) => term.trim());
}

function termOf(text: string): Term {
  for (const [pattern, make] of TERMS) {
    const match = pattern.exec(text);
    if (match) return make(unescaped(match[1]), unescaped(match[2]));
  }
  throw new Unsupported(`The search term ${text} is not supported by the local Google.`);
}

const unescaped = (text = ""): string => text.replaceAll(/\\(.)/g, "$1");

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";
const exactly = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "i");

const TERMS: readonly (readonly [RegExp, (value: string, second: string) => Term])[] = [
  [
    exactly(`name\\s*=\\s*${TEXT}`),
    (value) =>
      ({ name }) =>
        name === value,
  ],
  [
    exactly(`name\\s*!=\\s*${TEXT}`),
    (value) =>
      ({ name }) =>
        name !== value,
  ],
  [
    exactly(`name\\s+contains\\s+${TEXT}`),
    (value) =>
      ({ name }) =>
        hasWordBeginning(name, value),
  ],
  [
    exactly(`mimeType\\s*=\\s*${TEXT}`),
    (value) =>
      ({ mimeType }) =>
        mimeType === value,
  ],
  [
    exactly(`mimeType\\s*!=\\s*${TEXT}`),
    (value) =>
      ({ mimeType }) =>
        mimeType !== value,
  ],
  [
    exactly(`${TEXT}\\s+in\\s+parents`),
    (value) =>
      ({ parents }) =>
        parents.includes(value),
  ],
  [
    exactly("trashed\\s*=\\s*(true|false)"),
    (value) =>
      ({ trashed }) =>
        trashed === (value.toLowerCase() === "true"),
  ],
  [
    exactly(`properties\\s+has\\s+\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`),
    (key, value) =>
      ({ properties }) =>
        properties?.[key] === value,
  ],
];

/** `contains` on names only matches the beginnings of words. */
const hasWordBeginning = (name: string, value: string): boolean =>
  ` ${name}`.toLowerCase().includes(` ${value.toLowerCase()}`);
