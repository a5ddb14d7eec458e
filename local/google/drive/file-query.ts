import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { Unsupported } from "../../workbook/refusals.ts";

/**
 * The filter behind Drive's `q`: terms on name, type, parent and trash joined by `and`. Other terms and operators are
 * not supported. developers.google.com/workspace/drive/api/guides/search-files
 */
export function fileQuery(q: string): (file: DriveFile) => boolean {
  const terms = q.trim() === "" ? [] : splitAnd(q).map(termOf);
  return (file) => terms.every((term) => term(file));
}

type Term = (file: DriveFile) => boolean;

/** Splits at `and` outside of quotes. */
function splitAnd(q: string): readonly string[] {
  return q.split(/\s+and\s+(?=(?:[^'\\]|\\.|'(?:[^'\\]|\\.)*')*$)/i).map((term) => term.trim());
}

function termOf(text: string): Term {
  for (const [pattern, make] of TERMS) {
    const match = pattern.exec(text);
    if (match) return make((match[1] ?? "").replaceAll(/\\(.)/g, "$1"));
  }
  throw new Unsupported(`The search term ${text} is not supported by the local Google.`);
}

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";
const exactly = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "i");

const TERMS: readonly (readonly [RegExp, (value: string) => Term])[] = [
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
];

/** `contains` on names only matches the beginnings of words. */
const hasWordBeginning = (name: string, value: string): boolean =>
  ` ${name}`.toLowerCase().includes(` ${value.toLowerCase()}`);
