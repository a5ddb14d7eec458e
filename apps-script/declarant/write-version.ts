import { CHECK_LABEL, GUIDE_SHEET } from "../../schemas/declarant-workbook.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import { activeSpreadsheet } from "../sheet.ts";

const LABEL = foldText(CHECK_LABEL);

/** Writes which script is there beside its label in the guide, for `doctor` to read; nothing where the label is gone. */
export function writeVersion(version: string): void {
  const sheet = activeSpreadsheet().getSheetByName(GUIDE_SHEET);
  const lines = sheet?.getDataRange().getDisplayValues() ?? [];
  const row = lines.findIndex((line) => line.some((text) => foldText(text) === LABEL));
  if (!sheet || row < 0) return;
  const column = (lines[row] ?? []).findIndex((text) => foldText(text) === LABEL);
  const text = `version ${version}`;
  if (lines[row]?.[column + 1] !== text) sheet.getRange(row + 1, column + 2).setValue(text);
}
