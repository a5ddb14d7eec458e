import type { MarketKind } from "../../../functions/domain/progress/progress-input.ts";
import { seasonWeight } from "../../../functions/domain/progress/season.ts";
import type { Month } from "../../../schemas/month.ts";
import type { Chance } from "./chance.ts";
import type { Climate, Temper } from "./climate.ts";
import { type Crew, NOBODY, workMonth } from "./crew.ts";
import type { Family } from "./family.ts";
import { drawFate, type Fate } from "./fate.ts";
import type { Firm } from "./plan-firms.ts";
import type { Size } from "./size.ts";
import { drawOrders, wantedHours } from "./wanted-hours.ts";

/** The hours that each company worked, month by month, and the extension that was granted, months counted from 0. */
export type Worked = {
  readonly worked: readonly (readonly number[])[];
  readonly extension: { readonly seen: number; readonly last: number } | null;
};

type Setting = {
  readonly family: Family;
  readonly climate: Climate;
  readonly firms: readonly Firm[];
  readonly temper: Temper;
  readonly kind: MarketKind;
  readonly months: readonly Month[];
  readonly size: Size;
};

type Site = {
  readonly firm: Firm;
  readonly fate: Fate;
  readonly wanted: ReadonlyMap<number, number>;
  crew: Crew;
  done: number;
  readonly hours: number[];
};

/** Lives a market month by month: companies work, some rally when late, and near its end it may be extended. */
export function workMarket(chance: Chance, setting: Setting): Worked {
  const { size, kind, months, climate } = setting;
  const sites = openSites(chance, setting);
  const decidedAt = size.months - chance.whole(1, Math.min(4, size.months - 1));
  let last = size.months - 1;
  let extension: Worked["extension"] = null;
  for (let at = 0; at <= last; at++) {
    for (const site of sites) {
      const month = workMonth(
        chance,
        site.crew,
        hoursWanted(chance, setting, site, { at, last }),
        seasonWeight(kind, months[at] ?? ""),
      );
      site.crew = month.crew;
      site.done += month.hours;
      site.hours.push(month.hours);
    }
    if (at !== decidedAt) continue;
    const done = sites.reduce((sum, site) => sum + site.done, 0);
    if (!chance.happens(done < 0.85 * size.target ? climate.extended.behind : climate.extended.otherwise)) continue;
    last += chance.whole(2, Math.min(8, Math.max(2, Math.floor(size.months / 3))));
    extension = { seen: at, last };
  }
  return { worked: sites.map(({ hours }) => hours), extension };
}

function openSites(chance: Chance, { family, climate, firms, temper, kind, months }: Setting): Site[] {
  const market = Math.max(0.2, chance.normal(temper.mean, temper.deviation));
  return firms.map((firm) => {
    const fate = drawFate(chance, { family, climate }, firm, { temper, market });
    const hours = firm.owed * fate.aim;
    const first = Math.min(firm.last, firm.first + fate.delay);
    const whole = [{ hours, first, last: firm.last + fate.overrun }];
    const spells = family.pattern === "orders" ? drawOrders(chance, { ...firm, first }, hours) : whole;
    const wanted = new Map<number, number>();
    for (const spell of spells)
      for (const [at, part] of wantedHours(spell, fate.curve, { kind, months }))
        wanted.set(at, (wanted.get(at) ?? 0) + part);
    return { firm, fate, wanted, crew: NOBODY, done: 0, hours: [] };
  });
}

/** What a company means to do this month, given its fate, its delay and what an extension leaves it. */
function hoursWanted(chance: Chance, { family, climate, size }: Setting, site: Site, { at, last }: Calendar): number {
  const { firm, fate, wanted, done } = site;
  const left = Math.max(0, firm.owed - done);
  if (at > firm.last + fate.overrun) {
    const isExtended = last >= size.months && fate.after > 0 && fate.aim > GIVES_UP_UNDER;
    return isExtended || fate.rallies ? (left / Math.max(1, last - at + 1)) * chance.between(0.7, 1.3) : 0;
  }
  const gone = (at - firm.first) / (firm.last - firm.first + 1);
  const usual = (wanted.get(at) ?? 0) * (gone >= fate.turn ? fate.after : 1) * chance.logNormal(1, family.roughness);
  if (!fate.rallies || gone < 0.5) return usual;
  const needed = (left / Math.max(1, firm.last - at + 1)) * 1.05;
  return Math.min(Math.max(usual, needed), climate.stretch * peakOf(wanted));
}

type Calendar = { readonly at: number; readonly last: number };

/** A company that never meant to do half of its share does not use an extension. */
const GIVES_UP_UNDER = 0.5;

const peakOf = (wanted: ReadonlyMap<number, number>): number => Math.max(0, ...wanted.values());
