const LONGEST = 31;

/**
 * The name of each tab in Excel, by its title: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either
 * end, and told apart without capitals. support.microsoft.com, "Rename a worksheet".
 */
export function sheetNames(titles: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(titles.map((title) => [title, take(taken, clean(title))]));
}

/** A name beside the others' that is not taken yet. */
export function unusedName(names: ReadonlyMap<string, string>, wished: string): string {
  return take(new Set([...names.values()].map((name) => name.toLowerCase())), wished);
}

const clean = (title: string): string => title.replaceAll(/[[\]:*?/\\]/g, "-").replaceAll(/^'+|'+$/g, "") || "-";

function take(taken: Set<string>, wished: string): string {
  let name = wished.slice(0, LONGEST);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wished.slice(0, LONGEST - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}
