import { SheetDraft, type SpreadsheetDraft } from "./draft.ts";
import { checkGrowth } from "./lines/dimensions.ts";
import { sheetIdOf } from "./metadata/metadata-location.ts";
import { copiedObjects } from "./objects/copied-objects.ts";
import { InvalidRequest } from "./refusals.ts";
import { unusedTitle } from "./requests/sheets/add-sheet.ts";
import { type DeveloperMetadata, LIMITS, type Sheet } from "./spreadsheet.ts";

/** A tab, and the metadata of its spreadsheet. */
export type CopySource = { readonly sheet: Sheet; readonly developerMetadata: readonly DeveloperMetadata[] };

/**
 * Puts a copy of a tab at that place: what refers to its own cells refers to the copy's, and everything that has an id
 * gets another one. Names of its cells stay with the source.
 */
export function copySheet(
  draft: SpreadsheetDraft,
  { sheet, developerMetadata }: CopySource,
  { index, ...own }: { readonly sheetId: number; readonly title: string; readonly index: number },
): Sheet {
  if (draft.sheets.length >= LIMITS.sheets)
    throw new InvalidRequest(`The document has more than ${LIMITS.sheets} sheets.`);
  const objects = copiedObjects(draft, sheet, own.sheetId);
  const isObject = sheet.properties.sheetType === "OBJECT";
  const position = { sheetId: own.sheetId };
  const copy: Sheet = {
    ...sheet,
    ...objects,
    ...(isObject ? { charts: objects.charts.map((chart) => ({ ...chart, position })) } : {}),
    properties: { ...sheet.properties, ...own },
    // A draft goes on writing into its rows.
    rows: sheet.rows.map((row) => [...row]),
  };
  draft.sheets = draft.sheets.toSpliced(index, 0, new SheetDraft(copy));
  const labels = developerMetadata.filter(({ location }) => sheetIdOf(location ?? {}) === sheet.properties.sheetId);
  draft.developerMetadata = [...draft.developerMetadata, ...relabelled(draft, labels, own.sheetId)];
  checkGrowth(draft);
  return copy;
}

/** The title of a copy that nobody named: `Copie de Heures`, and a number where that is taken. */
export function copyTitle(draft: SpreadsheetDraft, title: string): string {
  const copy = draft.properties.locale.startsWith("fr") ? `Copie de ${title}` : `Copy of ${title}`;
  const isTaken = draft.sheets.some(({ properties }) => properties.title.toLowerCase() === copy.toLowerCase());
  return isTaken ? unusedTitle(draft, `${copy} `) : copy;
}

function relabelled(
  { developerMetadata }: SpreadsheetDraft,
  labels: readonly DeveloperMetadata[],
  sheetId: number,
): readonly DeveloperMetadata[] {
  const first = Math.max(0, ...developerMetadata.map(({ metadataId }) => metadataId)) + 1;
  return labels.map(({ location, ...label }, place) => {
    const lines = location?.dimensionRange;
    return {
      ...label,
      metadataId: first + place,
      location: { ...location, ...(lines ? { dimensionRange: { ...lines, sheetId } } : { sheetId }) },
    };
  });
}
