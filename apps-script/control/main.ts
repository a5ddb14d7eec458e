import { activeSpreadsheet } from "../sheet.ts";
import { version } from "../version.ts";

/** Says once, when the workbook is opened, which script is there. */
export function onOpen(): void {
  activeSpreadsheet().toast(`Jalon, version ${version()}.`, "Jalon");
}
