import { type HoursSheet, yearOfHoursSheet } from "../../schemas/declarant-workbook.ts";
import type { Sheet, SheetEdit, Workbook, WrittenCell } from "../ports/workbooks.ts";
import { carriedOverRows } from "./layout/carried-over-rows.ts";
import { hoursTab } from "./layout/hours-tab.ts";
import { aloneInLook, layTab } from "./layout/lay-tab.ts";
import { addTab } from "./layout/plan-new-tabs.ts";
import { tabBefore } from "./layout/year-rows.ts";
import { takeId } from "./sheet-id.ts";

/** The tabs to add, and what then stands on them: choices may name a tab that the same batch adds in between. */
export type NewTabs = { readonly added: readonly SheetEdit[]; readonly laid: readonly SheetEdit[] };

/**
 * The tabs of some years that a declarant's workbook lacks, before those of earlier years, each with the contracts that
 * still run. A tab of people's that bears the title, in whatever letters, is left as it is. `own` holds the declarant's
 * tabs in the mirror.
 */
export function newYearTabs(
  { sheets }: Pick<Workbook, "sheets">,
  years: readonly number[],
  own: readonly HoursSheet[],
): NewTabs {
  const taken = new Set(sheets.map(({ sheetId }) => sheetId));
  const surroundings = { ...aloneInLook(), spent: spentIn(sheets) };
  const first = sheets.findIndex(({ title }) => yearOfHoursSheet(title) !== null);
  const lacking = years.filter((year) => sheets.every(({ title }) => yearOfHoursSheet(title) !== year));
  const tabs = lacking.map((year) => {
    const look = hoursTab(year, contractsFor(year, own));
    return { look, sheetId: takeId(look.title, taken) };
  });
  return {
    added: tabs.map(({ look, sheetId }) => addTab(look, sheetId, first < 0 ? sheets.length : first)),
    laid: tabs.flatMap(({ look, sheetId }) => layTab(look, sheetId, surroundings)),
  };
}

/** The contracts of the last tab before a year that run on in it. */
function contractsFor(year: number, own: readonly HoursSheet[]): WrittenCell[][] {
  return carriedOverRows(tabBefore(year, own)?.rows ?? [], year);
}

/** How the protection of a closed year's tab is told from others. */
const descriptionOf = (year: number): string => `Jalon : année ${year} arrêtée`;

const OF_CLOSED_YEAR = /^Jalon : année (20\d\d) arrêtée$/;

/**
 * The edits that protect the tabs of the closed years, for the facilitators alone to write in, and free those of years
 * that were reopened. A service that manages the files may always write.
 */
export function yearProtections(
  { sheets }: Pick<Workbook, "sheets">,
  closed: readonly number[],
  editors: readonly string[],
): SheetEdit[] {
  return sheets.flatMap((sheet): SheetEdit[] => {
    const year = yearOfHoursSheet(sheet.title);
    const isClosed = year !== null && closed.includes(year) && sheet === tabOf(sheets, year);
    const held = sheet.protections.filter(({ description }) => OF_CLOSED_YEAR.test(description));
    const { sheetId } = sheet;
    if (!isClosed) return held.map(({ id }) => ({ kind: "unprotect", sheetId, id }));
    if (held.length > 0) return [];
    return [protection(year, sheet, sheets, editors)];
  });
}

function protection(year: number, { sheetId }: Sheet, sheets: readonly Sheet[], editors: readonly string[]): SheetEdit {
  const description = descriptionOf(year);
  const id = takeId(description, spentIn(sheets));
  return { kind: "protect", sheetId, id, description, area: null, warningOnly: false, editors };
}

/** The tab that is read for a year: the one of the usual title, else the first. */
function tabOf(sheets: readonly Sheet[], year: number): Sheet | undefined {
  const same = sheets.filter(({ title }) => yearOfHoursSheet(title) === year);
  return same.find(({ title }) => title === `Heures ${year}`) ?? same[0];
}

const spentIn = (sheets: readonly Sheet[]): Set<number> =>
  new Set(sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));
