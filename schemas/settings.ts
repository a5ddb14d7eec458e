import type { Cell } from "./cells/cell.ts";
import type { Codec, Parsed } from "./cells/codec.ts";
import { positiveHoursCell } from "./cells/positive-hours-cell.ts";
import { rawCell } from "./cells/raw-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { type Hundredths, hours } from "./hours.ts";
import { column, defineTable } from "./table/define-table.ts";

/** `Réglages`: what no public source fixes, one line a setting; a line left out keeps its default. */
export const settingsTable = defineTable({
  title: "Réglages",
  columns: {
    label: column("Réglage", textCell, { required: true, width: 320, note: "Ne changez pas ce nom." }),
    value: column("Valeur", rawCell, { width: 200, note: "Vide : la valeur par défaut." }),
  },
});

/** The settings that Jalon knows, by the label in the sheet, with their documented defaults. */
export const SETTINGS = {
  structure: setting("Nom de la structure", textCell, "Votre structure"),
  monthlyCeiling: setting("Plafond d'heures par personne et par mois", positiveHoursCell, hours(220)),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly structure: string; readonly monthlyCeiling: Hundredths };

type Setting<T> = { readonly label: string; readonly codec: Codec<T>; readonly initial: T };

function setting<T>(label: string, codec: Codec<T>, initial: T): Setting<T> {
  return { label, codec, initial };
}

/** Every setting at its default. */
export const DEFAULT_SETTINGS: Settings = {
  structure: SETTINGS.structure.initial,
  monthlyCeiling: SETTINGS.monthlyCeiling.initial,
};

/** The value of one setting, or the French sentence that says what is wrong with it. */
export function parseSetting(key: SettingKey, cell: Cell): Parsed<string | Hundredths> {
  return SETTINGS[key].codec.parse(cell);
}
