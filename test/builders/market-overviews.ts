import type { Control } from "../../functions/domain/control.ts";
import { buildRegister } from "../../functions/domain/hours/register.ts";
import { type MarketOverview, overviewMarkets } from "../../functions/domain/markets/market-overview.ts";
import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import type { Journal } from "../../schemas/journal.ts";
import { aControl } from "./a-control.ts";
import { judgedHours, TODAY } from "./judged-hours.ts";

/** Every market as it stands on 15 November 2025, from the hours as typed. */
export function overviewOf(
  sheets: readonly HoursSheet[],
  control: Control = aControl(),
  journal: Journal = [],
  today = TODAY,
): MarketOverview[] {
  const register = buildRegister(control, today);
  const { rows } = judgedHours(sheets, control, today);
  return overviewMarkets({ control, register, rows, sheets, journal, today, unread: [] });
}
