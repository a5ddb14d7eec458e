import type { FieldMask } from "../field-mask.ts";
import { InvalidRequest } from "../refusals.ts";
import type { CellFormat } from "../wire.ts";
import { BORDER_WIDTHS } from "./borders.ts";

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

/** The names that each field takes, by its name in Google's own spelling of errors. */
const NAMES: readonly (readonly [string, readonly string[], (format: CellFormat) => unknown])[] = [
  ["number_format.type", NUMBER_FORMAT_TYPES, ({ numberFormat }) => numberFormat?.type],
  [
    "horizontal_alignment",
    ["HORIZONTAL_ALIGN_UNSPECIFIED", "LEFT", "CENTER", "RIGHT"],
    ({ horizontalAlignment }) => horizontalAlignment,
  ],
  [
    "vertical_alignment",
    ["VERTICAL_ALIGN_UNSPECIFIED", "TOP", "MIDDLE", "BOTTOM"],
    ({ verticalAlignment }) => verticalAlignment,
  ],
  [
    "wrap_strategy",
    ["WRAP_STRATEGY_UNSPECIFIED", "OVERFLOW_CELL", "LEGACY_WRAP", "CLIP", "WRAP"],
    ({ wrapStrategy }) => wrapStrategy,
  ],
  [
    "text_direction",
    ["TEXT_DIRECTION_UNSPECIFIED", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT"],
    ({ textDirection }) => textDirection,
  ],
  [
    "hyperlink_display_type",
    ["HYPERLINK_DISPLAY_TYPE_UNSPECIFIED", "LINKED", "PLAIN_TEXT"],
    ({ hyperlinkDisplayType }) => hyperlinkDisplayType,
  ],
  ["borders.top.style", BORDER_STYLES, ({ borders }) => borders?.top?.style],
  ["borders.bottom.style", BORDER_STYLES, ({ borders }) => borders?.bottom?.style],
  ["borders.left.style", BORDER_STYLES, ({ borders }) => borders?.left?.style],
  ["borders.right.style", BORDER_STYLES, ({ borders }) => borders?.right?.style],
];

/** Refuses what Google refuses of a format that is written. */
export function checkCellFormat(format: CellFormat | null | undefined): void {
  if (!format) return;
  refuseUnknown(Object.keys(format), FORMAT_FIELDS, "userEnteredFormat");
  refuseUnknown(Object.keys(format.textFormat ?? {}), TEXT_FIELDS, "userEnteredFormat.textFormat");
  for (const [name, known, read] of NAMES) {
    const value = read(format) ?? null;
    if (value === null || known.includes(value as string)) continue;
    throw new InvalidRequest(`Invalid value at 'userEnteredFormat.${name}', "${value}"`);
  }
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

function refuseUnknown(names: readonly string[], known: readonly string[], where: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InvalidRequest(`Unknown name "${unknown}" at '${where}': Cannot find field.`);
}
