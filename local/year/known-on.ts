import { addMonths, type IsoDate, type Month, monthOf, yearOf } from "../../schemas/month.ts";
import { sampleContracts } from "../sample/contracts.ts";
import { type Besides, controlWorkbookOn, type Links } from "../sample/control-workbook.ts";
import { DECLARANTS, declarantWorkbooks } from "../sample/declarant-workbooks.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";
import { DECISIONS, EXCHANGES, validationsOf } from "../sample/story/dialogue.ts";
import { EVENTS } from "../sample/story/markets.ts";
import { TYPOS, type Typo, typingDay } from "./habits.ts";
import { withTypos } from "./with-typos.ts";
import { withYear } from "./with-year.ts";

/** A workbook as people had filled it in by the end of a day: the same `version` is the same workbook. */
export type Known = { readonly name: string; readonly version: string; readonly workbook: () => SampleWorkbook };

/** Every declarant's workbook on a day, in the order of the companies. */
export function declarantsOn(today: IsoDate): readonly Known[] {
  const year = yearOf(monthOf(today));
  return DECLARANTS.map((name) => {
    const month = lastTyped(name, today);
    const typos = TYPOS.filter((typo) => typo.declarant === name && isStanding(typo, today));
    const version = JSON.stringify([month, year, typos]);
    return { name, version, workbook: () => withTypos(withYear(typedBy(name, month), year), typos) };
  });
}

/** The facilitator's workbook on a day, with what she wrote besides the sample's own story. */
export const controlOn = (today: IsoDate, links: Links, besides: Besides): Known => ({
  name: "",
  version: String([...datesOfSample(), ...datesOf(besides)].filter((date) => date <= today).length),
  workbook: () => controlWorkbookOn(today, links, besides),
});

/** The last month that a declarant has typed, with every earlier one. */
function lastTyped(declarant: string, today: IsoDate): Month {
  let month = addMonths(monthOf(today), -1);
  while (typingDay(declarant, month) > today) month = addMonths(month, -1);
  return month;
}

const isStanding = ({ declarant, month, corrected }: Typo, today: IsoDate): boolean =>
  typingDay(declarant, month) <= today && today < corrected;

const workbooks = new Map<Month, readonly SampleWorkbook[]>();

function typedBy(name: string, month: Month): SampleWorkbook {
  const known = workbooks.get(month) ?? declarantWorkbooks(month);
  workbooks.set(month, known);
  const found = known.find((workbook) => workbook.name === name);
  if (!found) throw new Error(`${name} has no workbook`);
  return found;
}

const datesOf = ({ events = [], decisions = [], exchanges = [] }: Besides): IsoDate[] =>
  [...events, ...decisions, ...exchanges].map(({ date }) => date);

let dates: readonly IsoDate[] | undefined;

/** The days on which the facilitator writes something in the sample. */
function datesOfSample(): readonly IsoDate[] {
  dates ??= [
    ...datesOf({ events: EVENTS, decisions: DECISIONS, exchanges: EXCHANGES }),
    ...validationsOf(sampleContracts()).map(({ from }) => from),
  ];
  return dates;
}
