/** What JavaScript itself asks of any object, without the script having named it. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set(["then", "toJSON", "valueOf", "constructor"]);

/**
 * An object of Google's of which the stand-in knows these members: asking for another one throws at once, so that a
 * script cannot pass here for a reason that Google does not share.
 */
export function strict<T extends object>(kind: string, members: T): T {
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === "symbol" || name in target || ASKED_BY_THE_LANGUAGE.has(name))
        return Reflect.get(target, name);
      throw new Error(`${kind}.${name} is not in the stand-in of Apps Script.`);
    },
  });
}

/** An enumeration of Google's: its values know their name and are equal to themselves only. */
export function enumeration<K extends string>(kind: string, names: readonly K[]): Readonly<Record<K, EnumValue>> {
  const enumValue = (name: string): EnumValue => ({ name: () => name, toString: () => name, toJSON: () => name });
  const values: Readonly<Record<string, EnumValue>> = Object.fromEntries(names.map((name) => [name, enumValue(name)]));
  return strict(kind, values as Record<K, EnumValue>);
}

export type EnumValue = { readonly name: () => string; readonly toString: () => string; readonly toJSON: () => string };
