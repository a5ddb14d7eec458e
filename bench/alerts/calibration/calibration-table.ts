import { quotient, type Score, score } from "../../../functions/domain/alerts/score.ts";
import { behindTime, earlySignal } from "../early-signal.ts";
import type { LivedMarket } from "../rules/rule.ts";
import { type Figure, outcomeUnder } from "../score-rule.ts";
import { MISSED_SHARE, PUBLISHED, PUBLISHED_SIGNALS } from "./published.ts";

const percent = (value: number): string => `${Math.round(value * 100)} %`;
const perYear = (value: number): string => value.toFixed(3).replace(".", ",");
const area = (value: number): string => value.toFixed(2).replace(".", ",");

const SHOWN = {
  recall: { heading: "manqués annoncés", show: percent },
  byMidTerm: { heading: "à mi-parcours", show: percent },
  falseAlarms: { heading: "fausses alertes", show: perYear },
  precision: { heading: "précision", show: percent },
} as const satisfies Partial<Record<Figure, { heading: string; show: (value: number) => string }>>;

/** What a world gives beside what was published, for all but the product's own rule. */
export function calibrationTable(markets: readonly LivedMarket[]): string {
  const scored = PUBLISHED.map(({ rule, figures }) => ({
    name: rule.name,
    figures,
    ours: score(markets.map((market) => outcomeUnder(rule, market))),
  }));
  const { missed = 0 } = scored[0]?.ours.markets ?? {};
  const [least, most] = MISSED_SHARE;
  return [
    `| publié / ici | ${Object.values(SHOWN)
      .map(({ heading }) => heading)
      .join(" | ")} |`,
    `| --- |${" ---: |".repeat(Object.keys(SHOWN).length)}`,
    ...scored.map(({ name, figures, ours }) => `| ${name} | ${cells(figures, ours).join(" | ")} |`),
    "",
    `Missed: ${percent(least)} to ${percent(most)} / ${percent(missed / markets.length)}.`,
    `Area under the ROC curve of plain pro rata, missed against met: ${signals(markets).join(", ")}.`,
  ].join("\n");
}

const cells = (published: Partial<Record<Figure, number>>, ours: Score): string[] =>
  (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).map((figure) =>
    [published[figure], quotient(ours[figure])]
      .map((value) => (value == null ? "–" : SHOWN[figure].show(value)))
      .join(" / "),
  );

const signals = (markets: readonly LivedMarket[]): string[] =>
  PUBLISHED_SIGNALS.map(
    ({ share, area: published }) =>
      `${area(published)} / ${area(earlySignal(markets, share, behindTime))} at ${percent(share)} of the time`,
  );
