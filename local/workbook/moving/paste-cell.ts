import { type Cell, effectiveValue } from "../cells/cell.ts";
import { setValue } from "../cells/write-cell.ts";
import { errorText } from "../formulas/error-text.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import type { CellFormat, ExtendedValue } from "../wire.ts";
import type { Paste } from "./paste-type.ts";

/** How far a cell is pasted from where it was copied. */
export type Displacement = { readonly rows: number; readonly columns: number };

/** The target after a paste: each part of it is the source's or its own, as the kind of paste says. */
export function pasteCell(source: Cell | undefined, target: Cell | undefined, paste: Paste, by: Displacement) {
  if (paste.value === "all" && paste.formats === "all" && paste.note) return displaced(source, by);
  const valued = withPastedValue(source, target, paste, by);
  return cellOf({
    ...valued,
    userEnteredFormat: pastedFormat(source, target, paste),
    dataValidation: paste.validation ? source?.dataValidation : target?.dataValidation,
    note: paste.note ? source?.note : target?.note,
  });
}

/** The cell as it reads elsewhere: its formula's references follow, all else is the same. */
export function displaced(cell: Cell | undefined, { rows, columns }: Displacement): Cell | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (typeof formula !== "string") return cell;
  const shifted = shiftFormula(formula, rows, columns);
  if (shifted === formula) return cell;
  const written = setValue(undefined, { formulaValue: shifted });
  return cellOf({ ...cell, computedValue: undefined, ...written });
}

function withPastedValue(source: Cell | undefined, target: Cell | undefined, paste: Paste, by: Displacement): Parts {
  if (paste.value === "none") return { ...target };
  const { userEnteredValue: _, computedValue: __, textFormatRuns: ___, ...kept } = target ?? {};
  if (paste.value === "result") return { ...kept, ...resultOf(source) };
  const { userEnteredValue, computedValue, textFormatRuns } = displaced(source, by) ?? {};
  return { ...kept, userEnteredValue, computedValue, ...(paste.formats === "none" ? {} : { textFormatRuns }) };
}

/** What the cell shows, as a value of its own; an error stays one, as a formula that always gives it. */
function resultOf(cell: Cell | undefined): Parts {
  const value = cell && effectiveValue(cell);
  if (!value) return {};
  const { errorValue } = value;
  const entered: ExtendedValue = errorValue ? { formulaValue: `=${errorText(errorValue.type)}` } : value;
  return { ...setValue(undefined, entered) };
}

function pastedFormat(source: Cell | undefined, target: Cell | undefined, paste: Paste): CellFormat | undefined {
  if (paste.formats === "none") return target?.userEnteredFormat;
  if (paste.formats === "all") return source?.userEnteredFormat;
  const { borders: _, ...format } = source?.userEnteredFormat ?? {};
  const borders = target?.userEnteredFormat?.borders;
  const whole = { ...format, ...(borders ? { borders } : {}) };
  return Object.keys(whole).length > 0 ? whole : undefined;
}

type Parts = { readonly [K in keyof Cell]?: Cell[K] | undefined };

function cellOf(parts: Parts): Cell | undefined {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined && part !== "");
  return kept.length > 0 ? (Object.fromEntries(kept) as Cell) : undefined;
}
