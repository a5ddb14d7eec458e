import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../refusals.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { WireSheetProperties } from "../../wire.ts";

const KNOWN = [
  "sheetId",
  "title",
  "index",
  "sheetType",
  "gridProperties",
  "hidden",
  "tabColor",
  "tabColorStyle",
  "rightToLeft",
];

/** The fields of a grid, sizes first. */
export const GRID_FIELDS = [
  "rowCount",
  "columnCount",
  "frozenRowCount",
  "frozenColumnCount",
  "hideGridlines",
  "rowGroupControlAfter",
  "columnGroupControlAfter",
] as const;

/** Refuses the properties that the model does not keep. */
export function checkSheetProperties(properties: WireSheetProperties): void {
  onlyKnown("SheetProperties", properties, KNOWN);
  const { sheetType } = properties;
  if (sheetType === "DATA_SOURCE") throw new Unsupported("DATA_SOURCE sheets are not supported by the local Google.");
  if (sheetType && sheetType !== "GRID" && sheetType !== "OBJECT" && sheetType !== "SHEET_TYPE_UNSPECIFIED") {
    throw new InvalidRequest(`Invalid value at 'properties.sheet_type', "${sheetType}"`);
  }
}

/** Refuses a title that is blank, too long (getodk/collect#2918) or borne by another tab, whatever its capitals. */
export function checkTitle(draft: SpreadsheetDraft, title: string, own?: SheetDraft): void {
  if (title.trim() === "") throw new InvalidRequest("The sheet name cannot be empty.");
  if (title.length > LONGEST_TITLE) {
    throw new InvalidRequest(`The sheet name cannot be greater than ${LONGEST_TITLE} characters.`);
  }
  const taken = draft.sheets.some(
    (sheet) => sheet !== own && sheet.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw new InvalidRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

const LONGEST_TITLE = 100;

/** Refuses to freeze the whole grid. */
export function checkFrozen({ properties }: SheetDraft): void {
  const { rowCount, columnCount, frozenRowCount, frozenColumnCount, sheetType } = properties;
  if (sheetType === "OBJECT") return;
  if (frozenRowCount >= rowCount) throw new InvalidRequest("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw new InvalidRequest("You can't freeze all visible columns on the sheet.");
}

/** Moves a tab to that place among the tabs. */
export function moveSheet(draft: SpreadsheetDraft, sheet: SheetDraft, index: number): void {
  const others = draft.sheets.filter((other) => other !== sheet);
  if (index < 0 || index > others.length + 1) throw new InvalidRequest(`Sheet index ${index} is out of range.`);
  const from = draft.sheets.indexOf(sheet);
  // Google counts the place before the tab is taken out: moving a tab rightwards to 2 puts it before the third.
  const place = from >= 0 && from < index ? index - 1 : index;
  draft.sheets = others.toSpliced(place, 0, sheet);
}

/**
 * The colour told as a style and in its older form; "tab_color_style takes precedence": discovery text. A style of no
 * colour is none.
 */
export const colorsOf = ({ tabColor, tabColorStyle }: WireSheetProperties): SheetDraft["properties"]["colors"] =>
  toldColors({
    ...(tabColor ? { tabColor } : {}),
    ...(tabColorStyle?.rgbColor || tabColorStyle?.themeColor ? { tabColorStyle } : {}),
  });
