import { type FieldMask, maskBelow, selectFields } from "../masks/field-mask.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { CellData, CellFormat } from "../wire.ts";
import { DEFAULT_FORMAT } from "./effective-format.ts";
import { type RulePlace, ruleFormats } from "./rule-formats.ts";

type RowData = { readonly values?: CellData[] };

/** What a rule may change of a cell: asking for anything else costs nothing. */
const CHANGED = ["backgroundColor", "backgroundColorStyle", "textFormat"];

/** The rendered rows with the look that the tab's conditional formats give: "this includes the results", says Google. */
export function withConditionalFormats(
  sheet: Sheet,
  corner: { readonly startRow: number; readonly startColumn: number },
  cellMask: FieldMask | null,
  place: RulePlace,
): (rows: readonly RowData[]) => RowData[] {
  const mask = maskBelow(cellMask, "effectiveFormat");
  const isAsked = mask !== null && (mask === true || CHANGED.some((name) => mask.has(name)));
  if (!isAsked || sheet.conditionalFormats.length === 0) return (rows) => [...rows];
  const formatAt = ruleFormats(sheet, place);
  return (rows) =>
    rows.map(({ values }, row) => {
      if (!values) return {};
      return {
        values: values.map((data, column) => {
          const format = formatAt(corner.startRow + row, corner.startColumn + column);
          return format ? coloured(data, format, mask) : data;
        }),
      };
    });
}

function coloured(data: CellData, format: CellFormat, mask: FieldMask): CellData {
  const whole = data.effectiveFormat ?? selected(DEFAULT_FORMAT, mask);
  const given = selected(format, mask);
  const textFormat = { ...whole?.textFormat, ...given?.textFormat };
  const hasText = Object.keys(textFormat).length > 0;
  return { ...data, effectiveFormat: { ...whole, ...given, ...(hasText ? { textFormat } : {}) } };
}

const selected = (format: CellFormat, mask: FieldMask): CellFormat | undefined =>
  selectFields(format, mask) as CellFormat | undefined;
