import type { Figure, Interval, RuleScore } from "./score-rule.ts";

type Column = { readonly figure: Figure; readonly heading: string; readonly show: (value: number) => string };

/** Adding 0 makes a negative zero a plain one. */
const percent = (value: number): string => `${Math.round(value * 100) + 0} %`;
const perYear = (value: number): string => value.toFixed(3).replace(".", ",");
const months = (value: number): string => `${String(value).replace(".", ",")} mois`;

const COLUMNS: readonly Column[] = [
  { figure: "recall", heading: "manqués annoncés", show: percent },
  { figure: "byMidTerm", heading: "à mi-parcours", show: percent },
  { figure: "notice", heading: "préavis", show: months },
  { figure: "falseAlarms", heading: "fausses alertes", show: perYear },
  { figure: "precision", heading: "précision", show: percent },
  { figure: "strictPrecision", heading: "précision stricte", show: percent },
];

/** A line of a table: a rule, and its figures or what they gain over another's. */
export type RuleLine = { readonly name: string; readonly figures: RuleScore["figures"] };

/** The rules beside each other, as a Markdown table that a guide can hold as it is. */
export function rulesTable(rules: readonly RuleLine[]): string {
  return [
    `| règle | ${COLUMNS.map(({ heading }) => heading).join(" | ")} |`,
    `| --- |${" ---: |".repeat(COLUMNS.length)}`,
    ...rules.map(({ name, figures }) => `| ${name} | ${COLUMNS.map((column) => cell(column, figures)).join(" | ")} |`),
  ].join("\n");
}

const cell = ({ figure, show }: Column, figures: RuleScore["figures"]): string => withInterval(figures[figure], show);

const withInterval = ({ value, low, high }: Interval, show: (value: number) => string): string =>
  Number.isNaN(value) ? "–" : `${show(value)} (${show(low).replace(/ .*/, "")} à ${show(high).replace(/ .*/, "")})`;
