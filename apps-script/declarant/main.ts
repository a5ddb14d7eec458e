import { activeSpreadsheet } from "../sheet.ts";
import { version } from "../version.ts";

/** Says once, when the sheet is opened, that the check of what is typed is there. */
export function onOpen(): void {
  activeSpreadsheet().toast(`Contrôle à la saisie, version ${version()}.`, "Jalon");
}

/** Called at each edit that a person makes. */
export function onEdit(): void {}
