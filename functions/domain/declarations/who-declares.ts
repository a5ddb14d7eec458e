import type { Engagement } from "../../../schemas/control-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/**
 * Who types the hours of an engagement, folded: the declarants that it names, or else the company itself.
 * @example whoDeclares({ company: "Bâti Falaises", declarants: null }) //=> ["bati falaises"]
 */
export const whoDeclares = ({ company, declarants }: Pick<Engagement, "company" | "declarants">): string[] =>
  declarants?.length ? declarants.map(foldText) : [foldText(company)];
