import { isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { yesNoCell } from "../../../schemas/cells/yes-no-cell.ts";
import { CLOSED_LABEL, CONTRACT_ATTRIBUTES, type HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { ImportMapping, ImportWrite } from "../../../schemas/import.ts";
import { MONTH_NAMES, monthNumber, showMonth, yearOf } from "../../../schemas/month.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { ImportTab } from "./import-context.ts";
import type { KeptHours } from "./kept-hours.ts";
import type { Ledger } from "./ledger.ts";
import { columnIndex } from "./sheet-rows.ts";

/** `kept`: the hours of the workbook that the form leaves blank. */
type Form = { readonly tab: ImportTab; readonly mapping: ImportMapping; readonly kept: readonly KeptHours[] };

/**
 * The boxes that a form ticks with « oui » above its months. A month of which hours were left out, or
 * are blank in the form and not in the workbook, stays open, for once
 * it is closed nobody would look for them.
 */
export function planBoxes({ tab, mapping, kept }: Form, sheets: readonly HoursSheet[], ledger: Ledger): ImportWrite[] {
  const { months, headingRow } = mapping;
  const boxes = tab.rows[headingRow - 1] ?? [];
  if (!boxes.some((cell) => foldText(showCell(cell)).startsWith(foldText(CLOSED_LABEL)))) return [];
  return Object.entries(months).flatMap(([month, place]): ImportWrite[] => {
    const box = boxes[place] ?? null;
    if (isBlank(box)) return [];
    const where = { row: headingRow, cell: a1(headingRow - 1, place), content: showCell(box) };
    const said = yesNoCell.parse(box);
    if (!said.ok) ledger.note({ ...where, reason: `${said.message} Ce mois n'est pas coché.` });
    if (!said.ok || !said.value) return [];
    const sheet = sheets.find(({ year }) => year === yearOf(month));
    const position = monthNumber(month) - 1;
    if (sheet === undefined || sheet.closed[position]) return [];
    const column = columnIndex(sheet.columns[CONTRACT_ATTRIBUTES.length + position] ?? "");
    const blank = kept.filter((each) => each.month === month);
    for (const { row: line, held } of blank)
      ledger.note({
        row: line,
        cell: a1(line - 1, place),
        content: "",
        reason: `Le classeur a ${quoteCell(held)} en ${showMonth(month)}, vide dans le fichier : gardé.`,
      });
    const trouble = ledger.troubled.has(month) || blank.length > 0;
    if (trouble)
      ledger.note({
        ...where,
        reason: `${showMonth(month)} n'est pas coché : des heures de ce mois ${blank.length > 0 ? "sont vides dans le fichier" : "n'ont pas été reprises"}.`,
      });
    const row = sheet.boxRow - 1;
    if (trouble || column < 0 || row < 0) return [];
    const heading = MONTH_NAMES[position] ?? "";
    return [{ sheet: sheet.title, contract: null, isNew: false, heading, row, column, before: false, value: true }];
  });
}
