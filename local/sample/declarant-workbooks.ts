import { declarantLook } from "../../functions/sheets/layout/declarant-look.ts";
import { BOXES_ROW, FIRST_CONTRACT_ROW, HEADINGS_ROW, hoursTab } from "../../functions/sheets/layout/hours-tab.ts";
import { CONTRACT_ATTRIBUTES, hoursSheetTitle } from "../../schemas/declarant-workbook.ts";
import { MONTH_NAMES, type Month, month, monthOf, showDate, yearOf } from "../../schemas/month.ts";
import { contractType, hiringMode } from "../../schemas/vocabulary.ts";
import { LAST_MONTH } from "./contracts.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import { COMPANIES, FACILITATOR } from "./story/companies.ts";
import { CREWS } from "./story/crews.ts";
import { MARKETS } from "./story/markets.ts";
import { RENAMED_HEADING, UNTICKED } from "./story/slips.ts";
import { type TypedContract, typedContracts } from "./typed-contracts.ts";
import type { TypedCell, Typing } from "./typed-rows.ts";

/** Who types hours, in the order of the companies. */
export const DECLARANTS: readonly string[] = COMPANIES.map(({ name }) => name).filter((name) =>
  CREWS.some(({ declarant }) => declarant === name),
);

/** Each declarant's workbook as people had filled it in by the middle of the month after `asOf`. */
export function declarantWorkbooks(asOf: Month): SampleWorkbook[] {
  const contracts = typedContracts(asOf);
  return DECLARANTS.map((name) => {
    const years = yearsOf(name, asOf);
    const hours = years.map((year) => hoursTab(year)).reverse();
    const look = declarantLook(name, { hours, facilitators: [FACILITATOR] });
    return {
      role: "declarant",
      name,
      title: look.title,
      tabs: look.tabs,
      typings: years.flatMap((year) => typeYear(name, year, asOf, rowsOf(contracts, name, year))),
      shares: emailsOf(name).map((email) => ({ email, role: "writer" })),
    };
  });
}

/** A declarant's contracts of one year, in the order of its tab. */
export const rowsOf = (contracts: readonly TypedContract[], declarant: string, year: number): TypedContract[] =>
  contracts.filter(
    (each) => each.declarant === declarant && [...each.typed.keys()].some((typed) => yearOf(typed) === year),
  );

/** The first month that a declarant has to tick: its oldest market's. */
function firstMonthOf(declarant: string): Month {
  const codes = new Set(CREWS.filter((crew) => crew.declarant === declarant).map(({ market }) => market));
  const starts = MARKETS.flatMap(({ code, start }) => (codes.has(code) && start ? [monthOf(start)] : []));
  return starts.sort()[0] ?? LAST_MONTH;
}

function yearsOf(declarant: string, asOf: Month): number[] {
  const first = Math.min(yearOf(firstMonthOf(declarant)), yearOf(asOf));
  return Array.from({ length: yearOf(asOf) - first + 1 }, (_, step) => first + step);
}

function typeYear(name: string, year: number, asOf: Month, contracts: readonly TypedContract[]): Typing[] {
  const sheet = hoursSheetTitle(year);
  const renamed = RENAMED_HEADING.declarant === name && RENAMED_HEADING.year === year;
  const heading = CONTRACT_ATTRIBUTES.indexOf(RENAMED_HEADING.attribute);
  return [
    { sheet, row: BOXES_ROW, column: CONTRACT_ATTRIBUTES.length, rows: [ticks(name, year, asOf)] },
    ...(renamed ? [{ sheet, row: HEADINGS_ROW, column: heading, rows: [[RENAMED_HEADING.typed]] }] : []),
    { sheet, row: FIRST_CONTRACT_ROW, column: 0, rows: contracts.map((contract) => typeContract(contract, year)) },
  ].filter(({ rows }) => rows.length > 0);
}

/** A box is ticked or passed over, never unticked. */
function ticks(name: string, year: number, asOf: Month): TypedCell[] {
  const last = asOf < LAST_MONTH ? asOf : LAST_MONTH;
  return MONTH_NAMES.map((_, place) => {
    const at = month(year, place + 1);
    return at >= firstMonthOf(name) && at <= last && !UNTICKED[name]?.includes(at) ? true : null;
  });
}

function typeContract(contract: TypedContract, year: number): TypedCell[] {
  const { participant, mark, market, lot, company, declarant, start, end, job } = contract;
  return [
    participant,
    mark,
    market,
    lot,
    company === declarant ? null : company,
    null,
    hiringMode.labels[contract.hiringMode],
    contractType.labels[contract.contractType],
    showDate(start),
    end === null ? null : showDate(end),
    job,
    ...MONTH_NAMES.map((_, place) => contract.typed.get(month(year, place + 1)) ?? null),
  ];
}

const emailsOf = (name: string): readonly string[] => COMPANIES.find((each) => each.name === name)?.emails ?? [];
