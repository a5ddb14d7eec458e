import { foldText } from "./fold-text.ts";

/** A closed list of words: each code, its French label first, then what else people call it. */
type Words<C extends string> = Readonly<Record<C, readonly [label: string, ...synonyms: string[]]>>;

/** A closed vocabulary: what the code says ↔ what people read. */
export type Vocabulary<C extends string = string> = {
  readonly codes: readonly [C, ...C[]];
  readonly labels: Readonly<Record<C, string>>;
  /** The code of a label or synonym, accents, case and spacing forgiven; `null` for any other word. */
  readonly codeOf: (text: string) => C | null;
};

/** @example type Nature = CodeOf<typeof nature> //=> "work" | "training" */
export type CodeOf<V> = V extends Vocabulary<infer C> ? C : never;

/** A closed vocabulary. Throws when two codes share a word: that is a mistake of the program, never of a person. */
export function defineVocabulary<const C extends string>(words: Words<C>): Vocabulary<C> {
  const codes = Object.keys(words) as [C, ...C[]];
  const byText = new Map<string, C>();
  for (const [code, word] of codes.flatMap((code) => words[code].map((word) => [code, word] as const))) {
    if ((byText.get(foldText(word)) ?? code) !== code) throw new Error(`"${word}" stands for two codes`);
    byText.set(foldText(word), code);
  }
  return {
    codes,
    labels: Object.fromEntries(codes.map((code) => [code, words[code][0]])) as Record<C, string>,
    codeOf: (text) => byText.get(text) ?? byText.get(foldText(text)) ?? null,
  };
}
