import { foldText } from "../../schemas/vocabulary/fold-text.ts";

/** A person as a declarant knows them, by a mark; `""` where nobody wrote it. */
export type Person = { readonly declarant: string; readonly mark: string };

/** Who bears a code. */
export type Bearer = Person & { readonly code: string };

export const isPerson = (left: Person, right: Person): boolean =>
  foldText(left.declarant) === foldText(right.declarant) && foldText(left.mark) === foldText(right.mark);

/** Who bears a code already, but for this person: perhaps the same one at another employer's, perhaps not. */
export const othersWith = (code: string, person: Person, bearers: readonly Bearer[]): Bearer[] =>
  bearers.filter((each) => foldText(each.code) === foldText(code) && !isPerson(each, person));

/** @example alreadyBorne({ code: "P-0042", declarant: "GEIQ", mark: "M.B." }) //=> "P-0042 est déjà le code de « M.B. » chez GEIQ." */
export const alreadyBorne = ({ code, declarant, mark }: Bearer): string =>
  `${code} est déjà le code de ${mark ? `« ${mark} »` : "quelqu'un"}${declarant ? ` chez ${declarant}` : ""}.`;
