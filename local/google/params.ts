import { InvalidRequest, Unsupported } from "../workbook/refusals.ts";
import type { Call } from "./call.ts";

/** A path's variable, always there once its route matched. */
export const pathOf = (call: Call, name: string): string => call.path[name] ?? "";

/** `true` only for `true`, in capitals or not, as Google reads its booleans (Python writes `True`); absent is false. */
export const flag = (call: Call, name: string): boolean => call.query.get(name)?.toLowerCase() === "true";

/** A parameter that must be there. */
export function required(call: Call, name: string): string {
  const value = call.query.get(name);
  if (!value) throw new InvalidRequest(`Required parameter: ${name}`);
  return value;
}

/** One of the listed values; the first when absent. Others of Google's are not supported. */
export function oneOf<T extends string>(name: string, value: unknown, options: readonly [T, ...T[]]): T {
  if (value === undefined || value === null || value === "") return options[0];
  const known = options.find((option) => option === value);
  if (!known) throw new Unsupported(`${name}=${String(value)} is not supported by the local Google.`);
  return known;
}
