import { InvalidRequest } from "../../workbook/refusals.ts";

/** The values of Google's enums that the calls about values take, its default first; what is unspecified is absent. */
const ENUMS = {
  Dimension: { unspecified: "DIMENSION_UNSPECIFIED", values: ["ROWS", "COLUMNS"] },
  ValueRenderOption: { unspecified: "", values: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"] },
  DateTimeRenderOption: { unspecified: "", values: ["SERIAL_NUMBER", "FORMATTED_STRING"] },
  ValueInputOption: { unspecified: "INPUT_VALUE_OPTION_UNSPECIFIED", values: ["RAW", "USER_ENTERED"] },
  InsertDataOption: { unspecified: "", values: ["OVERWRITE", "INSERT_ROWS"] },
} as const;

type Enums = typeof ENUMS;
type ValueOf<E extends keyof Enums> = Enums[E]["values"][number];

/** The value of an enum, or `null` where it says nothing; another is refused under the name of its field in the proto. */
function enumOrNull<E extends keyof Enums>(name: E, at: string, value: unknown): ValueOf<E> | null {
  const { unspecified, values } = ENUMS[name];
  if (value === undefined || value === null || value === "" || value === unspecified) return null;
  const known: ValueOf<E> | undefined = values.find((one) => one === value);
  if (known) return known;
  throw new InvalidRequest(
    `Invalid value at '${at}' (type.googleapis.com/google.apps.sheets.v4.${name}), ${JSON.stringify(value)}`,
  );
}

/** The value of an enum, its default where it says nothing. */
export const enumOf = <E extends keyof Enums>(name: E, at: string, value: unknown): ValueOf<E> =>
  enumOrNull(name, at, value) ?? ENUMS[name].values[0];

/** RAW or USER_ENTERED, which a write must say. */
export function inputOption(value: unknown): ValueOf<"ValueInputOption"> {
  const option = enumOrNull("ValueInputOption", "value_input_option", value);
  if (option) return option;
  throw new InvalidRequest("'valueInputOption' is required but not specified");
}
