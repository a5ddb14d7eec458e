import type { Cell } from "../../../schemas/cells/cell.ts";
import { memo } from "../../../schemas/cells/memo.ts";
import { createAttributeReader, nameIn, type ReadAttribute } from "../../../schemas/contract-row/attributes.ts";
import type { NameBook } from "../../../schemas/contract-row/name-book.ts";
import type { ContractAttribute } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { placeBook } from "./engaged-places.ts";
import type { Register, RegisteredMarket, RegisteredPerson } from "./register.ts";

/** What a participant's, a market's or a company's cell names, `null` where it names nothing known. */
export type LookUp = {
  readonly participant: (cell: Cell) => RegisteredPerson | null;
  readonly market: (cell: Cell) => RegisteredMarket | null;
  readonly company: (cell: Cell) => { readonly key: string; readonly name: string } | null;
  readonly key: (cell: Cell) => string;
  /** The name in a cell, known or not. */
  readonly name: (column: ContractAttribute, cell: Cell) => string | null;
  /** The names that a declarant may type. */
  readonly book: (declarant: string) => NameBook;
  readonly attribute: ReadAttribute;
};

/** Looks cells up in the register, each different value once. */
export function createLookUp(register: Register): LookUp {
  const attribute = createAttributeReader();
  const text = (column: ContractAttribute, cell: Cell): string | null => nameIn(cell, column, attribute);
  return {
    attribute,
    name: text,
    book: bookKeeper(register),
    key: memo((cell) => foldText(text("lot", cell) ?? "")),
    participant: memo((cell) => {
      const code = text("participant", cell);
      return code === null ? null : (register.people.get(foldText(code)) ?? null);
    }),
    market: memo((cell) => {
      const code = text("market", cell);
      return code === null ? null : (register.markets.get(foldText(code)) ?? null);
    }),
    company: memo((cell) => {
      const key = foldText(text("company", cell) ?? "");
      const name = register.companies.get(key);
      return name === undefined ? null : { key, name };
    }),
  };
}

/** Opens each declarant's book once, and only where a name is not understood. */
function bookKeeper(register: Register): LookUp["book"] {
  const books = new Map<string, NameBook>();
  return (declarant) => {
    const book = books.get(declarant) ?? placeBook(declarant, register);
    books.set(declarant, book);
    return book;
  };
}
