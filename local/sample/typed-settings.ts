import { SETTINGS, settingsTable } from "../../schemas/settings.ts";
import type { PrintedCell } from "../../schemas/table/print-table.ts";
import { type TypedCell, type Typing, typeRecords } from "./typed-rows.ts";

/** One line of `Réglages` as a person types it. */
export type TypedSetting = readonly [label: string, value: TypedCell];

type AnySetting = {
  readonly label: string;
  readonly codec: { readonly print: (value: never) => Exclude<PrintedCell, null> };
  readonly initial: unknown;
};

/**
 * Every setting at its default, in the order of the sheet.
 * @example TYPED_DEFAULTS.find(([label]) => label === "Brouillons à approuver") //=> ["Brouillons à approuver", "oui"]
 */
export const TYPED_DEFAULTS: readonly TypedSetting[] = typeRecords(
  settingsTable,
  Object.values(SETTINGS).map(({ label, codec, initial }: AnySetting) => ({
    label,
    value: codec.print(initial as never),
  })),
).rows.map(([label, value = null]) => [String(label), value]);

/** The lines of `Réglages` when some settings are chosen, each in its place; a line that is no setting comes last. */
export const typeSettings = (chosen: readonly TypedSetting[]): Typing => ({
  sheet: settingsTable.title,
  row: 1,
  column: 0,
  rows: [...new Map([...TYPED_DEFAULTS, ...chosen])],
});
