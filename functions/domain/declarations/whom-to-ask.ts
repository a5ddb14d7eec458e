import type { Company } from "../../../schemas/control-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/**
 * The lines of `Entreprises` of those who declare for a company, in their order there; none when it declares alone, for
 * then it is the one to call. `declarants` are folded.
 * @example othersToAsk("Bâti Falaises", ["relais interim"], companies) //=> [the line of Relais Intérim]
 */
export function othersToAsk(
  company: string,
  declarants: readonly string[],
  companies: readonly Company[],
): readonly Company[] {
  if (declarants.every((each) => each === foldText(company))) return [];
  return companies.filter(({ name }) => declarants.includes(foldText(name)));
}
