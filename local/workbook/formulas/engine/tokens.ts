import { REFERENCE_SOURCE, type Reference, referenceOf } from "../references.ts";

/** One piece of a formula; `sign` holds operators, brackets and separators. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

/** The pieces of a formula without its `=`; `null` where something in it belongs to no formula. */
export function tokensOf(source: string, decimal: string): readonly Token[] | null {
  const pattern = decimal === "," ? FRENCH : AMERICAN;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) return null;
    const token = tokenOf(match.groups ?? {});
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

/** `point` is the decimal sign as a regular expression. */
const patternFor = (point: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<space>\s+)`,
      `"(?<quoted>(?:[^"]|"")*)"`,
      REFERENCE_SOURCE,
      String.raw`(?<number>\d+(?:${point}\d*)?(?:[eE][+-]?\d+)?|${point}\d+(?:[eE][+-]?\d+)?)`,
      String.raw`(?<error>#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!))`,
      String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)`,
      String.raw`(?<sign><>|<=|>=|[-+*/^%&=<>(){};,:\\])`,
    ].join("|"),
    "uy",
  );

const FRENCH = patternFor(",");
const AMERICAN = patternFor("\\.");

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | null {
  const { space, quoted, number, error, word, sign } = groups;
  if (space !== undefined) return null;
  if (quoted !== undefined) return { kind: "text", value: quoted.replaceAll('""', '"') };
  if (number !== undefined) return { kind: "number", value: Number(number.replace(",", ".")) };
  if (error !== undefined) return { kind: "error", text: error };
  if (word !== undefined) return { kind: "word", text: word };
  if (sign !== undefined) return { kind: "sign", text: sign };
  return { kind: "reference", reference: referenceOf(groups) };
}
