import { InvalidRequest } from "../../refusals.ts";

/** What one match found: the whole of it, then its groups by number and by name. */
type Match = {
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
};

/**
 * The replacement of a match by the rules of Java's `Matcher`: `$1` and `${name}` stand for groups, a backslash keeps what
 * follows it as it is. A number takes as many digits as there are groups.
 * @example javaReplacement("$1 Rocks")({ groups: ["ogle Sheets", "Sheets"], named: {} }) //=> "Sheets Rocks"
 */
export function javaReplacement(template: string): (match: Match) => string {
  return (match) =>
    template.replaceAll(/\\([\s\S]?)|\$\{(\w+)\}|\$(\d+)|\$/g, (token, kept, name, digits) => {
      if (kept !== undefined) return kept;
      if (name !== undefined) return named(match, name);
      if (digits === undefined) throw new InvalidRequest(`Invalid replacement: ${token} names no group.`);
      return numbered(match, digits);
    });
}

function named({ named: groups }: Match, name: string): string {
  if (!(name in groups)) throw new InvalidRequest(`Invalid replacement: there is no group named ${name}.`);
  return groups[name] ?? "";
}

function numbered({ groups }: Match, digits: string): string {
  let length = digits.length;
  while (length > 1 && Number(digits.slice(0, length)) >= groups.length) length -= 1;
  const number = Number(digits.slice(0, length));
  if (number >= groups.length) throw new InvalidRequest(`Invalid replacement: there is no group ${number}.`);
  return (groups[number] ?? "") + digits.slice(length);
}
