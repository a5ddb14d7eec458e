import type { Row } from "../cells/cell.ts";
import { withBands } from "../formats/banded-format.ts";
import { withConditionalFormats } from "../formats/conditional-look.ts";
import { DEFAULT_FORMAT } from "../formats/effective-format.ts";
import { type RulePlace, rulePlace } from "../formats/rule-formats.ts";
import { DEFAULT_THEME } from "../formats/theme.ts";
import { type FieldMask, maskBelow, selectFields } from "../masks/field-mask.ts";
import { linesLabels } from "../metadata/lines-labels.ts";
import { sheetIdOf } from "../metadata/metadata-location.ts";
import { renderTable } from "../objects/tables.ts";
import { gridOf } from "../ranges/a1.ts";
import type { Area, Dimension } from "../ranges/grid-range.ts";
import type { DeveloperMetadata, DimensionSize, Sheet, Spreadsheet } from "../spreadsheet.ts";
import type { WireSheet, WireSheetProperties, WireSpreadsheet } from "../wire.ts";
import { cellRenderer, renderRow } from "./render-cell.ts";

/** Which sheets and parts of them a reader asked for; every sheet whole when there are none. */
export type Parts = ReadonlyMap<number, readonly Area[]>;

/**
 * The spreadsheet as `spreadsheets.get` answers it under a field mask. Grid data only where the mask names it; `now` is
 * for the rules of colour that count from today.
 */
export function renderSpreadsheet(
  spreadsheet: Spreadsheet,
  mask: FieldMask,
  parts?: Parts,
  now?: Date,
): WireSpreadsheet {
  const { spreadsheetId, properties, namedRanges, developerMetadata } = spreadsheet;
  const head = {
    spreadsheetId,
    properties: {
      autoRecalc: "ON_CHANGE",
      spreadsheetTheme: DEFAULT_THEME,
      ...properties,
      defaultFormat: TOLD_DEFAULT,
    },
    namedRanges: listed(namedRanges.filter(({ range }) => range)),
    developerMetadata: listed(developerMetadata.filter(({ location }) => location?.spreadsheet)),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  };
  const sheetMask = maskBelow(mask, "sheets");
  const selected = (selectFields(head, mask) ?? {}) as WireSpreadsheet;
  return sheetMask === null ? selected : { ...selected, sheets: renderSheets(spreadsheet, sheetMask, parts, now) };
}

/** The family of the default format alone is told with those that stand in for it (recorded by gspread). */
const TOLD_DEFAULT = {
  ...DEFAULT_FORMAT,
  textFormat: { ...DEFAULT_FORMAT.textFormat, fontFamily: "arial,sans,sans-serif" },
};

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function renderSheets(spreadsheet: Spreadsheet, mask: FieldMask, parts?: Parts, now?: Date): WireSheet[] {
  const { sheets, properties, developerMetadata } = spreadsheet;
  const dataMask = maskBelow(mask, "data");
  return sheets.flatMap((sheet, index) => {
    const areas = parts ? parts.get(sheet.properties.sheetId) : [undefined];
    if (!areas) return [];
    const own = developerMetadata.filter(
      ({ location }) => location && sheetIdOf(location) === sheet.properties.sheetId,
    );
    const head = (selectFields(headOf(sheet, index, properties.locale, own), mask) ?? {}) as WireSheet;
    if (dataMask === null || sheet.properties.sheetType === "OBJECT") return [head];
    const place = rulePlace(spreadsheet, sheet, now);
    return [{ ...head, data: areas.map((area) => renderData({ ...sheet, own }, dataMask, place, area)) }];
  });
}

function headOf(sheet: Sheet, index: number, locale: string, own: readonly DeveloperMetadata[]): WireSheet {
  const labels = own.filter(({ location }) => !location?.dimensionRange);
  return {
    properties: renderSheetProperties(sheet, index),
    ...listsOf(sheet),
    ...(sheet.protectedRanges.length > 0
      ? { protectedRanges: sheet.protectedRanges.map((range) => ({ requestingUserCanEdit: true, ...range })) }
      : {}),
    ...(sheet.tables.length > 0 ? { tables: sheet.tables.map((table) => renderTable(sheet, table, locale)) } : {}),
    ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
    ...(labels.length > 0 ? { developerMetadata: labels } : {}),
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
type RowData = ReturnType<typeof renderRow>;

function renderData(
  sheet: Sheet & { readonly own: readonly DeveloperMetadata[] },
  mask: FieldMask,
  place: RulePlace,
  area?: Area,
): GridData {
  const rows = area ? rowsWithin(sheet, area) : sheet.rows;
  const rowMask = maskBelow(mask, "rowData");
  const cellMask = maskBelow(rowMask, "values");
  const render = cellMask === null ? null : cellRenderer(cellMask, place.locale);
  const { startRow, endRow, startColumn, endColumn } = area ?? gridOf(sheet);
  const banded = (rendered: RowData[]) => withBands(sheet, { startRow, startColumn }, cellMask, rendered);
  const ruled = withConditionalFormats(sheet, { startRow, startColumn }, cellMask, place);
  const lines = (dimension: Dimension) => linesLabels(sheet.own, dimension);
  const byRow = { sizes: sheet.rowSizes, labels: lines("ROWS"), standard: 21 };
  const byColumn = { sizes: sheet.columnSizes, labels: lines("COLUMNS"), standard: 100 };
  const rowMetadata = renderLines(byRow, maskBelow(mask, "rowMetadata"), startRow, endRow);
  const columnMetadata = renderLines(byColumn, maskBelow(mask, "columnMetadata"), startColumn, endColumn);
  return {
    ...(area?.startRow && maskBelow(mask, "startRow") ? { startRow: area.startRow } : {}),
    ...(area?.startColumn && maskBelow(mask, "startColumn") ? { startColumn: area.startColumn } : {}),
    ...(render && rows.length > 0 ? { rowData: ruled(banded(rows.map((row) => renderRow(row, render)))) } : {}),
    ...(rowMetadata.length > 0 ? { rowMetadata } : {}),
    ...(columnMetadata.length > 0 ? { columnMetadata } : {}),
  };
}

/** The rows of an area, the blank ones at its end left out. */
function rowsWithin(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: Area): readonly Row[] {
  const rows = sheet.rows.slice(startRow, endRow).map((row) => row.slice(startColumn, endColumn));
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== undefined)) + 1);
}

type Lines = {
  readonly sizes: readonly (DimensionSize | undefined)[];
  readonly labels: ReadonlyMap<number, readonly DeveloperMetadata[]>;
  readonly standard: number;
};

function renderLines({ sizes, labels, standard }: Lines, mask: FieldMask | null, start: number, end: number): object[] {
  if (mask === null) return [];
  const all = Array.from({ length: end - start }, (_, at) => {
    const developerMetadata = labels.get(start + at);
    return { pixelSize: standard, ...sizes[start + at], ...(developerMetadata ? { developerMetadata } : {}) };
  });
  return selectFields(all, mask) as object[];
}
