import { exception } from "./exception.ts";
import { spreadsheetOf } from "./spreadsheet.ts";
import { enumeration, strict } from "./strict.ts";
import { uiOf } from "./ui.ts";
import { newDataValidation } from "./validation.ts";
import type { World } from "./world.ts";

const LINK = /\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)/;

/** The service of sheets. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function spreadsheetApp(world: World): object {
  const { ask, execution, demand } = world;
  const here = execution.spreadsheetId;
  const active = (): object => spreadsheetOf(world, here);
  const activeSheet = (): object => (active() as { getActiveSheet: () => object }).getActiveSheet();
  const ui = uiOf(world);
  const open = (id: string): object => {
    ask("open", id);
    return spreadsheetOf(world, id);
  };
  return strict("SpreadsheetApp", {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: activeSheet,
    getUi: () => ui,
    flush: () => undefined,
    openById: (id: string) => {
      demand("SpreadsheetApp.openById");
      return open(id);
    },
    openByUrl: (url: string) => {
      demand("SpreadsheetApp.openByUrl");
      const id = LINK.exec(url)?.[1];
      if (!id) throw exception("Invalid argument: url");
      return open(id);
    },
    newDataValidation,
    ProtectionType: enumeration("ProtectionType", ["RANGE", "SHEET"]),
    DataValidationCriteria: enumeration("DataValidationCriteria", ["CHECKBOX", "VALUE_IN_LIST", "VALUE_IN_RANGE"]),
  });
}
