import { enumValue } from "./message-types.ts";

/**
 * A scalar as protobuf reads it from JSON: numbers and truth values may come as texts, texts never as numbers; `undefined`
 * where it is none of its type. protobuf.dev/programming-guides/json
 */
export function readScalar(type: string, value: unknown): string | number | boolean | undefined {
  if (type.startsWith("#")) return typeof value === "string" ? enumValue(type, value) : undefined;
  return READERS[type]?.(value);
}

const READERS: Readonly<Record<string, (value: unknown) => string | number | boolean | undefined>> = {
  string: (value) => (typeof value === "string" ? value : undefined),
  bool: (value) => (typeof value === "boolean" ? value : TRUTHS.get(String(value).toLowerCase())),
  int32: (value) => {
    const number = numberIn(value);
    return number !== undefined && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined;
  },
  double: (value) => numberIn(value),
};

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function numberIn(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMBER.test(value) ? Number(value) : undefined;
}
