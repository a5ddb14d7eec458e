import { createRequire } from "node:module";
import type { RE2JS } from "re2js";

/**
 * A regular expression of RE2's, which finds a match in time proportional to the text whatever it asks for, and knows
 * neither looking around nor references to groups; `null` for what is none. github.com/google/re2/wiki/Syntax
 */
export function re2Pattern(source: string): RE2JS | null {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  // Loaded with the first expression: every user of the model would wait for it.
  const { RE2JS, RE2JSException } = createRequire(import.meta.url)("re2js") as typeof import("re2js");
  if (patterns.size >= MOST_KEPT) patterns.clear();
  try {
    const pattern = RE2JS.compile(source);
    patterns.set(source, pattern);
    return pattern;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    patterns.set(source, null);
    return null;
  }
}

/** A column of formulas asks for the same expression in each of its cells. */
const patterns = new Map<string, RE2JS | null>();
const MOST_KEPT = 50;
