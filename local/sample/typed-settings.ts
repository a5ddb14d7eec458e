import { SETTING_LINES } from "../../functions/sheets/layout/settings-tab.ts";
import { settingsTable } from "../../schemas/settings.ts";
import type { TypedCell, Typing } from "./typed-rows.ts";

/** One line of `Réglages` as a person types it. */
export type TypedSetting = readonly [label: string, value: TypedCell];

/** What is typed in `Réglages` when some settings are chosen, each in its place; a line that is no setting comes last. */
export function typeSettings(chosen: readonly TypedSetting[]): Typing {
  const values = new Map(chosen);
  const labels = SETTING_LINES.map(({ label }) => label);
  const besides = [...values].filter(([label]) => !labels.includes(label));
  return {
    sheet: settingsTable.title,
    row: 1,
    column: 0,
    rows: [...labels.map((label) => [null, values.get(label) ?? null]), ...besides],
  };
}
