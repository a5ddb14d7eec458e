import type { Sheet, Workbook } from "../ports/workbooks.ts";
import { isOwnId } from "./sheet-id.ts";

/** Titles as Google holds them apart: capitals make no difference, spaces do. */
const isSameTitle = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const titled = ({ sheets }: Pick<Workbook, "sheets">, title: string): Sheet | undefined =>
  sheets.find((each) => isSameTitle(each.title, title));

/**
 * The service's own tab of a title, by its title and by an id that only the service gives: a person's tab that merely
 * bears the title is neither read as the service's nor ever written.
 */
export function ownSheet(workbook: Pick<Workbook, "sheets">, title: string): Sheet | undefined {
  const sheet = titled(workbook, title);
  return sheet && isOwnId(title, sheet.sheetId) ? sheet : undefined;
}

/** People's tabs that bear one of the titles: Google takes no second tab of a title, so these views stay unwritten. */
export function foreignSheets(workbook: Pick<Workbook, "sheets">, titles: readonly string[]): Sheet[] {
  return titles.flatMap((title) => {
    const sheet = titled(workbook, title);
    return sheet && !isOwnId(title, sheet.sheetId) ? [sheet] : [];
  });
}
