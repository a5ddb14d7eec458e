import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Cell } from "../cells/cell.ts";
import { effectiveFormat } from "../formats/effective-format.ts";
import { InvalidRequest, Unsupported } from "../refusals.ts";
import type { Color, ColorStyle } from "../wire.ts";
import { type CompareCells, cellComparer, isBlank } from "./compare-cells.ts";

/** Google's own name for one criterion of a sort. */
export type SortSpec = sheets_v4.Schema$SortSpec;

/** How two cells of the criterion's column are ordered: by what they show, blanks last either way, or by a colour first. */
export function specComparer(spec: SortSpec, locale: string): CompareCells {
  checkSpec(spec);
  const wanted = wantedColor(spec);
  if (wanted) return (a, b) => Number(wanted(b, locale)) - Number(wanted(a, locale));
  const compare = cellComparer(locale);
  const sign = spec.sortOrder === "DESCENDING" ? -1 : 1;
  return (a, b) => {
    const [left, right] = [isBlank(a), isBlank(b)];
    return left || right ? Number(left) - Number(right) : sign * compare(a, b);
  };
}

const ORDERS: readonly string[] = ["ASCENDING", "DESCENDING", "SORT_ORDER_UNSPECIFIED"];

function checkSpec(spec: SortSpec): void {
  if (spec.dataSourceColumnReference) {
    throw new Unsupported("SortSpec.dataSourceColumnReference is not supported by the local Google.");
  }
  if (spec.sortOrder && !ORDERS.includes(spec.sortOrder)) {
    throw new InvalidRequest(`Invalid value at 'sort_order', "${spec.sortOrder}"`);
  }
  if ((spec.backgroundColor || spec.backgroundColorStyle) && (spec.foregroundColor || spec.foregroundColorStyle)) {
    throw new InvalidRequest("Cannot sort by both a background color and a foreground color.");
  }
}

type HasColor = (cell: Cell | undefined, locale: string) => boolean;

/** "If background_color is also set, this field takes precedence": discovery text of the styles. */
function wantedColor(spec: SortSpec): HasColor | null {
  const background = rgbOf(spec.backgroundColorStyle, spec.backgroundColor);
  const foreground = rgbOf(spec.foregroundColorStyle, spec.foregroundColor);
  if (background) {
    const wanted = bytesOf(background);
    return (cell, locale) => {
      const { backgroundColor } = effectiveFormat(cell?.userEnteredFormat, locale);
      return bytesOf(backgroundColor ?? {}) === wanted;
    };
  }
  if (!foreground) return null;
  const wanted = bytesOf(foreground);
  return (cell, locale) => {
    const { textFormat } = effectiveFormat(cell?.userEnteredFormat, locale);
    return bytesOf(textFormat?.foregroundColor ?? {}) === wanted;
  };
}

function rgbOf(style: ColorStyle | undefined, color: Color | undefined): Color | undefined {
  if (style && !style.rgbColor) throw new InvalidRequest("The color of a sort must be an RGB color.");
  return style?.rgbColor ?? color;
}

/** Sheets keeps 256 shades of each colour. */
const bytesOf = ({ red, green, blue }: Color): string =>
  [red, green, blue].map((share) => Math.round((share ?? 0) * 255)).join();
