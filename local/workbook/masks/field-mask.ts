import { InvalidRequest } from "../refusals.ts";

/** The fields that a call names. `true` is everything from here down. */
export type FieldMask = true | ReadonlyMap<string, FieldMask>;

/**
 * Reads Google's field mask: names, `a.b` or `a/b`, `a(b,c)`, commas and `*`.
 * @example parseFieldMask("a(b,c.d)") //=> Map { "a" => Map { "b" => true, "c" => Map { "d" => true } } }
 */
export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[A-Za-z0-9_$*]+|\S/g) ?? [];
  const reader = { tokens, position: 0, text };
  const mask = readList(reader);
  if (reader.position < tokens.length || mask === null) throw invalid(text);
  return mask;
}

/** The part of `value` that the mask names; arrays are looked into; a message that is there stays, were it empty. */
export function selectFields(value: unknown, mask: FieldMask): unknown {
  if (mask === true || value === null || typeof value !== "object") return mask === true ? value : undefined;
  if (Array.isArray(value)) return value.map((item) => selectFields(item, mask) ?? {});
  const fields = value as Readonly<Record<string, unknown>>;
  const selected: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    const field = selectFields(fields[name], inner);
    if (field !== undefined) selected[name] = field;
  }
  return selected;
}

/**
 * `target` with the masked fields taken from `source`: a masked field that `source` leaves out or sets to null is
 * cleared. `undefined` once nothing is left.
 */
export function replaceFields<T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: FieldMask,
): T | undefined {
  if (mask === true) return isEmpty(source) ? undefined : source;
  const result: Record<string, unknown> = { ...target };
  const fields = (source ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, inner] of mask) {
    const field = inner === true ? fields[name] : replaceFields(asObject(result[name]), asObject(fields[name]), inner);
    if (field === undefined || field === null) delete result[name];
    else result[name] = field;
  }
  return isEmpty(result) ? undefined : (result as T);
}

/** The mask below one field; `null` where the field is not named. */
export const maskBelow = (mask: FieldMask | null, field: string): FieldMask | null =>
  mask === true ? true : (mask?.get(field) ?? null);

type Reader = { readonly tokens: readonly string[]; position: number; readonly text: string };

function readList(reader: Reader): FieldMask | null {
  const list = new Map<string, FieldMask>();
  let everything = false;
  for (;;) {
    const name = takeName(reader);
    const inner = readBelow(reader);
    if (name === "*" && inner === true) everything = true;
    else add(list, name, inner);
    if (reader.tokens[reader.position] !== ",") return everything ? true : list;
    reader.position += 1;
  }
}

function readBelow(reader: Reader): FieldMask {
  const next = reader.tokens[reader.position];
  if (next === "." || next === "/") {
    reader.position += 1;
    const name = takeName(reader);
    const inner = readBelow(reader);
    return name === "*" ? inner : new Map([[name, inner]]);
  }
  if (next !== "(") return true;
  reader.position += 1;
  const inner = readList(reader);
  if (reader.tokens[reader.position] !== ")" || inner === null) throw invalid(reader.text);
  reader.position += 1;
  return inner;
}

function takeName(reader: Reader): string {
  const name = reader.tokens[reader.position];
  if (name === undefined || !/^[A-Za-z0-9_$*]+$/.test(name)) throw invalid(reader.text);
  reader.position += 1;
  return name;
}

function add(list: Map<string, FieldMask>, name: string, mask: FieldMask): void {
  const before = list.get(name);
  list.set(name, before === undefined ? mask : union(before, mask));
}

function union(left: FieldMask, right: FieldMask): FieldMask {
  if (left === true || right === true) return true;
  const both = new Map(left);
  for (const [name, mask] of right) add(both, name, mask);
  return both;
}

const invalid = (text: string): InvalidRequest => new InvalidRequest(`Invalid field selection ${text}`);

const asObject = (value: unknown): object | undefined =>
  typeof value === "object" && value !== null ? value : undefined;

const isEmpty = (value: object | undefined): boolean => value === undefined || Object.keys(value).length === 0;
