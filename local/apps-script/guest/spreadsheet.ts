import { exception } from "./exception.ts";
import { rangeOf } from "./range.ts";
import { FIRST_CELL, sheetOf } from "./sheet.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

/** A `Spreadsheet` of SpreadsheetApp. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export function spreadsheetOf(world: World, id: string): object {
  const { ask } = world;
  const facts = () => ask("describe", id);
  const sheet = (sheetId: number): object => sheetOf(world, id, sheetId);
  return strict("Spreadsheet", {
    getId: () => id,
    getName: () => facts().title,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getSpreadsheetTimeZone: () => facts().timeZone,
    getSpreadsheetLocale: () => facts().locale,
    getSheets: () => facts().sheets.map(({ sheetId }) => sheet(sheetId)),
    getSheetByName: (name: string) => {
      const found = facts().sheets.find(({ title }) => title === name);
      return found ? sheet(found.sheetId) : null;
    },
    getSheetById: (sheetId: number) =>
      facts().sheets.some((each) => each.sheetId === sheetId) ? sheet(sheetId) : null,
    getActiveSheet: () => sheet(facts().activeSheetId),
    setActiveSheet: (active: { readonly getSheetId: () => number }) => {
      ask("activate", id, active.getSheetId(), FIRST_CELL);
      return active;
    },
    insertSheet: (...args: readonly (string | number)[]) => {
      const title = args.find((arg) => typeof arg === "string") ?? null;
      const index = args.find((arg) => typeof arg === "number") ?? null;
      if (title !== null && facts().sheets.some((each) => each.title.toLowerCase() === title.toLowerCase()))
        throw exception(`A sheet with the name "${title}" already exists. Please enter another name.`);
      return sheet(ask("insertSheet", id, title, index));
    },
    getRange: (a1: string) => rangeOf(world, ask("locate", id, null, a1)),
    toast: (message: string, title = "") => {
      ask("show", { kind: "toast", message: String(message), title });
    },
  });
}
