import { validationsTable } from "../../../schemas/control-workbook.ts";
import { findHeadings } from "../../../schemas/table/find-headings.ts";
import { headingsOf } from "../../../schemas/table/read-table.ts";
import type { Bearer } from "../bearer.ts";
import type { TextSheet } from "./text-table.ts";

/** Every code of `Validations` and who bears it, as typed: a line with a mistake holds its code all the same. */
export function bearersOf({ rows }: TextSheet): Bearer[] {
  const { row, columns } = findHeadings(headingsOf(validationsTable.columns), rows);
  const text = (cells: readonly string[], key: "participant" | "declarant" | "mark") =>
    (cells[columns.get(key) ?? -1] ?? "").trim();
  const typed = rows.slice((row ?? rows.length) + 1).map((cells) => ({
    code: text(cells, "participant"),
    declarant: text(cells, "declarant"),
    mark: text(cells, "mark"),
  }));
  return typed.filter(({ code }) => code !== "");
}
