import type { Row } from "./cells/cell.ts";
import type {
  BasicFilter,
  ConditionalFormatRule,
  DimensionGroup,
  EmbeddedChart,
  GridRange,
  TableColumn,
  WireBandedRange,
  WireDeveloperMetadata,
  WireFilterView,
  WireNamedRange,
  WireProtectedRange,
  WireSheetProperties,
  WireSlicer,
  WireSpreadsheetProperties,
  WireTable,
} from "./wire.ts";

/** A spreadsheet as a value: a batch makes a new one that shares every row it did not touch. */
export type Spreadsheet = {
  readonly spreadsheetId: string;
  readonly properties: SpreadsheetProperties;
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRange[];
  /** Of the spreadsheet, of its tabs, and of their rows and columns: each says where it belongs. */
  readonly developerMetadata: readonly DeveloperMetadata[];
};

/** `locale` is Google's form (`fr_FR`), `timeZone` a CLDR name (`Europe/Paris`); the rest is kept and told. */
export type SpreadsheetProperties = {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc?: string;
  readonly iterativeCalculationSettings?: NonNullable<WireSpreadsheetProperties["iterativeCalculationSettings"]>;
  readonly spreadsheetTheme?: NonNullable<WireSpreadsheetProperties["spreadsheetTheme"]>;
  readonly importFunctionsExternalUrlAccessAllowed?: boolean;
};

/** One tab; its place in `sheets` is its index. Rows and their metadata are ragged at the end. */
export type Sheet = {
  readonly properties: SheetProperties;
  readonly rows: readonly Row[];
  readonly rowSizes: readonly (DimensionSize | undefined)[];
  readonly columnSizes: readonly (DimensionSize | undefined)[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly merges: readonly GridRange[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly bandedRanges: readonly BandedRange[];
  readonly filterViews: readonly FilterView[];
  readonly slicers: readonly Slicer[];
  readonly rowGroups: readonly DimensionGroup[];
  readonly columnGroups: readonly DimensionGroup[];
  readonly basicFilter?: BasicFilter | undefined;
};

/** `sheetType` is left out for a grid; an object tab has a chart of its own and no cell. */
export type SheetProperties = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly hideGridlines: boolean;
  readonly rowGroupControlAfter: boolean;
  readonly columnGroupControlAfter: boolean;
  readonly rightToLeft: boolean;
  readonly sheetType?: "OBJECT";
  readonly colors: Pick<WireSheetProperties, "tabColor" | "tabColorStyle">;
};

/** Absent: Google's default, 21 pixels for a row and 100 for a column. */
export type DimensionSize = {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  /** Told, never written: what the tab's filter or a slicer hid when it was last set. */
  readonly hiddenByFilter?: boolean;
};

export type ProtectedRange = WireProtectedRange & { readonly protectedRangeId: number; readonly range: GridRange };

/**
 * A name for cells. Without a range it is the ghost of one whose cells or whole tab were deleted, `#REF!` to people:
 * nothing lists nor deletes it, and its id and name are still taken (burnash/gspread#1530).
 */
export type NamedRange = WireNamedRange & { readonly namedRangeId: string; readonly name: string };

export type DeveloperMetadata = WireDeveloperMetadata & { readonly metadataId: number };

export type BandedRange = WireBandedRange & { readonly bandedRangeId: number; readonly range: GridRange };

export type FilterView = WireFilterView & { readonly filterViewId: number; readonly range: GridRange };

export type Slicer = WireSlicer & { readonly slicerId: number };

export type Chart = EmbeddedChart & { readonly chartId: number };

/** A native table. Its columns bear no name of their own: a column is called what its heading cell holds. */
export type Table = Pick<WireTable, "rowsProperties"> & {
  readonly tableId: string;
  readonly name: string;
  readonly range: GridRange;
  readonly columns: readonly Omit<TableColumn, "columnIndex" | "columnName">[];
};

/** Google's grid when nothing else is asked for. */
export const DEFAULT_GRID = { rowCount: 1000, columnCount: 26 } as const;

/** 10 000 000 cells, 200 tabs and 50 000 characters a cell: Google Drive's limits for spreadsheets. */
export const LIMITS = { cells: 10_000_000, sheets: 200, cellCharacters: 50_000 } as const;

// One for all: most lists of most tabs stay empty.
const NONE: readonly never[] = [];

/** An empty tab. */
export function newSheet(properties: Pick<SheetProperties, "sheetId" | "title"> & Partial<SheetProperties>): Sheet {
  return {
    properties: {
      hidden: false,
      ...DEFAULT_GRID,
      frozenRowCount: 0,
      frozenColumnCount: 0,
      hideGridlines: false,
      rowGroupControlAfter: false,
      columnGroupControlAfter: false,
      rightToLeft: false,
      colors: {},
      ...properties,
    },
    rows: NONE,
    rowSizes: NONE,
    columnSizes: NONE,
    protectedRanges: NONE,
    merges: NONE,
    charts: NONE,
    tables: NONE,
    conditionalFormats: NONE,
    bandedRanges: NONE,
    filterViews: NONE,
    slicers: NONE,
    rowGroups: NONE,
    columnGroups: NONE,
  };
}

/** The name that Google gives to a tab nobody named, by the spreadsheet's language. */
export const defaultSheetTitle = (locale: string, number: number): string =>
  locale.startsWith("fr") ? `Feuille ${number}` : `Sheet${number}`;
