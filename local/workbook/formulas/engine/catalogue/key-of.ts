import type { Scalar } from "../formula-value.ts";

/** What makes two values the same to UNIQUE, COUNTUNIQUE and a query's groups: their kind and their capitals count. */
export const keyOf = (value: Scalar): string => (value === null ? "" : `${typeof value} ${String(value)}`);
