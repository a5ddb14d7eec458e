import type { Engagement, Market, Validation } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../control.ts";
import { whoDeclares } from "../declarations/who-declares.ts";
import { type MarketTerms, marketTerms } from "../markets/market-terms.ts";

/** The control workbook laid out for looking things up while rows are judged. Keys are folded (`foldText`). */
export type Register = {
  readonly people: ReadonlyMap<string, RegisteredPerson>;
  readonly markets: ReadonlyMap<string, RegisteredMarket>;
  readonly companies: ReadonlyMap<string, string>;
};

/**
 * A person by the code of their first validation, however a declarant spells it. `employers` are the declarants, folded,
 * that the validations name; `null` as soon as one of them names nobody.
 */
export type RegisteredPerson = {
  readonly code: string;
  readonly windows: readonly ValidationWindow[];
  readonly employers: ReadonlySet<string> | null;
};

/** A person's validation; `markets` is `null` when it holds on all. */
export type ValidationWindow = {
  readonly markets: ReadonlySet<string> | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
};

/**
 * `engaged` tells which declarants may type hours for which company on which lot: company → lot → declarants, all
 * folded. The lot `""` is the market as a whole, where an engagement on any lot is enough.
 */
export type RegisteredMarket = {
  readonly market: Market;
  readonly terms: MarketTerms;
  readonly lots: ReadonlyMap<string, string>;
  readonly engaged: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
};

/** The register as of `today`, whose events are the ones in force. */
export function buildRegister(control: Control, today: IsoDate): Register {
  return {
    people: registerPeople(control.validations),
    markets: new Map(control.markets.map((market) => [foldText(market.code), registerMarket(market, control, today)])),
    companies: new Map(control.companies.map((company) => [foldText(company.name), company.name])),
  };
}

type OpenPerson = { code: string; windows: ValidationWindow[]; employers: Set<string> | null };

function registerPeople(validations: readonly Validation[]): Map<string, RegisteredPerson> {
  const people = new Map<string, OpenPerson>();
  for (const { participant, declarant, markets, from, until } of validations) {
    const key = foldText(participant);
    const person: OpenPerson = people.get(key) ?? { code: participant, windows: [], employers: new Set() };
    people.set(key, person);
    if (declarant === null) person.employers = null;
    else person.employers?.add(foldText(declarant));
    person.windows.push({ markets: markets === null ? null : new Set(markets.map(foldText)), from, until });
  }
  return people;
}

function registerMarket(market: Market, control: Control, today: IsoDate): RegisteredMarket {
  const engagements = control.engagements.filter((each) => each.market === market.code);
  const lots = new Map(engagements.flatMap(({ lot }) => (lot === null ? [] : [[foldText(lot), lot]])));
  return {
    market,
    terms: marketTerms(market, engagements, control.events, today),
    lots,
    engaged: groupDeclarants(engagements, [...lots.keys()]),
  };
}

/** A company whose engagement names no declarant types its own hours; one without a lot is engaged on all of them. */
function groupDeclarants(
  engagements: readonly Engagement[],
  lots: readonly string[],
): Map<string, Map<string, Set<string>>> {
  const engaged = new Map<string, Map<string, Set<string>>>();
  for (const engagement of engagements) {
    const { company, lot } = engagement;
    const key = foldText(company);
    const names = whoDeclares(engagement);
    const byLot = engaged.get(key) ?? new Map<string, Set<string>>();
    engaged.set(key, byLot);
    for (const each of ["", ...(lot === null ? lots : [foldText(lot)])]) {
      byLot.set(each, new Set([...(byLot.get(each) ?? []), ...names]));
    }
  }
  return engaged;
}
