import type { Market } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, type Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { type DeclarationsPlan, declarationsOf } from "../declarations/declarations.ts";
import { typedMonths } from "../declarations/typed-months.ts";
import { totalOf } from "../markets/market-hours.ts";
import type { CompanyOverview } from "../markets/market-overview.ts";
import { silentMonths } from "../markets/silence.ts";
import { isAlertState } from "./alert-states.ts";
import { reminderDays } from "./reminder-days.ts";

/** A company that has told nothing of a market for long, with hours left to do on it. */
export type MarketSilence = {
  readonly company: string;
  readonly declarants: readonly string[];
  readonly market: Market;
  readonly months: readonly [Month, ...Month[]];
  readonly remaining: Hundredths;
};

/**
 * The companies that have been silent on an open market for at least as many expected months as the setting says, up to
 * the last whose closing day has passed. A market in alert shows its own. Hours that somebody typed and that are to be
 * mended break a silence, and where hours may stand that nobody has read, nobody is accused.
 */
export function marketSilences(plan: DeclarationsPlan, today: IsoDate): MarketSilence[] {
  const { silentMonths: longest } = plan.control.settings;
  const lastMonth = lastExpected(plan, today);
  const declarations = declarationsOf(plan, today);
  const unread = new Set(declarations.flatMap((each) => (each.unread ? [foldText(each.declarant.name)] : [])));
  const toMend = typedMonths(plan.rows, ({ state }) => state === "rejected");
  const judged = plan.markets.filter(
    (market) => market.unread.length === 0 && !isAlertState(market.evaluation?.state ?? ""),
  );
  return judged.flatMap(({ market, terms, companies }) =>
    companies.flatMap((company): MarketSilence[] => {
      const remaining = company.owed - totalOf(company.hours.accepted);
      if (remaining <= 0 || company.declarants.some((each) => unread.has(each))) return [];
      const [since, ...others] = sinceMended(company, silentMonths(company, terms, lastMonth), toMend);
      if (since === undefined || others.length + 1 < longest) return [];
      const { name, declarants } = company;
      return [{ company: name, declarants, market, months: [since, ...others], remaining }];
    }),
  );
}

/**
 * A silence by its market, whose facilitator is told, and by the month in which it began: it is told once.
 * @example silenceKey({ market, company: "Bâti Falaises", months: ["2025-08"] })
 * //=> "silence/ARQ-2024/Bâti Falaises/2025-08"
 */
export const silenceKey = ({
  market: { code },
  company,
  months: [since],
}: Pick<MarketSilence, "market" | "company" | "months">): string => `${SILENCE_PREFIX}${code}/${company}/${since}`;
export const SILENCE_PREFIX = "silence/";

/** Nobody is late for a month before the day by which it is expected. */
function lastExpected({ control }: DeclarationsPlan, today: IsoDate): Month {
  const { month, expectedBy } = reminderDays(today, control.settings);
  return today > expectedBy ? month : addMonths(month, -1);
}

function sinceMended(
  { declarants }: CompanyOverview,
  months: readonly Month[],
  toMend: ReturnType<typeof typedMonths>,
): readonly Month[] {
  const last = months.findLastIndex((month) => declarants.some((each) => toMend.get(each)?.has(month)));
  return months.slice(last + 1);
}
