import { type Cell, isBlank } from "../../../schemas/cells/cell.ts";
import type { Parsed } from "../../../schemas/cells/codec.ts";
import { type ContractAttribute, contractTable } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { memo } from "./memo.ts";
import type { Register, RegisteredMarket, RegisteredPerson } from "./register.ts";

/** What a participant's, a market's or a company's cell names, `null` where it names nothing known. */
export type LookUp = {
  readonly participant: (cell: Cell) => RegisteredPerson | null;
  readonly market: (cell: Cell) => RegisteredMarket | null;
  readonly company: (cell: Cell) => { readonly key: string; readonly name: string } | null;
  readonly key: (cell: Cell) => string;
  readonly attribute: (column: ContractAttribute, cell: Cell) => Parsed<unknown>;
};

/** Looks cells up in the register, each different value once. */
export function createLookUp(register: Register): LookUp {
  const attributes = new Map<ContractAttribute, (cell: Cell) => Parsed<unknown>>();
  for (const [column, { codec }] of Object.entries(contractTable.columns)) {
    attributes.set(column as ContractAttribute, memo<Parsed<unknown>>(codec.parse));
  }
  const attribute = (column: ContractAttribute, cell: Cell): Parsed<unknown> =>
    attributes.get(column)?.(cell) ?? { ok: false, message: "" };
  const text = (column: ContractAttribute, cell: Cell): string | null => {
    const parsed = isBlank(cell) ? null : attribute(column, cell);
    return parsed?.ok ? String(parsed.value) : null;
  };
  return {
    attribute,
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
