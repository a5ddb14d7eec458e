import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import { javaPattern, literalPattern } from "./java-pattern.ts";
import { javaReplacement, type Match } from "./java-replacement.ts";

type Find = NonNullable<Request["findReplace"]>;

/** A text after a search, and how many times something was found in it. */
export type Replaced = { readonly text: string; readonly occurrences: number };

/** What a `findReplace` makes of a text; `occurrences` is 0 where it finds nothing. */
export function textSearch(request: Find): (text: string) => Replaced {
  const pattern = patternOf(request);
  const replacement = request.replacement ?? "";
  const replace = request.searchByRegex ? javaReplacement(replacement) : () => replacement;
  return (text) => {
    let occurrences = 0;
    const replaced = text.replace(pattern, (...found) => {
      occurrences += 1;
      return replace(matchOf(found));
    });
    return { text: replaced, occurrences };
  };
}

function patternOf({ find, matchCase, matchEntireCell, searchByRegex }: Find): RegExp {
  if (!find) throw new InvalidRequest("The value to find must not be empty.");
  const source = searchByRegex ? find : literalPattern(find);
  const flags = `g${matchCase ? "" : "i"}${searchByRegex ? "" : "u"}`;
  return javaPattern(matchEntireCell ? `\\A(?:${source})\\z` : source, flags);
}

/** `String.replace` gives a match, its groups, the place, the text, and the named groups where there are any. */
function matchOf(found: readonly unknown[]): Match {
  const place = found.findIndex((part) => typeof part === "number");
  const named = found[place + 2];
  return {
    groups: found.slice(0, place) as readonly (string | undefined)[],
    named: typeof named === "object" && named !== null ? { ...named } : {},
  };
}
