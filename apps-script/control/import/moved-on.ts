import type { ImportWrite } from "../../../schemas/import.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import type { TextSheet } from "../entries/text-table.ts";

/** The cells of an import that no longer show what stood there when it was planned: somebody typed meanwhile. */
export function movedOn(writes: readonly ImportWrite[], { title, rows }: TextSheet): string[] {
  return writes
    .filter(({ sheet }) => sheet === title)
    .filter(({ row, column, before }) => !isShown(rows[row]?.[column] ?? "", before))
    .map(({ row, column }) => `« ${title} », ${a1(row, column)}`);
}

/** A cell that an import has already written is no trouble: the same import asked twice writes nothing more. */
export function stillToWrite(writes: readonly ImportWrite[], { title, rows }: TextSheet): ImportWrite[] {
  return writes
    .filter(({ sheet }) => sheet === title)
    .filter(({ row, column, value }) => !isShown(rows[row]?.[column] ?? "", value));
}

const isShown = (text: string, value: ImportWrite["value"]): boolean => plain(text) === plain(shown(value));

function shown(value: ImportWrite["value"]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

/** `1 234,50` and `1234,5` show the same hours; a box that is not ticked is as good as blank. */
const plain = (text: string): string => {
  const bare = text.replace(/\s/g, "");
  if (bare === "FAUX") return "";
  return /^-?\d+,\d+$/.test(bare) ? bare.replace(/,?0+$/, "") : bare;
};
