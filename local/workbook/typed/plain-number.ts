import type { Locale } from "../formats/locale.ts";

/**
 * The number that a text without a sign spells in the locale; `null` for none. A space groups three digits, a comma
 * three or more (burnash/gspread#501: an American sheet makes 12,341,234 of 1234,1234).
 */
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
  const units = locale.typedGroups.includes(",") ? `\\d+(?:,\\d{3,})*` : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const grammar = {
    pattern: new RegExp(`^(?=.?\\d)(?:${units})?(?:\\${locale.decimal}\\d*)?(?:[eE][+-]?\\d+)?$`),
    groups: new RegExp(group, "g"),
  };
  grammars.set(locale, grammar);
  return grammar;
}
