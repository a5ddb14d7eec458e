import type { Locale } from "../formats/locale.ts";

/** The number that a text without a sign spells in the locale, groups of three digits allowed; `null` for none. */
export function plainNumber(text: string, locale: Locale): number | null {
  const { pattern, groups } = grammarOf(locale);
  if (!pattern.test(text)) return null;
  const number = Number(text.replaceAll(groups, "").replace(locale.decimal, "."));
  return Number.isFinite(number) ? number : null;
}

type Grammar = { readonly pattern: RegExp; readonly groups: RegExp };

const grammars = new Map<Locale, Grammar>();

function grammarOf(locale: Locale): Grammar {
  const known = grammars.get(locale);
  if (known) return known;
  const group = `[${locale.typedGroups}]`;
  const grammar = {
    pattern: new RegExp(
      `^(?=.?\\d)(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:\\${locale.decimal}\\d*)?(?:[eE][+-]?\\d+)?$`,
    ),
    groups: new RegExp(group, "g"),
  };
  grammars.set(locale, grammar);
  return grammar;
}
