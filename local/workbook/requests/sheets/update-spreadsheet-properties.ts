import { isSpoken } from "../../formats/locale.ts";
import { type FieldMask, maskBelow, replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { SpreadsheetProperties } from "../../spreadsheet.ts";
import type { WireSpreadsheetProperties } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

const WRITABLE = [
  "title",
  "locale",
  "timeZone",
  "autoRecalc",
  "iterativeCalculationSettings",
  "spreadsheetTheme",
  "importFunctionsExternalUrlAccessAllowed",
] as const;

const NAMES: readonly string[] = ["title", "locale", "timeZone"];

/** Changes the named properties of the spreadsheet; `*` leaves alone a name, locale or zone that is not given. */
export const updateSpreadsheetProperties: RequestHandler<"updateSpreadsheetProperties"> = (draft, request) => {
  const given = request.properties ?? {};
  const named = updateMask(request.fields, WRITABLE);
  const mask = new Map(
    [...named].filter(([name]) => request.fields !== "*" || !NAMES.includes(name) || isIn(given, name)),
  );
  const empty = NAMES.find((name) => mask.has(name) && !isIn(given, name));
  if (empty) throw new InvalidRequest(`properties.${empty} is empty.`);
  draft.properties = checkedProperties(draft.properties, given, mask);
  return undefined;
};

const isIn = (given: WireSpreadsheetProperties, name: string): boolean =>
  Boolean(given[name as keyof WireSpreadsheetProperties]);

/** The properties with the masked ones as given, each checked. */
export function checkedProperties(
  before: SpreadsheetProperties,
  given: WireSpreadsheetProperties,
  mask: FieldMask,
): SpreadsheetProperties {
  const { defaultFormat: _, ...written } = given;
  const changed = replaceFields<object>(before, written, mask) as SpreadsheetProperties;
  if (maskBelow(mask, "locale") !== null) checkLocale(changed.locale);
  if (maskBelow(mask, "timeZone") !== null) checkTimeZone(changed.timeZone);
  if (changed.autoRecalc !== undefined && !RECALCULATIONS.includes(changed.autoRecalc)) {
    throw new InvalidRequest(`Invalid value at 'properties.auto_recalc', "${changed.autoRecalc}"`);
  }
  // "To update you must provide all theme color pairs": discovery text.
  if (changed.spreadsheetTheme && changed.spreadsheetTheme.themeColors?.length !== THEME_COLORS) {
    throw new InvalidRequest("All theme color pairs must be specified.");
  }
  return changed;
}

const RECALCULATIONS: readonly string[] = ["ON_CHANGE", "MINUTE", "HOUR"];

const THEME_COLORS = 9;

/** Refuses as unsupported a locale whose typing and showing the model does not know. */
function checkLocale(locale: string): void {
  if (isSpoken(locale)) return;
  throw new Unsupported(
    `The locale ${locale} is not supported by the local Google, which speaks fr_FR, en_US and en_GB.`,
  );
}

/** Refuses a zone that is in no table; a custom one, `GMT-07:00`, is Google's own. */
function checkTimeZone(timeZone: string): void {
  if (/^GMT[+-]\d\d:\d\d$/.test(timeZone)) throw new Unsupported(`The time zone ${timeZone} is not supported.`);
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw new InvalidRequest(`Invalid time zone: ${timeZone}`);
  }
}
