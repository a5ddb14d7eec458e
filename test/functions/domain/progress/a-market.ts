import type {
  CompanyProgressInput,
  MarketProgressInput,
} from "../../../../functions/domain/progress/progress-input.ts";
import { buildTimeline } from "../../../../functions/domain/progress/timeline.ts";
import { type Hundredths, hours } from "../../../../schemas/hours.ts";
import { addMonths, type Month } from "../../../../schemas/month.ts";

/** Works over two years, 6 700 h, nobody named and nothing done yet. */
export function aMarket(changes: Partial<MarketProgressInput> = {}): MarketProgressInput {
  return {
    kind: "works",
    start: "2024-01",
    end: "2025-12",
    target: hours(6700),
    noTargetByChoice: false,
    closed: false,
    suspended: [],
    companies: [],
    ...changes,
  };
}

export function aCompany(changes: Partial<CompanyProgressInput> = {}): CompanyProgressInput {
  return { key: "bâtisseurs", share: 1, window: null, declaredMonths: [], acceptedByMonth: {}, ...changes };
}

/** Whole hours for successive months. */
export function monthly(start: Month, values: readonly number[]): Record<Month, Hundredths> {
  return Object.fromEntries(values.map((value, step) => [addMonths(start, step), hours(value)]));
}

/** The market with one company that works at a constant ratio of the plan until `last`, every month declared. */
export function atPaceOf(ratio: number, market: MarketProgressInput, last: Month = market.end): MarketProgressInput {
  const accepted: Record<Month, Hundredths> = {};
  let plan = 0;
  let done = 0;
  for (const { month, parts } of buildTimeline({ ...market, companies: [] })) {
    if (month > last) break;
    plan += parts.reduce((sum, { planned }) => sum + planned, 0);
    const total = Math.round(ratio * plan * (market.target ?? 0));
    accepted[month] = total - done;
    done = total;
  }
  const company = aCompany({ declaredMonths: Object.keys(accepted), acceptedByMonth: accepted });
  return { ...market, companies: [company] };
}
