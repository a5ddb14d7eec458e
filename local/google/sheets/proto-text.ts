/**
 * A JSON value in the text form of `google.protobuf.Value`, as Google writes a cell that it refuses.
 * @example protoText(["a"]) //=> 'list_value {\n  values {\n    string_value: "a"\n  }\n}\n'
 */
export function protoText(value: unknown): string {
  if (value === null) return "null_value: NULL_VALUE\n";
  if (Array.isArray(value)) return block("list_value", value.map((item) => block("values", protoText(item))).join(""));
  if (typeof value === "object") return block("struct_value", fieldsOf(value));
  return `${SCALARS[typeof value] ?? "string_value"}: ${JSON.stringify(value)}\n`;
}

const SCALARS: Readonly<Record<string, string>> = { boolean: "bool_value", number: "number_value" };

const fieldsOf = (value: object): string =>
  Object.entries(value)
    .map(([key, inner]) => block("fields", `key: ${JSON.stringify(key)}\n${block("value", protoText(inner))}`))
    .join("");

const block = (name: string, inside: string): string => `${name} {\n${inside.replaceAll(/^(?=.)/gm, "  ")}}\n`;
