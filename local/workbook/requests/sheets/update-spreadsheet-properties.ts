import { parseFieldMask, topNames } from "../../field-mask.ts";
import { LOCALES } from "../../formats/locale.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Changes the spreadsheet's title, locale or time zone. */
export const updateSpreadsheetProperties: RequestHandler<"updateSpreadsheetProperties"> = (draft, request) => {
  if (!request.fields) throw new InvalidRequest("At least one field must be listed in 'fields'.");
  for (const name of topNames(parseFieldMask(request.fields), ["title", "locale", "timeZone"])) {
    if (name !== "title" && name !== "locale" && name !== "timeZone") {
      throw new Unsupported(`SpreadsheetProperties.${name} is not supported by the local Google.`);
    }
    const value = request.properties?.[name];
    if (!value) throw new InvalidRequest(`properties.${name} is empty.`);
    if (name === "locale") checkLocale(value);
    draft.properties = { ...draft.properties, [name]: value };
  }
  return undefined;
};

/** Refuses as unsupported a locale whose typing and showing the model does not know. */
export function checkLocale(locale: string): void {
  if (!(locale in LOCALES)) throw new Unsupported(`The locale ${locale} is not supported by the local Google.`);
}
