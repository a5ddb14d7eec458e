import { hoursTab } from "../../functions/sheets/layout/hours-tab.ts";
import { hoursSheetTitle } from "../../schemas/declarant-workbook.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";

/** The workbook with the tab of a year, before those of the years that went by: it is added when the year turns. */
export function withYear(workbook: SampleWorkbook, year: number): SampleWorkbook {
  const { tabs } = workbook;
  const hasTab = tabs.some(({ title }) => title === hoursSheetTitle(year));
  return hasTab ? workbook : { ...workbook, tabs: tabs.toSpliced(1, 0, hoursTab(year)) };
}
