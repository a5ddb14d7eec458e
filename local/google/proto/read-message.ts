import { camelCase } from "./camel-case.ts";
import { type FieldType, fieldsOfMessage, typeName } from "./message-types.ts";
import { secondOfOneof } from "./oneofs.ts";
import { readScalar } from "./read-scalar.ts";

/** One thing that is wrong with a body: where it lies in the proto, and what is said of it. */
export type Violation = { readonly field: string; readonly description: string };

type Json = Readonly<Record<string, unknown>>;
type Problems = (violation: Violation) => void;

/**
 * Reads a JSON object as a message, as protobuf does: names in camel or snake case, `null` for what is left out. What does
 * not fit is told, all of it, and left out; an object that needed no change is given back itself.
 */
export function readMessage(message: Json, type: string, at: string, tell: Problems): Json {
  const fields = fieldsOfMessage(type);
  let changed = false;
  const read: Record<string, unknown> = {};
  for (const key in message) {
    const name = fields?.has(key) ? key : camelCase(key);
    const field = fields?.get(name);
    const value = field ? readField(message[key], field, { name: key, at }, tell) : unknownName(key, at, tell);
    if (value !== undefined) read[name] = value;
    if (value !== message[key] || name !== key) changed = true;
  }
  tellOneof(read, type, at, tell);
  return changed ? read : message;
}

function tellOneof(read: Json, type: string, at: string, tell: Problems): void {
  const second = secondOfOneof(type, read);
  if (!second) return;
  const place = at === "" ? "" : ` at '${at}'`;
  const why = `(oneof), oneof field '${second.oneof}' is already set. Cannot set '${second.name}'`;
  tell({ field: at, description: `Invalid value${place} ${why}` });
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Place = { readonly name: string; readonly at: string };

const pathOf = ({ name, at }: Place): string => (at === "" ? snakeCase(name) : `${at}.${snakeCase(name)}`);

function unknownName(name: string, at: string, tell: Problems, why = "Cannot find field."): undefined {
  const place = at === "" ? "" : ` at '${at}'`;
  tell({ field: at, description: `Invalid JSON payload received. Unknown name "${name}"${place}: ${why}` });
}

function readField(value: unknown, { type, form }: FieldType, place: Place, tell: Problems): unknown {
  if (type === "any") return value;
  if (value === null || value === undefined) return undefined;
  if (form === "list") return readList(value, type, place, tell);
  if (Array.isArray(value)) {
    return unknownName(place.name, place.at, tell, "Proto field is not repeating, cannot start list.");
  }
  if (form === "map") return readMap(value, type, place, tell);
  return readOne(value, type, pathOf(place), tell) ?? objectForScalar(value, type, place, tell);
}

/**
 * A list may be given as its only element, and a list in a list is one list: pygsheets hides rows so. A null among the
 * requests is left out: npm google-spreadsheet sends one for each cell that has not changed. Elsewhere it is an empty
 * message, so that the cells after it stay where they are.
 */
function readList(value: unknown, type: string, place: Place, tell: Problems): readonly unknown[] {
  const path = pathOf(place);
  const given = flat(Array.isArray(value) ? value : [value], type);
  const read = given.map((item, index) => readOne(item, type, `${path}[${index}]`, tell));
  return given === value && read.every((item, index) => item === given[index]) ? given : read;
}

function flat(list: readonly unknown[], type: string): readonly unknown[] {
  if (list.every((item) => item !== null && !Array.isArray(item))) return list;
  const isKept = fieldsOfMessage(type) !== undefined && type !== "Request";
  return list.flat(Number.POSITIVE_INFINITY).flatMap((item) => item ?? (isKept ? [{}] : []));
}

function readMap(value: unknown, type: string, place: Place, tell: Problems): Json | undefined {
  if (typeof value !== "object" || value === null) return invalidValue(value, type, pathOf(place), tell);
  const path = pathOf(place);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readOne(item ?? {}, type, `${path}[${key}]`, tell)]),
  );
}

function readOne(value: unknown, type: string, path: string, tell: Problems): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (fieldsOfMessage(type)) {
    return isObject ? readMessage(value as Json, type, path, tell) : invalidValue(value, type, path, tell);
  }
  if (isObject) return undefined;
  return readScalar(type, value) ?? invalidValue(value, type, path, tell);
}

function objectForScalar(value: unknown, type: string, place: Place, tell: Problems): undefined {
  if (typeof value !== "object" || fieldsOfMessage(type)) return undefined;
  return unknownName(place.name, place.at, tell, "Starting an object on a scalar field");
}

function invalidValue(value: unknown, type: string, path: string, tell: Problems): undefined {
  tell({ field: path, description: `Invalid value at '${path}' (${typeName(type)}), ${JSON.stringify(value)}` });
}
