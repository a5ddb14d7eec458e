import { hours } from "../../schemas/hours.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import { FORECAST_FROM } from "../domain/progress/landing.ts";
import type { MarketState } from "../domain/progress/market-state.ts";
import type { WrittenCell } from "../ports/workbooks.ts";
import { landingInWords, ratioInWords } from "./pace-words.ts";
import { cell } from "./sheet-view.ts";
import { estimateCell, STYLES } from "./styles.ts";

/** The pace that is left to hold, in hours a month. */
export const requiredPaceCell = (market: MarketOverview): WrittenCell =>
  estimateCell(runningOutlook(market)?.requiredPace ?? null);

/** The same beside the pace planned, in words. */
export function requiredPaceInWords(market: MarketOverview): WrittenCell {
  const outlook = runningOutlook(market);
  const words = outlook && ratioInWords({ r1: outlook.r1, e: market.evaluation?.progress.e ?? 0 });
  return cell(words, STYLES.wrapped);
}

/** Where the market should end, to ten hours: no forecast is exact to one. */
export function landingCell(market: MarketOverview): WrittenCell {
  const outlook = foreseeable(market);
  return outlook ? estimateCell(Math.round(outlook.landing / hours(10)) * hours(10)) : cell(null);
}

/** The same in words, with its interval and the chance to miss the target. */
export function landingCellInWords(market: MarketOverview): WrittenCell {
  const outlook = foreseeable(market);
  return cell(outlook && landingInWords({ ...outlook, value: outlook.landing }), STYLES.wrapped);
}

/** Once it is over or reached, a market's paces and landing say nothing. */
const PAST: readonly MarketState[] = ["reached", "overdue", "overdue-awaiting", "closed"];

const runningOutlook = ({ evaluation }: MarketOverview) =>
  evaluation && !PAST.includes(evaluation.state) ? evaluation.progress.outlook : null;

/** The outlook from which a landing may be told: before, no forecast holds. */
const foreseeable = (market: MarketOverview) =>
  (market.evaluation?.progress.e ?? 0) < FORECAST_FROM ? null : runningOutlook(market);
