import * as z from "zod";
import type { Cell } from "./cell.ts";
import type { Codec, Parsed } from "./codec.ts";
import { refuse } from "./refuse.ts";

const LA_POSTE = "356000000";
const EXPECTS = "les 14 chiffres du SIRET, par exemple 732 829 320 00074";

/**
 * The number of an establishment: 14 digits that satisfy Luhn's formula, save La Poste's (SIREN 356 000 000), whose
 * digits add up to a multiple of 5: https://xml.insee.fr/schema/siret.html
 */
export const siretCell: Codec<string> = {
  schema: z.string().refine(isSiret),
  expects: EXPECTS,
  parse: (cell) => {
    const digits = digitsOf(cell);
    if (digits === null) return refuse(cell, "n'est pas un SIRET", EXPECTS);
    if (digits.length !== 14) return refuseLength(cell, digits.length);
    return isSiret(digits)
      ? { ok: true, value: digits }
      : refuse(cell, "a un chiffre faux : la clé ne correspond pas", EXPECTS);
  },
  print: (siret) => siret,
};

/** Whether 14 digits make a SIRET. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  return luhnSum(text) % 10 === 0 || (text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0);
}

function digitsOf(cell: Cell): string | null {
  if (typeof cell === "string") return onlyDigits(cell.replace(/[\s\u200b]/g, ""));
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return typeof value === "number" && Number.isSafeInteger(value) ? onlyDigits(String(value)) : null;
}

const onlyDigits = (text: string): string | null => (/^\d{1,30}$/.test(text) ? text : null);

/** A SIRET typed as a number has lost the zeros that it may begin with. */
function refuseLength(cell: Cell, length: number): Parsed<string> {
  const short = typeof cell !== "string" && length < 14;
  const hint = short ? `${EXPECTS} (s'il commence par 0, tapez une apostrophe devant)` : EXPECTS;
  return refuse(cell, `compte ${length} chiffre${length > 1 ? "s" : ""} au lieu de 14`, hint);
}

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Every second digit from the right counts double, a double of two digits by their sum. */
const luhnSum = (digits: string): number =>
  [...digits]
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 === 0 ? Number(digit) : digitSum(String(2 * Number(digit)))), 0);
