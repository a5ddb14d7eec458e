import { quotient, score } from "../../functions/domain/alerts/score.ts";
import type { LivedMarket, Rule } from "./rules/rule.ts";
import { outcomeUnder } from "./score-rule.ts";

/** What tells the markets apart, in the words of the table. */
const GROUPS = {
  famille: ({ family }) => family,
  prolongation: ({ history }) => (history.extension ? "prolongés" : "non prolongés"),
} as const satisfies Record<string, (market: LivedMarket) => string>;

/** Where a rule's false alarms are: per healthy market-year, by family, and whether the market was extended. */
export function falseAlarmsBy(rule: Rule, markets: readonly LivedMarket[]): string {
  const rows = Object.entries(GROUPS).flatMap(([heading, groupOf]) =>
    [...new Set(markets.map(groupOf))].sort().map((group) => {
      const members = markets.filter((market) => groupOf(market) === group);
      const { markets: endings, falseAlarms, recall } = score(members.map((market) => outcomeUnder(rule, market)));
      const rate = quotient(falseAlarms)?.toFixed(3).replace(".", ",") ?? "–";
      return `| ${heading} : ${group} | ${endings.met} | ${falseAlarms.part} | ${rate} | ${recall.part} sur ${recall.whole} |`;
    }),
  );
  return [
    "| marchés | tenus | fausses alertes | par an | manqués annoncés |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
