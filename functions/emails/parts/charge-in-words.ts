import { longDate } from "../words/dates-in-words.ts";
import type { TakenInCharge } from "./shapes.ts";

/**
 * Who does what about a market.
 * @example chargeInWords({ action: "relance", author: "Camille Lenoir", date: "2025-11-12" })
 * //=> "Pris en charge par Camille Lenoir le 12 novembre 2025 : relance."
 */
export const chargeInWords = ({ action, author, date }: TakenInCharge): string =>
  `Pris en charge par ${author} le ${longDate(date)} : ${action}.`;
