import { type Declaration, type MarketHistory, marketHistory } from "../../../local/replay/history.ts";
import { addMonths, type Month } from "../../../schemas/month.ts";

/** Works of 2024, 1 200 h, one company that follows the market; nothing told yet. */
export const aHistory = (changes: Partial<MarketHistory> = {}): MarketHistory =>
  marketHistory.parse({
    code: "ARQ-2024",
    kind: "travaux",
    start: "2024-01",
    end: "2024-12",
    target: 1200,
    extension: null,
    companies: [{ id: "bâtisseurs", share: 1 }],
    declarations: [],
    final: 0,
    ...changes,
  });

/** A month told at once. */
export const aDeclaration = (month: Month, hours: number, changes: Partial<Declaration> = {}): Declaration => ({
  company: "bâtisseurs",
  month,
  hours,
  seen: month,
  ...changes,
});

/** Successive months, each told at once. */
export const told = (start: Month, values: readonly number[]): Declaration[] =>
  values.map((hours, step) => aDeclaration(addMonths(start, step), hours));
