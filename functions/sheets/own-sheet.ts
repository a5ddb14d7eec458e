import type { Sheet, Workbook } from "../ports/workbooks.ts";

/** Titles as Google holds them apart: capitals make no difference, spaces do. */
export const isSameTitle = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** The service's own tab of a title: the one that it would also write, so that nothing it reads is ever overwritten. */
export const ownSheet = (workbook: Pick<Workbook, "sheets">, title: string): Sheet | undefined =>
  workbook.sheets.find((each) => isSameTitle(each.title, title));
