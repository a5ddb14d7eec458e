import { colToLetter, type WriteSheet } from "hucre/xlsx";
import { unusedName } from "./sheet-names.ts";

/** A hidden tab for the lists to choose from that do not fit in a cell's own rule, one to a column. */
export class ListSheet {
  readonly #name: string;
  readonly #columns: (readonly string[])[] = [];

  constructor(names: ReadonlyMap<string, string>) {
    this.#name = unusedName(names, "Listes");
  }

  /** Keeps the list and gives the range that holds it. */
  add(values: readonly string[]): string {
    const known = this.#columns.findIndex((column) => column.join("\n") === values.join("\n"));
    const index = known < 0 ? this.#columns.push(values) - 1 : known;
    const letter = colToLetter(index);
    return `'${this.#name}'!$${letter}$1:$${letter}$${values.length}`;
  }

  /** The tab, when there is any list. */
  sheets(): WriteSheet[] {
    if (this.#columns.length === 0) return [];
    const height = Math.max(...this.#columns.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, row) => this.#columns.map((column) => column[row] ?? null));
    return [{ name: this.#name, hidden: true, rows }];
  }
}
