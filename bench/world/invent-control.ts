import type { Control } from "../../functions/domain/control.ts";
import type { Decision, Engagement, Market, Validation } from "../../schemas/control-workbook.ts";
import { hours } from "../../schemas/hours.ts";
import { DEFAULT_SETTINGS } from "../../schemas/settings.ts";
import { isLender, marketsOf, nameOf, type Size, YEAR } from "./structure.ts";

/** What the facilitator of an invented structure wrote. */
export function inventControl(size: Size): Control {
  return {
    markets: count(size.markets, (place) => inventMarket(place, size)),
    engagements: count(size.declarants, (place) => inventEngagements(place, size)).flat(),
    events: [],
    companies: count(size.declarants, inventCompany),
    validations: count(size.people, inventValidation),
    buyers: count(size.buyers, (place) => ({ name: nameOf.buyer(place), emails: null, workbook: null })),
    facilitators: [{ name: nameOf.facilitator, emails: ["facilitation@example.org"], phone: null }],
    decisions: count(size.decisions, (place) => inventDecision(place, size)),
    exchanges: [],
    settings: DEFAULT_SETTINGS,
  };
}

export const count = <T>(length: number, make: (place: number) => T): T[] =>
  Array.from({ length }, (_, place) => make(place));

const inventMarket = (place: number, { buyers, declarants, rows, markets }: Size): Market => ({
  code: nameOf.market(place),
  title: `Opération ${place + 1}`,
  buyer: nameOf.buyer(place % buyers),
  kind: place % 3 === 0 ? "services" : "works",
  legalBasis: "execution-condition",
  start: `${YEAR - (place % 2)}-01-01`,
  end: `${YEAR + 1 + (place % 2)}-06-30`,
  target: hours(Math.round((declarants * rows * 12 * 30 * (0.8 + (place % 7) / 10)) / markets)),
  noTargetByChoice: null,
  byOrders: null,
  facilitator: nameOf.facilitator,
});

const inventCompany = (place: number) => ({
  name: nameOf.company(place),
  siret: null,
  kind: isLender(place) ? ("etti" as const) : ("company" as const),
  contact: null,
  phone: null,
  emails: null,
  workbook: null,
  remindersPausedUntil: null,
});

/** Each company declares for itself; the lender after it declares for it as well. */
function inventEngagements(declarant: number, size: Size): Engagement[] {
  const lender = declarant + 1 < size.declarants && isLender(declarant + 1) ? declarant + 1 : null;
  const own = marketsOf(declarant, size).map((market) => inventEngagement(market, declarant, [declarant]));
  const lent = lender === null ? [] : marketsOf(lender, size);
  return [...own, ...lent.map((market) => inventEngagement(market, declarant, [declarant, declarant + 1]))];
}

const inventEngagement = (market: number, company: number, declarants: readonly number[]): Engagement => ({
  market: nameOf.market(market),
  lot: company % 4 === 0 ? "1" : null,
  company: nameOf.company(company),
  role: "holder",
  hours: null,
  declarants: declarants.map(nameOf.company),
  start: null,
  end: null,
});

/** One person in fifty is validated for half of the year only. */
const inventValidation = (place: number): Validation => ({
  participant: nameOf.participant(place),
  declarant: null,
  mark: null,
  markets: null,
  from: `${YEAR - 1}-0${1 + (place % 9)}-01`,
  until: place % 50 === 7 ? `${YEAR}-06-30` : `${YEAR + 1}-12-31`,
  author: null,
});

const inventDecision = (place: number, { people }: Size): Decision => ({
  date: `${YEAR}-11-0${1 + (place % 9)}`,
  kind: place % 5 === 0 ? "reject" : "accept",
  declarant: null,
  participant: nameOf.participant((place * 37) % people),
  market: null,
  lot: null,
  company: null,
  nature: null,
  start: null,
  month: place % 2 === 0 ? null : `${YEAR}-0${1 + (place % 9)}`,
  message: null,
  until: null,
  action: null,
  reason: "Vu avec l'employeur",
  author: nameOf.facilitator,
});
