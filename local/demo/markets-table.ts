import { hours, showHours } from "../../schemas/hours.ts";
import type { DemoMarket } from "./demo-report.ts";

type Column = { readonly heading: string; readonly text: (market: DemoMarket) => string; readonly right?: true };

const shown = (value: number | null): string => (value === null ? "" : showHours(hours(value)));

const COLUMNS: readonly Column[] = [
  { heading: "Marché", text: ({ code }) => code },
  { heading: "Intitulé", text: ({ title }) => title },
  { heading: "Faites", text: ({ accepted }) => shown(accepted), right: true },
  { heading: "Objectif", text: ({ target }) => shown(target), right: true },
  { heading: "%", text: ({ percent }) => (percent === null ? "" : `${Math.floor(percent)} %`), right: true },
  { heading: "En attente", text: ({ pending }) => (pending === 0 ? "" : shown(pending)), right: true },
  { heading: "Situation", text: ({ state }) => state },
];

/** The markets as a facilitator reads them, in columns that line up in a terminal. */
export function marketsTable(markets: readonly DemoMarket[]): string {
  const lines = [
    COLUMNS.map(({ heading }) => heading),
    ...markets.map((market) => COLUMNS.map(({ text }) => text(market))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const row = (line: readonly string[]) =>
    `  ${line.map((text, column) => pad(text, widths[column] ?? 0, COLUMNS[column]?.right)).join("   ")}`.trimEnd();
  const [head = [], ...body] = lines;
  return [row(head), `  ${widths.map((width) => "─".repeat(width)).join("   ")}`, ...body.map(row)].join("\n");
}

const pad = (text: string, width: number, right: true | undefined): string =>
  right ? text.padStart(width) : text.padEnd(width);
