import type { GridRange, Request, WireSheet, WireSpreadsheet } from "./wire.ts";

/**
 * The requests that put on new tabs what `spreadsheets.create` was given for them, `sheetIds` being those of the tabs in
 * their order. A range that names no tab is its own tab's.
 */
export const contentRequests = (given: WireSpreadsheet, sheetIds: readonly number[]): readonly Request[] => [
  ...eachSheet(given, sheetIds, cellRequests),
  ...(given.namedRanges ?? []).map((namedRange): Request => ({ addNamedRange: { namedRange } })),
  ...eachSheet(given, sheetIds, objectRequests),
  ...(given.developerMetadata ?? []).map(
    (developerMetadata): Request => ({
      createDeveloperMetadata: { developerMetadata: { location: { spreadsheet: true }, ...developerMetadata } },
    }),
  ),
];

const eachSheet = (
  { sheets = [] }: WireSpreadsheet,
  sheetIds: readonly number[],
  requests: (sheet: WireSheet, sheetId: number) => readonly Request[],
): readonly Request[] => sheets.flatMap((sheet, place) => requests(sheet, sheetIds[place] ?? 0));

function cellRequests({ data = [] }: WireSheet, sheetId: number): readonly Request[] {
  return data.flatMap(({ startRow, startColumn, rowData, rowMetadata = [], columnMetadata = [] }) => [
    ...(rowData
      ? [
          {
            updateCells: {
              start: { sheetId, rowIndex: startRow ?? 0, columnIndex: startColumn ?? 0 },
              rows: rowData,
              fields: "*",
            },
          },
        ]
      : []),
    ...lineRequests(rowMetadata, { sheetId, dimension: "ROWS", first: startRow ?? 0 }),
    ...lineRequests(columnMetadata, { sheetId, dimension: "COLUMNS", first: startColumn ?? 0 }),
  ]);
}

type LineMetadata = NonNullable<NonNullable<WireSheet["data"]>[number]["rowMetadata"]>;
type LinePlace = { readonly sheetId: number; readonly dimension: string; readonly first: number };

const lineRequests = (lines: LineMetadata, { sheetId, dimension, first }: LinePlace): readonly Request[] =>
  lines.flatMap(({ pixelSize, hiddenByUser, developerMetadata = [] }, place): Request[] => {
    const range = { sheetId, dimension, startIndex: first + place, endIndex: first + place + 1 };
    const properties = { ...(pixelSize ? { pixelSize } : {}), ...(hiddenByUser ? { hiddenByUser } : {}) };
    const fields = Object.keys(properties).join(",");
    return [
      ...(fields ? [{ updateDimensionProperties: { range, properties, fields } }] : []),
      ...developerMetadata.map((metadata) => ({
        createDeveloperMetadata: { developerMetadata: { location: { dimensionRange: range }, ...metadata } },
      })),
    ];
  });

function objectRequests(sheet: WireSheet, sheetId: number): readonly Request[] {
  const ranged = <T extends { readonly range?: GridRange }>(items: readonly T[] | undefined): readonly T[] =>
    (items ?? []).map((item) => (item.range ? { ...item, range: { sheetId, ...item.range } } : item));
  const [filter] = ranged(sheet.basicFilter ? [sheet.basicFilter] : []);
  return [
    ...(sheet.merges ?? []).map((range) => ({ mergeCells: { range: { sheetId, ...range }, mergeType: "MERGE_ALL" } })),
    ...ranged(sheet.tables).map((table) => ({ addTable: { table } })),
    ...ranged(sheet.bandedRanges).map((bandedRange) => ({ addBanding: { bandedRange } })),
    ...(sheet.conditionalFormats ?? []).map((rule, index) => ({
      addConditionalFormatRule: {
        index,
        rule: { ...rule, ranges: (rule.ranges ?? []).map((range) => ({ sheetId, ...range })) },
      },
    })),
    ...(filter ? [{ setBasicFilter: { filter } }] : []),
    ...ranged(sheet.filterViews).map((view) => ({ addFilterView: { filter: view } })),
    ...ranged(sheet.protectedRanges).map((protectedRange) => ({ addProtectedRange: { protectedRange } })),
    ...ranged([...(sheet.rowGroups ?? []), ...(sheet.columnGroups ?? [])]).flatMap(groupRequests),
    ...(sheet.charts ?? []).map((chart) => ({ addChart: { chart } })),
    ...(sheet.slicers ?? []).map((slicer) => ({ addSlicer: { slicer } })),
    ...(sheet.developerMetadata ?? []).map((metadata) => ({
      createDeveloperMetadata: { developerMetadata: { location: { sheetId }, ...metadata } },
    })),
  ];
}

const groupRequests = (dimensionGroup: NonNullable<WireSheet["rowGroups"]>[number]): readonly Request[] => [
  { addDimensionGroup: { range: dimensionGroup.range ?? {} } },
  ...(dimensionGroup.collapsed ? [{ updateDimensionGroup: { dimensionGroup, fields: "collapsed" } }] : []),
];
