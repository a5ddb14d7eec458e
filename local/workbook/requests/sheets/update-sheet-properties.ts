import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { renameInFormulas } from "../../formulas/move-formulas.ts";
import { resizeDimension } from "../../lines/dimensions.ts";
import type { FieldMask } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { WireSheetProperties } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkFrozen, checkSheetProperties, checkTitle, colorsOf, GRID_FIELDS, moveSheet } from "./sheet-properties.ts";

/** Changes the named properties of one tab: title, place, visibility, grid, frozen part, colour, direction. */
export const updateSheetProperties: RequestHandler<"updateSheetProperties"> = (draft, { properties = {}, fields }) => {
  const mask = updateMask(fields, Object.keys(SETTERS));
  checkSheetProperties(properties);
  const sheet = draft.sheet(properties.sheetId);
  for (const [name, below] of mask) SETTERS[name]?.({ draft, sheet, properties, mask: below });
  checkFrozen(sheet);
  return undefined;
};

type Change = {
  readonly draft: SpreadsheetDraft;
  readonly sheet: SheetDraft;
  readonly properties: WireSheetProperties;
  readonly mask: FieldMask;
};

const SETTERS: Readonly<Record<string, (change: Change) => void>> = {
  // "This field cannot be changed once set": the tab was found by its id.
  sheetId: () => undefined,
  sheetType: () => undefined,
  title: ({ draft, sheet, properties }) => {
    const title = properties.title ?? "";
    checkTitle(draft, title, sheet);
    renameInFormulas(draft, sheet, title);
    sheet.properties = { ...sheet.properties, title };
  },
  // "If this field is excluded then the sheet is added or moved to the end of the sheet list": discovery text.
  index: ({ draft, sheet, properties }) => moveSheet(draft, sheet, properties.index ?? draft.sheets.length),
  hidden: ({ sheet, properties }) => {
    sheet.properties = { ...sheet.properties, hidden: properties.hidden ?? false };
  },
  rightToLeft: ({ sheet, properties }) => {
    sheet.properties = { ...sheet.properties, rightToLeft: properties.rightToLeft ?? false };
  },
  gridProperties: setGrid,
  tabColor: setColors,
  tabColorStyle: setColors,
};

function setColors({ sheet, properties }: Change): void {
  sheet.properties = { ...sheet.properties, colors: colorsOf(properties) };
}

/** "It is an error to set any grid properties on non-grid sheets": discovery text. */
function setGrid({ draft, sheet, properties, mask }: Change): void {
  const grid = properties.gridProperties;
  if (sheet.properties.sheetType === "OBJECT") {
    if (grid) throw new InvalidRequest("Grid properties cannot be set on a sheet that is not a grid.");
    return;
  }
  const named = updateMask(mask === true ? "*" : [...mask.keys()].join(","), GRID_FIELDS);
  for (const field of GRID_FIELDS.filter((name) => named.has(name))) {
    if (field === "rowCount") resizeDimension({ draft, sheet, dimension: "ROWS" }, grid?.rowCount ?? 0);
    else if (field === "columnCount") resizeDimension({ draft, sheet, dimension: "COLUMNS" }, grid?.columnCount ?? 0);
    else if (field === "frozenRowCount" || field === "frozenColumnCount")
      sheet.properties = { ...sheet.properties, [field]: grid?.[field] ?? 0 };
    else sheet.properties = { ...sheet.properties, [field]: grid?.[field] ?? false };
  }
}
