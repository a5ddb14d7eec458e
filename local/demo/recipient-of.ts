import { BUYERS, COMPANIES, FACILITATOR } from "../sample/story/companies.ts";

/**
 * Whose address of the sample it is; the address itself where nobody has it.
 * @example recipientOf("camille.hautot@example.org") //=> "Camille Hautot"
 */
export const recipientOf = (address: string): string =>
  [FACILITATOR, ...COMPANIES, ...BUYERS].find(({ emails }) => emails?.includes(address))?.name ?? address;
