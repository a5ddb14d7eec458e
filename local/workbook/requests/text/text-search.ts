import { re2Pattern } from "../../re2-pattern.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import { javaPattern, literalPattern } from "./java-pattern.ts";
import { javaReplacement } from "./java-replacement.ts";

type Find = NonNullable<Request["findReplace"]>;

/** A text after a search, and how many times something was found in it. */
export type Replaced = { readonly text: string; readonly occurrences: number };

/** What a `findReplace` makes of a text; `occurrences` is 0 where it finds nothing. */
export function textSearch(request: Find): (text: string) => Replaced {
  const matchesIn = searchOf(request);
  const replacement = request.replacement ?? "";
  const replace = request.searchByRegex ? javaReplacement(replacement) : () => replacement;
  return (text) => {
    const pieces: string[] = [];
    let [from, occurrences] = [0, 0];
    for (const match of matchesIn(text)) {
      const at = match.index ?? 0;
      pieces.push(text.slice(from, at), replace({ groups: [...match], named: match.groups ?? {} }));
      from = at + match[0].length;
      occurrences += 1;
    }
    return { text: [...pieces, text.slice(from)].join(""), occurrences };
  };
}

type Search = (text: string) => Iterable<RegExpMatchArray>;

function searchOf({ find, matchCase, matchEntireCell, searchByRegex }: Find): Search {
  if (!find) throw new InvalidRequest("The value to find must not be empty.");
  const inner = searchByRegex ? find : literalPattern(find);
  const source = matchEntireCell ? `\\A(?:${inner})\\z` : inner;
  const linear = searchByRegex && !UNLIKE_RE2.test(find) ? re2Pattern(matchCase ? source : `(?i)${source}`) : null;
  if (linear !== null) return (text) => linear.matchAll(text);
  const pattern = javaPattern(source, `g${matchCase ? "" : "i"}${searchByRegex ? "" : "u"}`);
  return (text) => text.matchAll(pattern);
}

/**
 * What Java reads otherwise than RE2, which reads all else alike and in linear time: escapes, groups that are not groups
 * (but `(?:`, `(?i)`, `(?<name>`), classes within classes.
 */
const UNLIKE_RE2 = /\\[^AzbBdDsSwWtnrfQE\W]|\(\?(?!:|[ims]+\)|<[a-zA-Z])|\[[^\]]*(?:\[|&&)|\{,/;
