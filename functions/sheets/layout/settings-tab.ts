import { showHours } from "../../../schemas/hours.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import type { Columns } from "../../../schemas/table/define-table.ts";
import type { PrintedCell } from "../../../schemas/table/print-table.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { STYLES } from "../styles.ts";
import type { ProtectionLook, RuleLook, TabLook } from "./tab-look.ts";
import { ruleOf, tableTab } from "./table-tab.ts";

/** A setting in words: what it is by default and what it takes, as a person would type it. */
export type SettingLine = { readonly label: string; readonly byDefault: string; readonly expects: string };

type AnySetting = {
  readonly label: string;
  readonly codec: Columns[string]["codec"];
  readonly initial: unknown;
};

const ALL: readonly AnySetting[] = Object.values(SETTINGS);

/**
 * Every setting in the order of the sheet; one that is nothing by default shows nothing.
 * @example SETTING_LINES.find(({ label }) => label === "Brouillons à approuver")?.byDefault //=> "oui"
 */
export const SETTING_LINES: readonly SettingLine[] = ALL.map(({ label, codec, initial }) => ({
  label,
  byDefault: initial === null ? "" : typed(codec.print(initial as never)),
  expects: codec.expects,
}));

/** @example typed(0.9) //=> "0,9" */
function typed(printed: PrintedCell): string {
  if (typeof printed === "number") return showHours(Math.round(printed * 100)).replaceAll("\u202f", " ");
  return String(printed ?? "");
}

const BESIDE = [
  {
    key: "by-default",
    heading: "Par défaut",
    note: "Ce que Jalon retient tant que la valeur est vide ou ne convient pas.",
  },
  { key: "expects", heading: "Ce que vous pouvez taper", note: "Dans la colonne « Valeur »." },
] as const;

/** Left, so that a number does not touch the default beside it. */
const VALUES: TabLook["aligns"] = [
  { area: { row: 1, column: 1, rowCount: ALL.length, columnCount: 1 }, align: "left" },
];

/**
 * `Réglages`: each setting with its value, which people type, its default and what it takes. A value left blank follows
 * the default; only what is already known of the structure stands there from the start.
 */
export function settingsTab(known: Readonly<Record<string, string>> = {}): TabLook {
  const tab = tableTab(settingsTable);
  const [headings = []] = tab.rows;
  return {
    ...tab,
    rowCount: ALL.length + SPARE_ROWS,
    frozenColumns: 0,
    columnWidths: [430, 260, 130, 470],
    rows: [
      [...headings, ...BESIDE.map(({ heading, note }) => ({ value: heading, style: STYLES.heading, note }))],
      ...SETTING_LINES.map((line) => settingRow(line, known[line.label] ?? null)),
    ],
    headings: { row: 0, columns: [...(tab.headings?.columns ?? []), ...BESIDE] },
    labelled: true,
    rules: ALL.flatMap(valueRule),
    aligns: VALUES,
    protections: [...tab.protections, LABELS],
  };
}

const SPARE_ROWS = 20;

const settingRow = ({ label, byDefault, expects }: SettingLine, value: string | null): WrittenCell[] => [
  { value: label, style: STYLES.text },
  { value, style: STYLES.strong },
  { value: byDefault || null, style: STYLES.quiet },
  { value: expects, style: STYLES.quiet },
];

function valueRule({ codec }: AnySetting, place: number): RuleLook[] {
  const rule = ruleOf(codec);
  return rule === null ? [] : [{ area: { row: place + 1, column: 1, rowCount: 1, columnCount: 1 }, rule }];
}

const LABELS: ProtectionLook = {
  description: "Jalon : noms des réglages à garder tels quels",
  area: { row: 1, column: 0, rowCount: ALL.length, columnCount: 1 },
  warningOnly: true,
};
