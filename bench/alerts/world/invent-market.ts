import type { MarketKind } from "../../../functions/domain/progress/progress-input.ts";
import type { Declaration, MarketHistory } from "../../../local/replay/history.ts";
import { addMonths, type Month, monthsFromTo } from "../../../schemas/month.ts";
import type { Chance } from "./chance.ts";
import type { Climate } from "./climate.ts";
import { declare, drawHabit } from "./declare.ts";
import type { Family } from "./family.ts";
import { type Firm, planFirms } from "./plan-firms.ts";
import type { Size } from "./size.ts";
import { workMarket } from "./work-market.ts";

const KINDS = { travaux: "works", service: "other" } as const;

/** A market from its first month to the last word about it, as a replay reads it, each company with its lot's window. */
export function inventMarket(
  chance: Chance,
  { code, family, climate, size }: { code: string; family: Family; climate: Climate; size: Size },
): MarketHistory {
  const kind = family.kind(chance);
  const start = addMonths("2019-01", chance.whole(0, 47));
  const months = monthsFromTo(start, addMonths(start, size.months + 11));
  const engine: MarketKind = kind && KINDS[kind];
  const firms = planFirms(chance, family, size);
  const temper = chance.pick(climate.tempers);
  const { worked, extension } = workMarket(chance, { family, climate, firms, temper, kind: engine, months, size });
  const declarations = firms.flatMap((firm, position) => {
    const habit = drawHabit(chance, family);
    return declare(
      chance,
      { company: firm.id, habit },
      (worked[position] ?? []).map((hours, at) => [months[at] ?? start, hours]),
    );
  });
  return {
    code,
    kind,
    start,
    end: months[size.months - 1] ?? start,
    target: size.target,
    extension: extension && { seen: months[extension.seen] ?? start, end: months[extension.last] ?? start },
    companies: firms.map((firm) => companyOf(firm, months, size)),
    declarations,
    final: lastWords(declarations),
  };
}

/** A company that works throughout has no window of its own. */
function companyOf(
  { id, owed, first, last }: Firm,
  months: readonly Month[],
  size: Size,
): MarketHistory["companies"][number] {
  const share = Math.round((owed / size.target) * 1000) / 1000;
  const isWhole = first === 0 && last === size.months - 1;
  return isWhole ? { id, share } : { id, share, start: months[first], end: months[last] };
}

const lastWords = (declarations: readonly Declaration[]): number => {
  const last = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const key = `${declaration.company} ${declaration.month}`;
    if ((last.get(key)?.seen ?? "") <= declaration.seen) last.set(key, declaration);
  }
  return [...last.values()].reduce((sum, { hours }) => sum + hours, 0);
};
