import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { ReadOptions } from "../../workbook/values/read-values.ts";
import { enumOf } from "./enums.ts";

/** The query parameters that say how values are read. */
export const READ_PARAMS = ["majorDimension", "valueRenderOption", "dateTimeRenderOption"] as const;

/** The parameters of a query, or the fields of a body, that say how values are read. */
export type ReadWishes = Readonly<Record<string, unknown>>;

/** How a call wants its values. */
export const readOptionsOf = (wishes: ReadWishes, { properties }: Spreadsheet): ReadOptions => ({
  majorDimension: enumOf("Dimension", "major_dimension", wishes.majorDimension),
  render: enumOf("ValueRenderOption", "value_render_option", wishes.valueRenderOption),
  dates: enumOf("DateTimeRenderOption", "date_time_render_option", wishes.dateTimeRenderOption),
  locale: properties.locale,
});

/** Parameters as fields, the last of a repeated one. */
export const wishesOf = (query: URLSearchParams): ReadWishes => Object.fromEntries(query);
