import { STYLES } from "../../../functions/sheets/styles.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import { TYPED_DEFAULTS } from "../typed-settings.ts";
import type { LaidCell, TabLayout } from "./tab-layout.ts";
import { tableTab } from "./table-tab.ts";

const BESIDE: readonly LaidCell[] = [
  {
    value: "Par défaut",
    style: STYLES.heading,
    note: "Ce que Jalon retient tant que la valeur est vide ou ne convient pas.",
  },
  { value: "Ce que vous pouvez taper", style: STYLES.heading, note: "Dans la colonne « Valeur »." },
];
const LEFT_TO_PEOPLE: readonly LaidCell[] = [{ value: null }, { value: null }];

/** `Réglages`: beside the values, which people type, the default of each setting and what it takes. */
export function settingsTab(): TabLayout {
  const tab = tableTab(settingsTable);
  const [headings = []] = tab.rows;
  const expects = Object.values(SETTINGS).map(({ codec }) => codec.expects);
  return {
    ...tab,
    columnWidths: [430, 260, 130, 430],
    rows: [
      [...headings, ...BESIDE],
      ...TYPED_DEFAULTS.map(([, initial], place) => [
        ...LEFT_TO_PEOPLE,
        { value: initial, style: STYLES.quiet },
        { value: expects[place] ?? null, style: STYLES.quiet },
      ]),
    ],
  };
}
