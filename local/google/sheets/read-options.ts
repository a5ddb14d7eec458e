import type { ReadOptions } from "../../workbook/read-values.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call } from "../call.ts";
import { oneOf } from "../params.ts";

/** The query parameters that say how values are read. */
export const READ_PARAMS = ["majorDimension", "valueRenderOption", "dateTimeRenderOption"] as const;

/** How the call wants its values; columns first is not supported. */
export function readOptionsOf({ query }: Call, { properties }: Spreadsheet): ReadOptions {
  oneOf("majorDimension", query.get("majorDimension"), ["ROWS"]);
  const renders = ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"] as const;
  return {
    render: oneOf("valueRenderOption", query.get("valueRenderOption"), renders),
    dates: oneOf("dateTimeRenderOption", query.get("dateTimeRenderOption"), ["SERIAL_NUMBER", "FORMATTED_STRING"]),
    locale: properties.locale,
  };
}
