import { type FieldMask, maskBelow, selectFields } from "../masks/field-mask.ts";
import { type Area, areaOf } from "../ranges/grid-range.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { CellData, ColorStyle, WireBandedRange } from "../wire.ts";
import { plainColor } from "./colors.ts";
import { DEFAULT_FORMAT } from "./effective-format.ts";

type RowData = { readonly values?: CellData[] };
type Bands = NonNullable<WireBandedRange["rowProperties"]>;

/** Cells whose colours alternate: those of a banded range, or of a table that says its colours. */
type Banded = { readonly area: Area; readonly rows?: Bands | undefined; readonly columns?: Bands | undefined };

/** The rendered rows with the colours of the bands that their cells are in, where a cell has none of its own. */
export function withBands(
  sheet: Sheet,
  corner: { readonly startRow: number; readonly startColumn: number },
  cellMask: FieldMask | null,
  rows: readonly RowData[],
): RowData[] {
  const mask = maskBelow(cellMask, "effectiveFormat");
  const banded = mask === null ? [] : bandedOf(sheet);
  if (mask === null || banded.length === 0) return [...rows];
  return rows.map(({ values }, row) => {
    if (!values) return {};
    const colored = values.map((data, column) => {
      const at = [corner.startRow + row, corner.startColumn + column] as const;
      const own = sheet.rows[at[0]]?.[at[1]]?.userEnteredFormat;
      const style = own?.backgroundColorStyle || own?.backgroundColor ? undefined : colorAt(banded, ...at);
      return style ? { ...data, ...colouredBy(style, data, mask) } : data;
    });
    return { values: colored };
  });
}

function colouredBy(
  style: ColorStyle,
  { effectiveFormat }: CellData,
  mask: FieldMask,
): Pick<CellData, "effectiveFormat"> {
  const band = { backgroundColor: plainColor(style), backgroundColorStyle: style };
  const whole = effectiveFormat ?? (selectFields(DEFAULT_FORMAT, mask) as CellData["effectiveFormat"]);
  const selected = selectFields(band, mask) as CellData["effectiveFormat"];
  return whole || selected ? { effectiveFormat: { ...whole, ...selected } } : {};
}

const bandedOf = (sheet: Sheet): readonly Banded[] => [
  ...sheet.bandedRanges.map(({ range, rowProperties, columnProperties }) => ({
    area: areaOf(range, sheet),
    rows: rowProperties,
    columns: columnProperties,
  })),
  ...sheet.tables.map(({ range, rowsProperties }) => ({ area: areaOf(range, sheet), rows: rowsProperties })),
];

/**
 * "header_color and footer_color take priority over band colors. first_band_color takes priority over second_band_color.
 * row_properties takes priority over column_properties": reference of `BandedRange`.
 */
function colorAt(banded: readonly Banded[], row: number, column: number): ColorStyle | undefined {
  const found = banded.find(
    ({ area }) => row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn,
  );
  if (!found) return undefined;
  const { area, rows, columns } = found;
  const byRow = rows && bandAt(rows, row - area.startRow, area.endRow - area.startRow);
  const byColumn = columns && bandAt(columns, column - area.startColumn, area.endColumn - area.startColumn);
  return (byRow && byColumn && byColumn.rank < byRow.rank ? byColumn : (byRow ?? byColumn))?.style;
}

type Band = { readonly rank: number; readonly style: ColorStyle | undefined };

function bandAt(bands: Bands, at: number, size: number): Band {
  const { headerColorStyle: header, footerColorStyle: footer } = bands;
  if (header && at === 0) return { rank: 0, style: header };
  if (footer && at === size - 1) return { rank: 0, style: footer };
  const isFirst = (at - (header ? 1 : 0)) % 2 === 0;
  return isFirst ? { rank: 1, style: bands.firstBandColorStyle } : { rank: 2, style: bands.secondBandColorStyle };
}
