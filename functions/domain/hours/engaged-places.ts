import { type Engaged, type NameBook, nameBook } from "../../../schemas/contract-row/name-book.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Register, RegisteredMarket } from "./register.ts";

/** Where a declarant types hours: its companies on each market, once for each lot that their engagements cover. */
export function engagedPlaces(declarant: string, register: Register): Engaged[] {
  const name = foldText(declarant);
  return [...register.markets.values()].flatMap((market) =>
    [...market.engaged].flatMap(([key, declarants]) => {
      const company = register.companies.get(key);
      if (company === undefined || !declarants.get("")?.has(name)) return [];
      return lotsOf(market, key, name).map((lot) => ({ market: market.market.code, lot, company }));
    }),
  );
}

/** The names that a declarant may type; its codes are left to the register, which knows everybody's. */
export const placeBook = (declarant: string, register: Register): NameBook =>
  nameBook({ own: declarant, engaged: engagedPlaces(declarant, register), codes: null });

/** An engagement covers at least the market as a whole. */
function lotsOf({ engaged, lots }: RegisteredMarket, company: string, declarant: string): string[] {
  const own = [...lots].flatMap(([key, lot]) => (engaged.get(company)?.get(key)?.has(declarant) ? [lot] : []));
  return own.length > 0 ? own : [""];
}
