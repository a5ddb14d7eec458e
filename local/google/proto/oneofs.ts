import { fieldsOfMessage } from "./message-types.ts";

/** The fields of a message of which only one may be set, under the name of their union in the API's reference. */
const ONEOFS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Request: { kind: [...(fieldsOfMessage("Request")?.keys() ?? [])] },
  ExtendedValue: { value: ["numberValue", "stringValue", "boolValue", "formulaValue", "errorValue"] },
  ColorStyle: { kind: ["rgbColor", "themeColor"] },
  ConditionValue: { value: ["relativeDate", "userEnteredValue"] },
  ConditionalFormatRule: { rule: ["booleanRule", "gradientRule"] },
  DataFilter: { filter: ["developerMetadataLookup", "a1Range", "gridRange"] },
  EmbeddedObjectPosition: { location: ["sheetId", "overlayPosition", "newSheet"] },
  DeveloperMetadataLocation: { location: ["spreadsheet", "sheetId", "dimensionRange"] },
  TextRotation: { type: ["angle", "vertical"] },
  UpdateCellsRequest: { area: ["start", "range"] },
  PasteDataRequest: { kind: ["delimiter", "html"] },
  AutoFillRequest: { area: ["range", "sourceAndDestination"] },
  FindReplaceRequest: { scope: ["range", "sheetId", "allSheets"] },
  UpdateConditionalFormatRuleRequest: { instruction: ["rule", "newIndex"] },
  AutoResizeDimensionsRequest: { dimensions: ["dimensions", "dataSourceSheetDimensions"] },
};

/** A field that is set beside another one of its union, with the union's name; `null` where all may stand together. */
export function secondOfOneof(type: string, message: object): { oneof: string; name: string } | null {
  const unions = ONEOFS[type];
  if (!unions) return null;
  for (const [oneof, members] of Object.entries(unions)) {
    const [, name] = Object.keys(message).filter((one) => members.includes(one));
    if (name !== undefined) return { oneof, name };
  }
  return null;
}
