import { resizeDimension } from "../../dimensions.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { type FieldMask, maskBelow, parseFieldMask, topNames } from "../../field-mask.ts";
import { renameInFormulas } from "../../formulas/move-formulas.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { WireSheetProperties } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkFrozen, checkSheetProperties, checkTitle, moveSheet } from "./sheet-properties.ts";

/** Changes the named properties of one tab: title, place, visibility, grid, frozen part, colour. */
export const updateSheetProperties: RequestHandler<"updateSheetProperties"> = (draft, { properties = {}, fields }) => {
  if (!fields)
    throw new InvalidRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  checkSheetProperties(properties);
  const sheet = draft.sheet(properties.sheetId);
  const mask = parseFieldMask(fields);
  for (const name of topNames(mask, Object.keys(SETTERS))) {
    const set = SETTERS[name];
    if (!set) throw new Unsupported(`SheetProperties.${name} is not supported by the local Google.`);
    set({ draft, sheet, properties, mask: maskBelow(mask, name) ?? true });
  }
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
  title: ({ draft, sheet, properties }) => {
    const title = properties.title ?? "";
    checkTitle(draft, title, sheet);
    renameInFormulas(draft, sheet, title);
    sheet.properties = { ...sheet.properties, title };
  },
  index: ({ draft, sheet, properties }) => moveSheet(draft, sheet, properties.index ?? 0),
  hidden: ({ sheet, properties }) => {
    sheet.properties = { ...sheet.properties, hidden: properties.hidden ?? false };
  },
  gridProperties: setGrid,
  tabColor: (change) => setColor(change, "tabColor"),
  tabColorStyle: (change) => setColor(change, "tabColorStyle"),
};

function setColor({ sheet, properties }: Change, field: "tabColor" | "tabColorStyle"): void {
  const { [field]: _, ...others } = sheet.properties.colors;
  const color = properties[field];
  sheet.properties = { ...sheet.properties, colors: color ? { ...others, [field]: color } : others };
}

function setGrid({ draft, sheet, properties, mask }: Change): void {
  const grid = properties.gridProperties ?? {};
  for (const name of topNames(mask, GRID_FIELDS)) {
    if (!GRID_FIELDS.includes(name))
      throw new Unsupported(`GridProperties.${name} is not supported by the local Google.`);
    if (name === "rowCount") resizeDimension({ draft, sheet, dimension: "ROWS" }, grid.rowCount ?? 0);
    else if (name === "columnCount") resizeDimension({ draft, sheet, dimension: "COLUMNS" }, grid.columnCount ?? 0);
    else if (name === "hideGridlines")
      sheet.properties = { ...sheet.properties, hideGridlines: grid.hideGridlines ?? false };
    else sheet.properties = { ...sheet.properties, [name]: grid[name as "frozenRowCount"] ?? 0 };
  }
}

const GRID_FIELDS: readonly string[] = [
  "rowCount",
  "columnCount",
  "frozenRowCount",
  "frozenColumnCount",
  "hideGridlines",
];
