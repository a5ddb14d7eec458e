import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";

/** A cell as `updateCells` takes it. Text is always a `stringValue`: never parsed, never a formula. */
export function cellToGoogle({ value, style, note }: WrittenCell): sheets_v4.Schema$CellData {
  return {
    ...(value === null ? {} : { userEnteredValue: extendedValue(value) }),
    ...(style ? { userEnteredFormat: cellFormat(style) } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function extendedValue(value: string | number | boolean): sheets_v4.Schema$ExtendedValue {
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: value };
}

function cellFormat(style: CellStyle): sheets_v4.Schema$CellFormat {
  const textFormat = textFormatOf(style);
  return {
    ...(Object.keys(textFormat).length ? { textFormat } : {}),
    ...(style.background ? { backgroundColorStyle: { rgbColor: colorFromHex(style.background) } } : {}),
    ...(style.align ? { horizontalAlignment: style.align.toUpperCase() } : {}),
    verticalAlignment: "MIDDLE",
    ...(style.wrap ? { wrapStrategy: "WRAP" } : style.clip ? { wrapStrategy: "CLIP" } : {}),
    ...(style.numberFormat ? { numberFormat: { ...style.numberFormat } } : {}),
  };
}

function textFormatOf({ bold, italic, size, color }: CellStyle): sheets_v4.Schema$TextFormat {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { foregroundColorStyle: { rgbColor: colorFromHex(color) } }),
  };
}

/** `#rrggbb` as Google's shares from 0 to 1, to the third decimal: enough to tell 256 shades apart. */
export function colorFromHex(color: string): sheets_v4.Schema$Color {
  const share = (start: number) => Math.round(Number.parseInt(color.slice(start, start + 2), 16) / 0.255) / 1_000;
  return { red: share(1), green: share(3), blue: share(5) };
}
