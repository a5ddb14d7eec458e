import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import type { WireSheetProperties } from "../../wire.ts";

const KNOWN = ["sheetId", "title", "index", "sheetType", "gridProperties", "hidden", "tabColor", "tabColorStyle"];
const KNOWN_GRID = ["rowCount", "columnCount", "frozenRowCount", "frozenColumnCount", "hideGridlines"];

/** Refuses the properties that the model does not keep. */
export function checkSheetProperties(properties: WireSheetProperties): void {
  onlyKnown("SheetProperties", properties, KNOWN);
  onlyKnown("GridProperties", properties.gridProperties, KNOWN_GRID);
  if (properties.sheetType && properties.sheetType !== "GRID") onlyKnown("SheetProperties", properties, []);
}

/** Refuses a title that is blank or borne by another tab; capitals do not tell titles apart. */
export function checkTitle(draft: SpreadsheetDraft, title: string, own?: SheetDraft): void {
  if (title.trim() === "") throw new InvalidRequest("The sheet name cannot be empty.");
  const taken = draft.sheets.some(
    (sheet) => sheet !== own && sheet.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw new InvalidRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

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

/** The colours as given; `undefined` ones are not set. */
export const colorsOf = ({ tabColor, tabColorStyle }: WireSheetProperties): SheetDraft["properties"]["colors"] => ({
  ...(tabColor ? { tabColor } : {}),
  ...(tabColorStyle ? { tabColorStyle } : {}),
});
