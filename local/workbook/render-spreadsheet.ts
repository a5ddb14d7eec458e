import { type FieldMask, maskBelow, selectFields } from "./field-mask.ts";
import { DEFAULT_FORMAT } from "./formats/effective-format.ts";
import type { Area } from "./grid-range.ts";
import { cellRenderer, renderRow } from "./render-cell.ts";
import type { DimensionSize, Sheet, Spreadsheet } from "./spreadsheet.ts";
import { renderTable } from "./tables.ts";
import type { WireSheet, WireSheetProperties, WireSpreadsheet } from "./wire.ts";

/** Which sheets and parts of them a reader asked for; every sheet whole when there are none. */
export type Parts = ReadonlyMap<number, readonly Area[]>;

/** The spreadsheet as `spreadsheets.get` answers it under a field mask. Grid data only where the mask names it. */
export function renderSpreadsheet(spreadsheet: Spreadsheet, mask: FieldMask, parts?: Parts): WireSpreadsheet {
  const { spreadsheetId, properties, namedRanges, developerMetadata } = spreadsheet;
  const head = {
    spreadsheetId,
    properties: { ...properties, autoRecalc: "ON_CHANGE", defaultFormat: DEFAULT_FORMAT },
    namedRanges: listed(namedRanges.filter(({ range }) => range)),
    developerMetadata: listed(developerMetadata.filter(({ location }) => location?.spreadsheet)),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  };
  const sheetMask = maskBelow(mask, "sheets");
  const selected = (selectFields(head, mask) ?? {}) as WireSpreadsheet;
  return sheetMask === null ? selected : { ...selected, sheets: renderSheets(spreadsheet, sheetMask, parts) };
}

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function renderSheets({ sheets, properties }: Spreadsheet, mask: FieldMask, parts?: Parts): WireSheet[] {
  const dataMask = maskBelow(mask, "data");
  return sheets.flatMap((sheet, index) => {
    const areas = parts ? parts.get(sheet.properties.sheetId) : [undefined];
    if (!areas) return [];
    const head = (selectFields(headOf(sheet, index, properties.locale), mask) ?? {}) as WireSheet;
    if (dataMask === null) return [head];
    return [{ ...head, data: areas.map((area) => renderData(sheet, dataMask, properties.locale, area)) }];
  });
}

function headOf(sheet: Sheet, index: number, locale: string): WireSheet {
  return {
    properties: renderSheetProperties(sheet, index),
    ...listsOf(sheet),
    ...(sheet.protectedRanges.length > 0
      ? { protectedRanges: sheet.protectedRanges.map((range) => ({ ...range, requestingUserCanEdit: true })) }
      : {}),
    ...(sheet.tables.length > 0 ? { tables: sheet.tables.map((table) => renderTable(sheet, table, locale)) } : {}),
    ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
  };
}

const LISTS = [
  "merges",
  "charts",
  "conditionalFormats",
  "bandedRanges",
  "filterViews",
  "slicers",
  "rowGroups",
  "columnGroups",
] as const;

/** The lists that the model keeps as they are told; an empty one is left out, as Google does. */
const listsOf = (sheet: Sheet): WireSheet =>
  Object.fromEntries(LISTS.flatMap((name) => (sheet[name].length > 0 ? [[name, sheet[name]]] : [])));

/** A tab's properties on the wire: what is off or zero is left out, as Google does. */
export function renderSheetProperties({ properties }: Sheet, index: number): WireSheetProperties {
  const { sheetId, title, hidden, rowCount, columnCount } = properties;
  return {
    sheetId,
    title,
    index,
    ...(properties.sheetType === "OBJECT"
      ? { sheetType: "OBJECT" }
      : {
          sheetType: "GRID",
          gridProperties: {
            rowCount,
            columnCount,
            ...Object.fromEntries(GRID_EXTRAS.flatMap((name) => (properties[name] ? [[name, properties[name]]] : []))),
          },
        }),
    ...(hidden ? { hidden } : {}),
    ...(properties.rightToLeft ? { rightToLeft: true } : {}),
    ...properties.colors,
  };
}

const GRID_EXTRAS = [
  "frozenRowCount",
  "frozenColumnCount",
  "hideGridlines",
  "rowGroupControlAfter",
  "columnGroupControlAfter",
] as const;

type GridData = NonNullable<WireSheet["data"]>[number];

function renderData(sheet: Sheet, mask: FieldMask, locale: string, area?: Area): GridData {
  const rows = area ? sheet.rows.slice(area.startRow, area.endRow) : sheet.rows;
  const rowMask = maskBelow(mask, "rowData");
  const cellMask = maskBelow(rowMask, "values");
  const render = cellMask === null ? null : cellRenderer(cellMask, locale);
  const { rowCount, columnCount } = sheet.properties;
  return {
    ...(area?.startRow ? { startRow: area.startRow } : {}),
    ...(area?.startColumn ? { startColumn: area.startColumn } : {}),
    ...(render && rows.length > 0
      ? { rowData: rows.map((row) => renderRow(area ? row.slice(area.startColumn, area.endColumn) : row, render)) }
      : {}),
    ...sizes("rowMetadata", mask, sheet.rowSizes, 21, [area?.startRow ?? 0, area?.endRow ?? rowCount]),
    ...sizes("columnMetadata", mask, sheet.columnSizes, 100, [area?.startColumn ?? 0, area?.endColumn ?? columnCount]),
  };
}

function sizes(
  field: "rowMetadata" | "columnMetadata",
  mask: FieldMask,
  list: readonly (DimensionSize | undefined)[],
  standard: number,
  [start, end]: readonly [number, number],
): Pick<GridData, "rowMetadata" | "columnMetadata"> {
  const inner = maskBelow(mask, field);
  if (inner === null) return {};
  const all = Array.from({ length: end - start }, (_, at) => ({ pixelSize: standard, ...list[start + at] }));
  return { [field]: selectFields(all, inner) };
}
