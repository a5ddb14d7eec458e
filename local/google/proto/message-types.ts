import { SHEETS_ENUMS } from "./sheets-enums.ts";
import { SHEETS_MESSAGES } from "./sheets-messages.ts";

/** What a field holds: `type` is a scalar's, an enum's after its `#`, or a message's. */
export type FieldType = { readonly type: string; readonly form: "one" | "list" | "map" };

const FORMS = { "[]": "list", "{}": "map" } as const;

function fieldType(text: string): FieldType {
  const form = text.slice(-2);
  if (form === "[]" || form === "{}") return { type: text.slice(0, -2), form: FORMS[form] };
  return { type: text, form: "one" };
}

function fieldsIn(text: string): ReadonlyMap<string, FieldType> {
  const fields = text.split(" ").filter((field) => field !== "");
  return new Map(
    fields.map((field) => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon), fieldType(field.slice(colon + 1))];
    }),
  );
}

const MESSAGES: ReadonlyMap<string, ReadonlyMap<string, FieldType>> = new Map(
  Object.entries(SHEETS_MESSAGES).map(([name, text]) => [name, fieldsIn(text)]),
);

const ENUMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SHEETS_ENUMS).map(([name, text]) => [name, new Set(text.split(" "))]),
);

/** The fields of a message by their names in JSON; `undefined` for what is no message. */
export const fieldsOfMessage = (type: string): ReadonlyMap<string, FieldType> | undefined => MESSAGES.get(type);

/**
 * The name of an enum's value, which Google's servers read in any case and with hyphens (`case_insensitive_enum_parsing`
 * of protobuf's C++ reader): `right` is `RIGHT`.
 */
export function enumValue(type: string, text: string): string | undefined {
  const values = ENUMS.get(type.slice(1));
  if (values?.has(text)) return text;
  const name = text.toUpperCase().replaceAll("-", "_");
  return values?.has(name) ? name : undefined;
}

/** A type as Google's refusals name it: `TYPE_INT32`, `type.googleapis.com/google.apps.sheets.v4.Color`. */
export function typeName(type: string): string {
  const scalar = SCALARS[type];
  if (scalar !== undefined) return scalar;
  const name = type === "Request" ? "BatchUpdateSpreadsheetRequest.Request" : type.replace("#", "");
  return `type.googleapis.com/google.apps.sheets.v4.${name}`;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "TYPE_STRING",
  bool: "TYPE_BOOL",
  int32: "TYPE_INT32",
  double: "TYPE_DOUBLE",
};
