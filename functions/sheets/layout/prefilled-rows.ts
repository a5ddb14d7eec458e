import type { Engagement, Validation } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { foldText, type HiringMode } from "../../../schemas/vocabulary.ts";
import type { Control } from "../../domain/control.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import { marketTerms } from "../../domain/markets/market-terms.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { contractCells } from "./contract-cells.ts";

type Span = { readonly start: IsoDate | null; readonly end: IsoDate | null };

/**
 * The first rows of a declarant's tab of hours: one for each person validated under its name, on each market, lot and
 * company that it declares for in that year, so that only hours are left to type. A row without hours asks nothing.
 */
export function prefilledRows(control: Control, declarant: string, year: number): WrittenCell[][] {
  const inYear = overlaps({ start: `${year}-01-01`, end: `${year}-12-31` });
  const people = control.validations.filter(
    (each) => isNamed(each.declarant, declarant) && inYear({ start: each.from, end: each.until }),
  );
  const engagements = distinct(engagementsOf(control, declarant, year).filter(inYear));
  return people.flatMap((person) =>
    engagements
      .filter(({ market }) => isValidOn(person, market))
      .map((engagement) => rowOf(control, declarant, person, engagement)),
  );
}

/** What the declarant types hours for, on the markets that are open and run in that year. */
function engagementsOf(control: Control, declarant: string, year: number): Engagement[] {
  const lastDay = `${year}-12-31`;
  const running = control.markets.filter((market) => {
    const own = control.engagements.filter((each) => each.market === market.code);
    const terms = marketTerms(market, own, control.events, lastDay);
    return !terms.closed && overlaps({ start: `${year}-01-01`, end: lastDay })(terms);
  });
  const codes = running.map(({ code }) => foldText(code));
  return control.engagements.filter(
    (each) => codes.includes(foldText(each.market)) && whoDeclares(each).includes(foldText(declarant)),
  );
}

/** An open end runs on. */
const overlaps =
  (year: { readonly start: IsoDate; readonly end: IsoDate }) =>
  ({ start, end }: Span): boolean =>
    (start === null || start <= year.end) && (end === null || end >= year.start);

const isNamed = (name: string | null, other: string): boolean => name !== null && foldText(name) === foldText(other);

const isValidOn = ({ markets }: Validation, market: string): boolean =>
  markets === null || markets.some((each) => isNamed(each, market));

/** Two engagements on the same market, lot and company are one row to type in. */
const distinct = (engagements: readonly Engagement[]): Engagement[] => [
  ...new Map(
    engagements.map((each) => [[each.market, each.lot ?? "", each.company].map(foldText).join("|"), each] as const),
  ).values(),
];

function rowOf(
  control: Control,
  declarant: string,
  { participant, mark, from }: Validation,
  { market, lot, company }: Engagement,
): WrittenCell[] {
  return contractCells({
    participant,
    mark,
    market,
    lot,
    company: isNamed(company, declarant) ? null : company,
    nature: null,
    hiringMode: hiringModeOf(control, declarant),
    contractType: null,
    start: from,
    end: null,
    job: null,
  });
}

/** An employer of the trade lends its people under its own kind; an ordinary company hires them directly. */
function hiringModeOf({ companies }: Control, declarant: string): HiringMode | null {
  const kind = companies.find(({ name }) => isNamed(name, declarant))?.kind ?? null;
  return kind === "company" ? "direct" : kind;
}
