import { InvalidRequest, Unsupported } from "../../refusals.ts";

/**
 * A regular expression of Java's, which `findReplace` takes, as one of JavaScript's. What only Java has (possessive and
 * atomic groups, classes within classes) is not supported.
 * @example javaPattern("\\Qa.b\\E\\z", "g") //=> /a\.b(?![\s\S])/g
 */
export function javaPattern(pattern: string, flags: string): RegExp {
  const [, inline = "", rest = pattern] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(pattern) ?? [];
  const source = rest.replace(TOKENS, translated);
  const all = [...new Set(flags + inline + (/\\p\{/i.test(source) ? "u" : ""))].join("");
  try {
    return new RegExp(source, all);
  } catch {
    if (JAVA_ONLY.test(pattern)) {
      throw new Unsupported(`The regular expression ${pattern} is not supported by the local Google.`);
    }
    throw new InvalidRequest(`Invalid regular expression: ${pattern}`);
  }
}

/** The text as a pattern that finds it as it is. */
export const literalPattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const TOKENS = /\\Q([\s\S]*?)(?:\\E|$)|\\p\{(\w+)\}|\\[\s\S]/g;

const JAVA_ONLY = /[*+?}]\+|\(\?>|&&|\\p\{|\\P\{/;

function translated(token: string, quoted: string | undefined, named: string | undefined): string {
  if (quoted !== undefined) return literalPattern(quoted);
  if (named !== undefined) return CLASSES[named] ?? token;
  return ESCAPES[token] ?? token;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\A": "(?<![\\s\\S])",
  "\\Z": "(?=\\n?(?![\\s\\S]))",
  "\\z": "(?![\\s\\S])",
  "\\h": "[ \\t\\xA0\\u2000-\\u200a\\u202f\\u205f\\u3000]",
  "\\R": "(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])",
};

/** Java's classes of ASCII. */
const CLASSES: Readonly<Record<string, string>> = {
  Lower: "[a-z]",
  Upper: "[A-Z]",
  Alpha: "[a-zA-Z]",
  Digit: "[0-9]",
  Alnum: "[a-zA-Z0-9]",
  Punct: "[!-\\/:-@\\[-`{-~]",
  Space: "[ \\t\\n\\x0B\\f\\r]",
  Blank: "[ \\t]",
};
