import type { z } from "zod";
import type { Cell } from "./cell.ts";

/**
 * How one kind of value stands in a cell. What `parse` accepts, `print` writes back so that it parses to the same
 * value. `schema` holds the typed value to its rules wherever it does not come from a cell.
 */
export type Codec<T> = {
  readonly schema: z.ZodType<T>;
  /** What a person should type, in French, with an example: « une date, par exemple 01/03/2025 ». */
  readonly expects: string;
  /** The words that a drop-down offers, where the cell takes one of a closed list. */
  readonly choices?: readonly string[];
  /** Never throws, whatever the cell holds. Blank cells are the caller's business and never reach it. */
  readonly parse: (cell: Cell) => Parsed<T>;
  readonly print: (value: T) => string | number | boolean;
};

/** `message` is a whole French sentence that shows what was typed and says what to type instead. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
