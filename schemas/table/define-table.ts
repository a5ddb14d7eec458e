import * as z from "zod";
import type { Codec } from "../cells/codec.ts";

/** What a blank cell means: the row is not usable, nothing (`null`), or the column's default. */
export type Presence = "required" | "optional" | "default";

/** One column of a table. `note` explains it to people; `width` is in pixels. */
export type Column<T, P extends Presence = Presence> = {
  readonly heading: string;
  readonly codec: Codec<T>;
  readonly presence: P;
  readonly fallback: T | null;
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly width: number | null;
};

type ColumnOptions = { readonly aliases?: readonly string[]; readonly note?: string; readonly width?: number };

/** A column of some type: its values may be read from it, but not handed to its codec without knowing that type. */
type SomeColumn = Omit<Column<unknown>, "codec"> & {
  readonly codec: Omit<Codec<unknown>, "print"> & { readonly print: (value: never) => string | number | boolean };
};

/** The columns of a table in their usual order, by the name of their field. */
export type Columns = { readonly [key: string]: SomeColumn };

/** What a column gives to a record: optional columns may give `null`. */
export type ColumnValue<C> = C extends Column<infer T, infer P> ? (P extends "optional" ? T | null : T) : never;

type TableRecord<C extends Columns> = { readonly [K in keyof C]: ColumnValue<C[K]> };

/** A tab as people know it: its title, its columns, and the schema of one of its rows. */
export type Table<C extends Columns = Columns> = {
  readonly title: string;
  readonly columns: C;
  readonly recordSchema: z.ZodObject<{ [K in keyof C]: z.ZodType<ColumnValue<C[K]>> }>;
};

/** The typed record of one row of a table. */
export type RecordOf<T extends { readonly columns: Columns }> = TableRecord<T["columns"]>;

export function column<T>(
  heading: string,
  codec: Codec<T>,
  options: ColumnOptions & { readonly required: true },
): Column<T, "required">;
export function column<T>(
  heading: string,
  codec: Codec<T>,
  options: ColumnOptions & { readonly default: NoInfer<T> },
): Column<T, "default">;
export function column<T>(
  heading: string,
  codec: Codec<T>,
  options?: ColumnOptions & { readonly required?: false },
): Column<T, "optional">;
/** A column of a table. `required`: a row without it is left out; `default`: what a blank cell stands for. */
export function column<T>(
  heading: string,
  codec: Codec<T>,
  options: ColumnOptions & { readonly required?: boolean; readonly default?: T } = {},
): Column<T> {
  const { required = false, aliases = [], note = null, width = null, default: fallback = null } = options;
  const presence = required ? "required" : fallback === null ? "optional" : "default";
  return { heading, codec, presence, fallback, aliases, note, width };
}

/** A table, whose `recordSchema` holds a record to the rules of each column; what is left out of it is blank. */
export function defineTable<const C extends Columns>(table: { readonly title: string; readonly columns: C }): Table<C> {
  const shape = Object.fromEntries(Object.entries(table.columns).map(([key, each]) => [key, valueSchema(each)]));
  return { ...table, recordSchema: z.object(shape) as unknown as Table<C>["recordSchema"] };
}

function valueSchema({ codec, presence, fallback }: Columns[string]): z.ZodType {
  if (presence === "required") return codec.schema;
  return presence === "default" ? codec.schema.default(fallback) : codec.schema.nullable().default(null);
}
