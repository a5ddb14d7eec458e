/**
 * The messages that a body of the Sheets API may hold: `field:type`, with `[]` for a list, `{}` for a map and `#` for an
 * enum. From the API's discovery document, revision 20260921: sheets.googleapis.com/$discovery/rest?version=v4
 */
export const SHEETS_MESSAGES: Readonly<Record<string, string>> = {
  AddBandingRequest: "bandedRange:BandedRange",
  AddChartRequest: "chart:EmbeddedChart",
  AddCommentReplyRequest: "commentId:string post:Post",
  AddConditionalFormatRuleRequest: "index:int32 rule:ConditionalFormatRule",
  AddDataSourceRequest: "dataSource:DataSource",
  AddDimensionGroupRequest: "range:DimensionRange",
  AddFilterViewRequest: "filter:FilterView",
  AddNamedRangeRequest: "namedRange:NamedRange",
  AddProtectedRangeRequest: "protectedRange:ProtectedRange",
  AddSheetRequest: "properties:SheetProperties",
  AddSlicerRequest: "slicer:Slicer",
  AddTableRequest: "table:Table",
  AppendCellsRequest: "fields:string rows:RowData[] sheetId:int32 tableId:string",
  AppendDimensionRequest: "dimension:#Dimension length:int32 sheetId:int32",
  AutoFillRequest: "range:GridRange sourceAndDestination:SourceAndDestination useAlternateSeries:bool",
  AutoResizeDimensionsRequest: "dataSourceSheetDimensions:DataSourceSheetDimensionRange dimensions:DimensionRange",
  BandedRange:
    "bandedRangeId:int32 bandedRangeReference:string columnProperties:BandingProperties range:GridRange rowProperties:BandingProperties",
  BandingProperties:
    "firstBandColor:Color firstBandColorStyle:ColorStyle footerColor:Color footerColorStyle:ColorStyle headerColor:Color headerColorStyle:ColorStyle secondBandColor:Color secondBandColorStyle:ColorStyle",
  BaselineValueFormat:
    "comparisonType:#BaselineValueFormat.ComparisonType description:string negativeColor:Color negativeColorStyle:ColorStyle position:TextPosition positiveColor:Color positiveColorStyle:ColorStyle textFormat:TextFormat",
  BasicChartAxis:
    "format:TextFormat position:#BasicChartAxis.Position title:string titleTextPosition:TextPosition viewWindowOptions:ChartAxisViewWindowOptions",
  BasicChartDomain: "domain:ChartData reversed:bool",
  BasicChartSeries:
    "color:Color colorStyle:ColorStyle dataLabel:DataLabel lineStyle:LineStyle pointStyle:PointStyle series:ChartData styleOverrides:BasicSeriesDataPointStyleOverride[] targetAxis:#BasicChartAxis.Position type:#BasicChartSpec.ChartType",
  BasicChartSpec:
    "axis:BasicChartAxis[] chartType:#BasicChartSpec.ChartType compareMode:#BasicChartSpec.CompareMode domains:BasicChartDomain[] headerCount:int32 interpolateNulls:bool legendPosition:#BasicChartSpec.BasicChartLegendPosition lineSmoothing:bool series:BasicChartSeries[] stackedType:#BasicChartSpec.StackedType threeDimensional:bool totalDataLabel:DataLabel",
  BasicFilter: "criteria:FilterCriteria{} filterSpecs:FilterSpec[] range:GridRange sortSpecs:SortSpec[] tableId:string",
  BasicSeriesDataPointStyleOverride: "color:Color colorStyle:ColorStyle index:int32 pointStyle:PointStyle",
  BatchClearValuesByDataFilterRequest: "dataFilters:DataFilter[]",
  BatchClearValuesRequest: "ranges:string[]",
  BatchGetValuesByDataFilterRequest:
    "dataFilters:DataFilter[] dateTimeRenderOption:#DateTimeRenderOption majorDimension:#Dimension valueRenderOption:#ValueRenderOption",
  BatchUpdateSpreadsheetRequest:
    "commentsViewMode:#BatchUpdateSpreadsheetRequest.CommentsViewMode includeSpreadsheetInResponse:bool requests:Request[] responseIncludeGridData:bool responseRanges:string[]",
  BatchUpdateValuesByDataFilterRequest:
    "data:DataFilterValueRange[] includeValuesInResponse:bool responseDateTimeRenderOption:#DateTimeRenderOption responseValueRenderOption:#ValueRenderOption valueInputOption:#ValueInputOption",
  BatchUpdateValuesRequest:
    "data:ValueRange[] includeValuesInResponse:bool responseDateTimeRenderOption:#DateTimeRenderOption responseValueRenderOption:#ValueRenderOption valueInputOption:#ValueInputOption",
  BigQueryDataSourceSpec: "projectId:string querySpec:BigQueryQuerySpec tableSpec:BigQueryTableSpec",
  BigQueryQuerySpec: "rawQuery:string",
  BigQueryTableSpec: "datasetId:string tableId:string tableProjectId:string",
  BooleanCondition: "type:#ConditionType values:ConditionValue[]",
  BooleanRule: "condition:BooleanCondition format:CellFormat",
  Border: "color:Color colorStyle:ColorStyle style:#Border.Style width:int32",
  Borders: "bottom:Border left:Border right:Border top:Border",
  BubbleChartSpec:
    "bubbleBorderColor:Color bubbleBorderColorStyle:ColorStyle bubbleLabels:ChartData bubbleMaxRadiusSize:int32 bubbleMinRadiusSize:int32 bubbleOpacity:double bubbleSizes:ChartData bubbleTextStyle:TextFormat domain:ChartData groupIds:ChartData legendPosition:#BubbleChartSpec.LegendPosition series:ChartData",
  CancelDataSourceRefreshRequest: "dataSourceId:string isAll:bool references:DataSourceObjectReferences",
  CandlestickChartSpec: "data:CandlestickData[] domain:CandlestickDomain",
  CandlestickData:
    "closeSeries:CandlestickSeries highSeries:CandlestickSeries lowSeries:CandlestickSeries openSeries:CandlestickSeries",
  CandlestickDomain: "data:ChartData reversed:bool",
  CandlestickSeries: "data:ChartData",
  CellData:
    "chipRuns:ChipRun[] dataSourceFormula:DataSourceFormula dataSourceTable:DataSourceTable dataValidation:DataValidationRule effectiveFormat:CellFormat effectiveValue:ExtendedValue formattedValue:string hyperlink:string note:string pivotTable:PivotTable textFormatRuns:TextFormatRun[] userEnteredFormat:CellFormat userEnteredValue:ExtendedValue",
  CellFormat:
    "backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders horizontalAlignment:#HorizontalAlign hyperlinkDisplayType:#CellFormat.HyperlinkDisplayType numberFormat:NumberFormat padding:Padding textDirection:#CellFormat.TextDirection textFormat:TextFormat textRotation:TextRotation verticalAlignment:#VerticalAlign wrapStrategy:#WrapStrategy",
  ChartAxisViewWindowOptions:
    "viewWindowMax:double viewWindowMin:double viewWindowMode:#ChartAxisViewWindowOptions.ViewWindowMode",
  ChartCustomNumberFormatOptions: "prefix:string suffix:string",
  ChartData:
    "aggregateType:#ChartData.AggregateType columnReference:DataSourceColumnReference groupRule:ChartGroupRule sourceRange:ChartSourceRange",
  ChartDateTimeRule: "type:#ChartDateTimeRule.Type",
  ChartGroupRule: "dateTimeRule:ChartDateTimeRule histogramRule:ChartHistogramRule",
  ChartHistogramRule: "intervalSize:double maxValue:double minValue:double",
  ChartSourceRange: "sources:GridRange[]",
  ChartSpec:
    "altText:string backgroundColor:Color backgroundColorStyle:ColorStyle basicChart:BasicChartSpec bubbleChart:BubbleChartSpec candlestickChart:CandlestickChartSpec dataSourceChartProperties:DataSourceChartProperties filterSpecs:FilterSpec[] fontName:string hiddenDimensionStrategy:#ChartSpec.HiddenDimensionStrategy histogramChart:HistogramChartSpec maximized:bool orgChart:OrgChartSpec pieChart:PieChartSpec scorecardChart:ScorecardChartSpec sortSpecs:SortSpec[] subtitle:string subtitleTextFormat:TextFormat subtitleTextPosition:TextPosition title:string titleTextFormat:TextFormat titleTextPosition:TextPosition treemapChart:TreemapChartSpec waterfallChart:WaterfallChartSpec",
  Chip: "personProperties:PersonProperties richLinkProperties:RichLinkProperties",
  ChipRun: "chip:Chip startIndex:int32",
  ClearBasicFilterRequest: "sheetId:int32",
  ClearValuesRequest: "",
  Color: "alpha:double blue:double green:double red:double",
  ColorStyle: "rgbColor:Color themeColor:#ThemeColorType",
  CommentAnchor: "anchorId:string range:GridRange",
  CommentThread:
    "anchorId:string commentId:string headPost:Post plainTextQuote:string replies:Post[] status:#CommentThread.Status",
  ConditionValue: "relativeDate:#ConditionValue.RelativeDate userEnteredValue:string",
  ConditionalFormatRule: "booleanRule:BooleanRule gradientRule:GradientRule ranges:GridRange[]",
  CopyPasteRequest:
    "destination:GridRange pasteOrientation:#CopyPasteRequest.PasteOrientation pasteType:#PasteType source:GridRange",
  CopySheetToAnotherSpreadsheetRequest: "destinationSpreadsheetId:string",
  CreateDeveloperMetadataRequest: "developerMetadata:DeveloperMetadata",
  CutPasteRequest: "destination:GridCoordinate pasteType:#PasteType source:GridRange",
  DataExecutionStatus:
    "errorCode:#DataExecutionStatus.ErrorCode errorMessage:string lastRefreshTime:string state:#DataExecutionStatus.State",
  DataFilter: "a1Range:string developerMetadataLookup:DeveloperMetadataLookup gridRange:GridRange",
  DataFilterValueRange: "dataFilter:DataFilter majorDimension:#Dimension values:any[]",
  DataLabel: "customLabelData:ChartData placement:#DataLabel.Placement textFormat:TextFormat type:#DataLabel.Type",
  DataSource: "calculatedColumns:DataSourceColumn[] dataSourceId:string sheetId:int32 spec:DataSourceSpec",
  DataSourceChartProperties: "dataExecutionStatus:DataExecutionStatus dataSourceId:string",
  DataSourceColumn: "formula:string reference:DataSourceColumnReference",
  DataSourceColumnReference: "name:string",
  DataSourceFormula: "dataExecutionStatus:DataExecutionStatus dataSourceId:string",
  DataSourceObjectReference:
    "chartId:int32 dataSourceFormulaCell:GridCoordinate dataSourcePivotTableAnchorCell:GridCoordinate dataSourceTableAnchorCell:GridCoordinate sheetId:string",
  DataSourceObjectReferences: "references:DataSourceObjectReference[]",
  DataSourceParameter: "name:string namedRangeId:string range:GridRange",
  DataSourceRefreshDailySchedule: "startTime:TimeOfDay",
  DataSourceRefreshMonthlySchedule: "daysOfMonth:int32[] startTime:TimeOfDay",
  DataSourceRefreshSchedule:
    "dailySchedule:DataSourceRefreshDailySchedule enabled:bool monthlySchedule:DataSourceRefreshMonthlySchedule nextRun:Interval refreshScope:#DataSourceRefreshSchedule.RefreshScope weeklySchedule:DataSourceRefreshWeeklySchedule",
  DataSourceRefreshWeeklySchedule: "daysOfWeek:#DataSourceRefreshWeeklySchedule.DaysOfWeek[] startTime:TimeOfDay",
  DataSourceSheetDimensionRange: "columnReferences:DataSourceColumnReference[] sheetId:int32",
  DataSourceSheetProperties: "columns:DataSourceColumn[] dataExecutionStatus:DataExecutionStatus dataSourceId:string",
  DataSourceSpec: "bigQuery:BigQueryDataSourceSpec looker:LookerDataSourceSpec parameters:DataSourceParameter[]",
  DataSourceTable:
    "columnSelectionType:#DataSourceTable.ColumnSelectionType columns:DataSourceColumnReference[] dataExecutionStatus:DataExecutionStatus dataSourceId:string filterSpecs:FilterSpec[] rowLimit:int32 sortSpecs:SortSpec[]",
  DataValidationRule: "condition:BooleanCondition inputMessage:string showCustomUi:bool strict:bool",
  DateTimeRule: "type:#DateTimeRule.Type",
  DeleteBandingRequest: "bandedRangeId:int32",
  DeleteCommentReplyRequest: "commentId:string postId:string",
  DeleteCommentRequest: "commentId:string",
  DeleteConditionalFormatRuleRequest: "index:int32 sheetId:int32",
  DeleteDataSourceRequest: "dataSourceId:string",
  DeleteDeveloperMetadataRequest: "dataFilter:DataFilter",
  DeleteDimensionGroupRequest: "range:DimensionRange",
  DeleteDimensionRequest: "range:DimensionRange",
  DeleteDuplicatesRequest: "comparisonColumns:DimensionRange[] range:GridRange",
  DeleteEmbeddedObjectRequest: "objectId:int32",
  DeleteFilterViewRequest: "filterId:int32",
  DeleteNamedRangeRequest: "namedRangeId:string",
  DeleteProtectedRangeRequest: "protectedRangeId:int32",
  DeleteRangeRequest: "range:GridRange shiftDimension:#Dimension",
  DeleteSheetRequest: "sheetId:int32",
  DeleteTableRequest: "tableId:string",
  DeveloperMetadata:
    "location:DeveloperMetadataLocation metadataId:int32 metadataKey:string metadataValue:string visibility:#DeveloperMetadataVisibility",
  DeveloperMetadataLocation:
    "dimensionRange:DimensionRange locationType:#DeveloperMetadataLocationType sheetId:int32 spreadsheet:bool",
  DeveloperMetadataLookup:
    "locationMatchingStrategy:#DeveloperMetadataLookup.LocationMatchingStrategy locationType:#DeveloperMetadataLocationType metadataId:int32 metadataKey:string metadataLocation:DeveloperMetadataLocation metadataValue:string visibility:#DeveloperMetadataVisibility",
  DimensionGroup: "collapsed:bool depth:int32 range:DimensionRange",
  DimensionProperties:
    "dataSourceColumnReference:DataSourceColumnReference developerMetadata:DeveloperMetadata[] hiddenByFilter:bool hiddenByUser:bool pixelSize:int32",
  DimensionRange: "dimension:#Dimension endIndex:int32 sheetId:int32 startIndex:int32",
  DuplicateFilterViewRequest: "filterId:int32",
  DuplicateSheetRequest: "insertSheetIndex:int32 newSheetId:int32 newSheetName:string sourceSheetId:int32",
  Editors: "domainUsersCanEdit:bool groups:string[] users:string[]",
  EmbeddedChart: "border:EmbeddedObjectBorder chartId:int32 position:EmbeddedObjectPosition spec:ChartSpec",
  EmbeddedObjectBorder: "color:Color colorStyle:ColorStyle",
  EmbeddedObjectPosition: "newSheet:bool overlayPosition:OverlayPosition sheetId:int32",
  ErrorValue: "message:string type:#ErrorValue.Type",
  ExtendedValue: "boolValue:bool errorValue:ErrorValue formulaValue:string numberValue:double stringValue:string",
  FilterCriteria:
    "condition:BooleanCondition hiddenValues:string[] visibleBackgroundColor:Color visibleBackgroundColorStyle:ColorStyle visibleForegroundColor:Color visibleForegroundColorStyle:ColorStyle",
  FilterSpec: "columnIndex:int32 dataSourceColumnReference:DataSourceColumnReference filterCriteria:FilterCriteria",
  FilterView:
    "criteria:FilterCriteria{} filterSpecs:FilterSpec[] filterViewId:int32 namedRangeId:string range:GridRange sortSpecs:SortSpec[] tableId:string title:string",
  FindReplaceRequest:
    "allSheets:bool find:string includeFormulas:bool matchCase:bool matchEntireCell:bool range:GridRange replacement:string searchByRegex:bool sheetId:int32",
  GetSpreadsheetByDataFilterRequest:
    "commentsViewMode:#BatchUpdateSpreadsheetRequest.CommentsViewMode dataFilters:DataFilter[] excludeTablesInBandedRanges:bool includeGridData:bool",
  GradientRule: "maxpoint:InterpolationPoint midpoint:InterpolationPoint minpoint:InterpolationPoint",
  GridCoordinate: "columnIndex:int32 rowIndex:int32 sheetId:int32",
  GridData:
    "columnMetadata:DimensionProperties[] rowData:RowData[] rowMetadata:DimensionProperties[] startColumn:int32 startRow:int32",
  GridProperties:
    "columnCount:int32 columnGroupControlAfter:bool frozenColumnCount:int32 frozenRowCount:int32 hideGridlines:bool rowCount:int32 rowGroupControlAfter:bool",
  GridRange: "endColumnIndex:int32 endRowIndex:int32 sheetId:int32 startColumnIndex:int32 startRowIndex:int32",
  HistogramChartSpec:
    "bucketSize:double legendPosition:#HistogramChartSpec.LegendPosition outlierPercentile:double series:HistogramSeries[] showItemDividers:bool",
  HistogramRule: "end:double interval:double start:double",
  HistogramSeries: "barColor:Color barColorStyle:ColorStyle data:ChartData",
  InsertCommentRequest: "assigneeEmailAddress:string content:string coordinate:GridCoordinate",
  InsertDimensionRequest: "inheritFromBefore:bool range:DimensionRange",
  InsertRangeRequest: "range:GridRange shiftDimension:#Dimension",
  InterpolationPoint: "color:Color colorStyle:ColorStyle type:#InterpolationPoint.Type value:string",
  Interval: "endTime:string startTime:string",
  IterativeCalculationSettings: "convergenceThreshold:double maxIterations:int32",
  KeyValueFormat: "position:TextPosition textFormat:TextFormat",
  LineStyle: "type:#LineStyle.Type width:int32",
  Link: "uri:string",
  LookerDataSourceSpec: "explore:string instanceUri:string model:string",
  ManualRule: "groups:ManualRuleGroup[]",
  ManualRuleGroup: "groupName:ExtendedValue items:ExtendedValue[]",
  MergeCellsRequest: "mergeType:#MergeType range:GridRange",
  MoveDimensionRequest: "destinationIndex:int32 source:DimensionRange",
  NamedRange: "name:string namedRangeId:string range:GridRange",
  NumberFormat: "pattern:string type:#NumberFormat.NumberFormatType",
  OrgChartSpec:
    "labels:ChartData nodeColor:Color nodeColorStyle:ColorStyle nodeSize:#OrgChartSpec.NodeSize parentLabels:ChartData selectedNodeColor:Color selectedNodeColorStyle:ColorStyle tooltips:ChartData",
  OverlayPosition:
    "anchorCell:GridCoordinate heightPixels:int32 offsetXPixels:int32 offsetYPixels:int32 widthPixels:int32",
  Padding: "bottom:int32 left:int32 right:int32 top:int32",
  PasteDataRequest: "coordinate:GridCoordinate data:string delimiter:string html:bool type:#PasteType",
  PersonProperties: "displayFormat:#PersonProperties.DisplayFormat email:string",
  PieChartSpec:
    "domain:ChartData legendPosition:#PieChartSpec.PieChartLegendPosition pieHole:double series:ChartData threeDimensional:bool",
  PivotFilterCriteria: "condition:BooleanCondition visibleByDefault:bool visibleValues:string[]",
  PivotFilterSpec:
    "columnOffsetIndex:int32 dataSourceColumnReference:DataSourceColumnReference filterCriteria:PivotFilterCriteria",
  PivotGroup:
    "dataSourceColumnReference:DataSourceColumnReference groupLimit:PivotGroupLimit groupRule:PivotGroupRule label:string repeatHeadings:bool showTotals:bool sortOrder:#SortOrder sourceColumnOffset:int32 valueBucket:PivotGroupSortValueBucket valueMetadata:PivotGroupValueMetadata[]",
  PivotGroupLimit: "applyOrder:int32 countLimit:int32",
  PivotGroupRule: "dateTimeRule:DateTimeRule histogramRule:HistogramRule manualRule:ManualRule",
  PivotGroupSortValueBucket: "buckets:ExtendedValue[] valuesIndex:int32",
  PivotGroupValueMetadata: "collapsed:bool value:ExtendedValue",
  PivotTable:
    "columns:PivotGroup[] criteria:PivotFilterCriteria{} dataExecutionStatus:DataExecutionStatus dataSourceId:string filterSpecs:PivotFilterSpec[] rows:PivotGroup[] source:GridRange valueLayout:#PivotTable.ValueLayout values:PivotValue[]",
  PivotValue:
    "calculatedDisplayType:#PivotValue.CalculatedDisplayType dataSourceColumnReference:DataSourceColumnReference formula:string name:string sourceColumnOffset:int32 summarizeFunction:#PivotValue.SummarizeFunction",
  PointStyle: "shape:#PointStyle.Shape size:double",
  Post: "assigneeEmail:string author:PostAuthor commentAction:#Post.CommentAction content:string contentHtml:string createTime:string deleted:bool fromCopiedSpreadsheet:bool fromImportedSpreadsheet:bool postId:string updateTime:string",
  PostAuthor: "anonymous:bool displayName:string me:bool user:string",
  ProtectedRange:
    "description:string editors:Editors namedRangeId:string protectedRangeId:int32 range:GridRange requestingUserCanEdit:bool tableId:string unprotectedRanges:GridRange[] warningOnly:bool",
  RandomizeRangeRequest: "range:GridRange",
  RefreshDataSourceRequest: "dataSourceId:string force:bool isAll:bool references:DataSourceObjectReferences",
  RepeatCellRequest: "cell:CellData fields:string range:GridRange",
  Request:
    "addBanding:AddBandingRequest addChart:AddChartRequest addCommentReply:AddCommentReplyRequest addConditionalFormatRule:AddConditionalFormatRuleRequest addDataSource:AddDataSourceRequest addDimensionGroup:AddDimensionGroupRequest addFilterView:AddFilterViewRequest addNamedRange:AddNamedRangeRequest addProtectedRange:AddProtectedRangeRequest addSheet:AddSheetRequest addSlicer:AddSlicerRequest addTable:AddTableRequest appendCells:AppendCellsRequest appendDimension:AppendDimensionRequest autoFill:AutoFillRequest autoResizeDimensions:AutoResizeDimensionsRequest cancelDataSourceRefresh:CancelDataSourceRefreshRequest clearBasicFilter:ClearBasicFilterRequest copyPaste:CopyPasteRequest createDeveloperMetadata:CreateDeveloperMetadataRequest cutPaste:CutPasteRequest deleteBanding:DeleteBandingRequest deleteComment:DeleteCommentRequest deleteCommentReply:DeleteCommentReplyRequest deleteConditionalFormatRule:DeleteConditionalFormatRuleRequest deleteDataSource:DeleteDataSourceRequest deleteDeveloperMetadata:DeleteDeveloperMetadataRequest deleteDimension:DeleteDimensionRequest deleteDimensionGroup:DeleteDimensionGroupRequest deleteDuplicates:DeleteDuplicatesRequest deleteEmbeddedObject:DeleteEmbeddedObjectRequest deleteFilterView:DeleteFilterViewRequest deleteNamedRange:DeleteNamedRangeRequest deleteProtectedRange:DeleteProtectedRangeRequest deleteRange:DeleteRangeRequest deleteSheet:DeleteSheetRequest deleteTable:DeleteTableRequest duplicateFilterView:DuplicateFilterViewRequest duplicateSheet:DuplicateSheetRequest findReplace:FindReplaceRequest insertComment:InsertCommentRequest insertDimension:InsertDimensionRequest insertRange:InsertRangeRequest mergeCells:MergeCellsRequest moveDimension:MoveDimensionRequest pasteData:PasteDataRequest randomizeRange:RandomizeRangeRequest refreshDataSource:RefreshDataSourceRequest repeatCell:RepeatCellRequest setBasicFilter:SetBasicFilterRequest setDataValidation:SetDataValidationRequest sortRange:SortRangeRequest textToColumns:TextToColumnsRequest trimWhitespace:TrimWhitespaceRequest unmergeCells:UnmergeCellsRequest updateBanding:UpdateBandingRequest updateBorders:UpdateBordersRequest updateCells:UpdateCellsRequest updateChartSpec:UpdateChartSpecRequest updateCommentPost:UpdateCommentPostRequest updateConditionalFormatRule:UpdateConditionalFormatRuleRequest updateDataSource:UpdateDataSourceRequest updateDeveloperMetadata:UpdateDeveloperMetadataRequest updateDimensionGroup:UpdateDimensionGroupRequest updateDimensionProperties:UpdateDimensionPropertiesRequest updateEmbeddedObjectBorder:UpdateEmbeddedObjectBorderRequest updateEmbeddedObjectPosition:UpdateEmbeddedObjectPositionRequest updateFilterView:UpdateFilterViewRequest updateNamedRange:UpdateNamedRangeRequest updateProtectedRange:UpdateProtectedRangeRequest updateSheetProperties:UpdateSheetPropertiesRequest updateSlicerSpec:UpdateSlicerSpecRequest updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest updateTable:UpdateTableRequest",
  RichLinkProperties: "mimeType:string uri:string",
  RowData: "values:CellData[]",
  ScorecardChartSpec:
    "aggregateType:#ChartData.AggregateType baselineValueData:ChartData baselineValueFormat:BaselineValueFormat customFormatOptions:ChartCustomNumberFormatOptions keyValueData:ChartData keyValueFormat:KeyValueFormat numberFormatSource:#ScorecardChartSpec.NumberFormatSource scaleFactor:double",
  SearchDeveloperMetadataRequest: "dataFilters:DataFilter[]",
  SetBasicFilterRequest: "filter:BasicFilter",
  SetDataValidationRequest: "filteredRowsIncluded:bool range:GridRange rule:DataValidationRule",
  Sheet:
    "bandedRanges:BandedRange[] basicFilter:BasicFilter charts:EmbeddedChart[] columnGroups:DimensionGroup[] commentAnchors:CommentAnchor[] conditionalFormats:ConditionalFormatRule[] data:GridData[] developerMetadata:DeveloperMetadata[] filterViews:FilterView[] merges:GridRange[] properties:SheetProperties protectedRanges:ProtectedRange[] rowGroups:DimensionGroup[] slicers:Slicer[] tables:Table[]",
  SheetProperties:
    "dataSourceSheetProperties:DataSourceSheetProperties gridProperties:GridProperties hidden:bool index:int32 rightToLeft:bool sheetId:int32 sheetType:#SheetType tabColor:Color tabColorStyle:ColorStyle title:string",
  Slicer: "position:EmbeddedObjectPosition slicerId:int32 spec:SlicerSpec",
  SlicerSpec:
    "applyToPivotTables:bool backgroundColor:Color backgroundColorStyle:ColorStyle columnIndex:int32 dataRange:GridRange filterCriteria:FilterCriteria horizontalAlignment:#HorizontalAlign textFormat:TextFormat title:string",
  SortRangeRequest: "range:GridRange sortSpecs:SortSpec[]",
  SortSpec:
    "backgroundColor:Color backgroundColorStyle:ColorStyle dataSourceColumnReference:DataSourceColumnReference dimensionIndex:int32 foregroundColor:Color foregroundColorStyle:ColorStyle sortOrder:#SortOrder",
  SourceAndDestination: "dimension:#Dimension fillLength:int32 source:GridRange",
  Spreadsheet:
    "comments:CommentThread[] commentsViewMode:#BatchUpdateSpreadsheetRequest.CommentsViewMode dataSourceSchedules:DataSourceRefreshSchedule[] dataSources:DataSource[] developerMetadata:DeveloperMetadata[] namedRanges:NamedRange[] properties:SpreadsheetProperties sheets:Sheet[] spreadsheetId:string spreadsheetUrl:string",
  SpreadsheetProperties:
    "autoRecalc:#RecalculationInterval defaultFormat:CellFormat importFunctionsExternalUrlAccessAllowed:bool iterativeCalculationSettings:IterativeCalculationSettings locale:string spreadsheetTheme:SpreadsheetTheme timeZone:string title:string",
  SpreadsheetTheme: "primaryFontFamily:string themeColors:ThemeColorPair[]",
  Table:
    "columnProperties:TableColumnProperties[] name:string range:GridRange rowsProperties:TableRowsProperties tableId:string",
  TableColumnDataValidationRule: "condition:BooleanCondition",
  TableColumnProperties:
    "columnIndex:int32 columnName:string columnType:#TableColumnProperties.ColumnType dataValidationRule:TableColumnDataValidationRule",
  TableRowsProperties:
    "firstBandColorStyle:ColorStyle footerColorStyle:ColorStyle headerColorStyle:ColorStyle secondBandColorStyle:ColorStyle",
  TextFormat:
    "bold:bool fontFamily:string fontSize:int32 foregroundColor:Color foregroundColorStyle:ColorStyle italic:bool link:Link strikethrough:bool underline:bool",
  TextFormatRun: "format:TextFormat startIndex:int32",
  TextPosition: "horizontalAlignment:#HorizontalAlign",
  TextRotation: "angle:int32 vertical:bool",
  TextToColumnsRequest: "delimiter:string delimiterType:#TextToColumnsRequest.DelimiterType source:GridRange",
  ThemeColorPair: "color:ColorStyle colorType:#ThemeColorType",
  TimeOfDay: "hours:int32 minutes:int32 nanos:int32 seconds:int32",
  TreemapChartColorScale:
    "maxValueColor:Color maxValueColorStyle:ColorStyle midValueColor:Color midValueColorStyle:ColorStyle minValueColor:Color minValueColorStyle:ColorStyle noDataColor:Color noDataColorStyle:ColorStyle",
  TreemapChartSpec:
    "colorData:ChartData colorScale:TreemapChartColorScale headerColor:Color headerColorStyle:ColorStyle hideTooltips:bool hintedLevels:int32 labels:ChartData levels:int32 maxValue:double minValue:double parentLabels:ChartData sizeData:ChartData textFormat:TextFormat",
  TrimWhitespaceRequest: "range:GridRange",
  UnmergeCellsRequest: "range:GridRange",
  UpdateBandingRequest: "bandedRange:BandedRange fields:string",
  UpdateBordersRequest:
    "bottom:Border innerHorizontal:Border innerVertical:Border left:Border range:GridRange right:Border top:Border",
  UpdateCellsRequest: "fields:string range:GridRange rows:RowData[] start:GridCoordinate",
  UpdateChartSpecRequest: "chartId:int32 spec:ChartSpec",
  UpdateCommentPostRequest: "commentId:string content:string postId:string",
  UpdateConditionalFormatRuleRequest: "index:int32 newIndex:int32 rule:ConditionalFormatRule sheetId:int32",
  UpdateDataSourceRequest: "dataSource:DataSource fields:string",
  UpdateDeveloperMetadataRequest: "dataFilters:DataFilter[] developerMetadata:DeveloperMetadata fields:string",
  UpdateDimensionGroupRequest: "dimensionGroup:DimensionGroup fields:string",
  UpdateDimensionPropertiesRequest:
    "dataSourceSheetRange:DataSourceSheetDimensionRange fields:string properties:DimensionProperties range:DimensionRange",
  UpdateEmbeddedObjectBorderRequest: "border:EmbeddedObjectBorder fields:string objectId:int32",
  UpdateEmbeddedObjectPositionRequest: "fields:string newPosition:EmbeddedObjectPosition objectId:int32",
  UpdateFilterViewRequest: "fields:string filter:FilterView",
  UpdateNamedRangeRequest: "fields:string namedRange:NamedRange",
  UpdateProtectedRangeRequest: "fields:string protectedRange:ProtectedRange",
  UpdateSheetPropertiesRequest: "fields:string properties:SheetProperties",
  UpdateSlicerSpecRequest: "fields:string slicerId:int32 spec:SlicerSpec",
  UpdateSpreadsheetPropertiesRequest: "fields:string properties:SpreadsheetProperties",
  UpdateTableRequest: "fields:string table:Table",
  ValueRange: "majorDimension:#Dimension range:string values:any[]",
  WaterfallChartColumnStyle: "color:Color colorStyle:ColorStyle label:string",
  WaterfallChartCustomSubtotal: "dataIsSubtotal:bool label:string subtotalIndex:int32",
  WaterfallChartDomain: "data:ChartData reversed:bool",
  WaterfallChartSeries:
    "customSubtotals:WaterfallChartCustomSubtotal[] data:ChartData dataLabel:DataLabel hideTrailingSubtotal:bool negativeColumnsStyle:WaterfallChartColumnStyle positiveColumnsStyle:WaterfallChartColumnStyle subtotalColumnsStyle:WaterfallChartColumnStyle",
  WaterfallChartSpec:
    "connectorLineStyle:LineStyle domain:WaterfallChartDomain firstValueIsTotal:bool hideConnectorLines:bool series:WaterfallChartSeries[] stackedType:#WaterfallChartSpec.StackedType totalDataLabel:DataLabel",
};
