import type { FieldMask } from "../masks/field-mask.ts";
import { InvalidRequest } from "../refusals.ts";
import type { CellFormat } from "../wire.ts";
import { BORDER_WIDTHS, SIDES } from "./borders.ts";

const FORMAT_FIELDS: readonly string[] = [
  "numberFormat",
  "backgroundColor",
  "backgroundColorStyle",
  "borders",
  "padding",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapStrategy",
  "textDirection",
  "textFormat",
  "textRotation",
  "hyperlinkDisplayType",
];

const TEXT_FIELDS: readonly string[] = [
  "foregroundColor",
  "foregroundColorStyle",
  "fontFamily",
  "fontSize",
  "bold",
  "italic",
  "strikethrough",
  "underline",
  "link",
];

/** Google's `NumberFormatType`, which has no type of its own for durations: they are TIME with a pattern in `[h]`. */
const NUMBER_FORMAT_TYPES: readonly string[] = [
  "NUMBER_FORMAT_TYPE_UNSPECIFIED",
  "TEXT",
  "NUMBER",
  "PERCENT",
  "CURRENCY",
  "DATE",
  "TIME",
  "DATE_TIME",
  "SCIENTIFIC",
];

const BORDER_STYLES: readonly string[] = ["STYLE_UNSPECIFIED", "NONE", ...Object.keys(BORDER_WIDTHS)];

/** The names that each field takes, and the field in Google's own spelling of errors. */
const NAMES: Readonly<Record<string, { readonly spelt: string; readonly names: readonly string[] }>> = {
  horizontalAlignment: {
    spelt: "horizontal_alignment",
    names: ["HORIZONTAL_ALIGN_UNSPECIFIED", "LEFT", "CENTER", "RIGHT"],
  },
  verticalAlignment: {
    spelt: "vertical_alignment",
    names: ["VERTICAL_ALIGN_UNSPECIFIED", "TOP", "MIDDLE", "BOTTOM"],
  },
  wrapStrategy: {
    spelt: "wrap_strategy",
    names: ["WRAP_STRATEGY_UNSPECIFIED", "OVERFLOW_CELL", "LEGACY_WRAP", "CLIP", "WRAP"],
  },
  textDirection: {
    spelt: "text_direction",
    names: ["TEXT_DIRECTION_UNSPECIFIED", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT"],
  },
  hyperlinkDisplayType: {
    spelt: "hyperlink_display_type",
    names: ["HYPERLINK_DISPLAY_TYPE_UNSPECIFIED", "LINKED", "PLAIN_TEXT"],
  },
};

/** Refuses what Google refuses of a format that is written. */
export function checkCellFormat(format: CellFormat | null | undefined): void {
  if (!format) return;
  refuseUnknown(Object.keys(format), FORMAT_FIELDS, "userEnteredFormat");
  if (format.textFormat) refuseUnknown(Object.keys(format.textFormat), TEXT_FIELDS, "userEnteredFormat.textFormat");
  refuseName("number_format.type", format.numberFormat?.type, NUMBER_FORMAT_TYPES);
  for (const field in format) {
    const named = NAMES[field];
    if (named) refuseName(named.spelt, format[field as keyof CellFormat], named.names);
  }
  if (format.borders)
    for (const side of SIDES) refuseName(`borders.${side}.style`, format.borders[side]?.style, BORDER_STYLES);
  if (format.numberFormat?.pattern && !format.numberFormat.type) {
    throw new InvalidRequest("The type of a number format must be set.");
  }
  const angle = format.textRotation?.angle ?? 0;
  if (angle < -90 || angle > 90) throw new InvalidRequest("The text rotation angle must be between -90 and 90.");
}

/** Refuses a mask of a format that names a field that there is not. */
export function checkFormatMask(mask: FieldMask | null): void {
  if (mask === null || mask === true) return;
  refuseUnknown([...mask.keys()], FORMAT_FIELDS, "userEnteredFormat");
  const text = mask.get("textFormat");
  if (text && text !== true) refuseUnknown([...text.keys()], TEXT_FIELDS, "userEnteredFormat.textFormat");
}

function refuseName(spelt: string, name: unknown, known: readonly string[]): void {
  if (name === null || name === undefined || known.includes(name as string)) return;
  throw new InvalidRequest(`Invalid value at 'userEnteredFormat.${spelt}', "${name}"`);
}

function refuseUnknown(names: readonly string[], known: readonly string[], where: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InvalidRequest(`Unknown name "${unknown}" at '${where}': Cannot find field.`);
}
