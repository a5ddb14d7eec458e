import { BOXES_ROW, FIRST_CONTRACT_ROW, HEADINGS_ROW } from "../../functions/sheets/layout/hours-tab.ts";
import type { Cause, State } from "../../schemas/causes.ts";
import { eventsTable } from "../../schemas/control-workbook.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, hoursSheetTitle } from "../../schemas/declarant-workbook.ts";
import type { WorkbookName } from "../../schemas/issue.ts";
import { type Month, monthNumber, yearOf } from "../../schemas/month.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { LAST_MONTH } from "./contracts.ts";
import { rowsOf } from "./declarant-workbooks.ts";
import { RENAMED_HEADING, UNTICKED } from "./story/slips.ts";
import { typedContracts } from "./typed-contracts.ts";

/**
 * Something of real life that the sample holds, and the cell where it stands. `state` is the judgement of the hours
 * there, `null` where none are judged; `cause` is the rule that says so, `null` where no rule has anything to say.
 */
export type Planted = {
  readonly what: string;
  readonly workbook: WorkbookName;
  readonly sheet: string;
  readonly cell: string;
  readonly state: State | null;
  readonly cause: Cause | null;
};

/** Everything planted in the whole sample. */
export const plantedFacts = (): readonly Planted[] => [
  inRow("a duration in an hours cell", "P-124", "2025-10", "rejected", "not-hours"),
  inRow("a text in an hours cell", "P-081", "2025-05", "rejected", "not-hours"),
  inRow("the hours of a whole team", "P-131", "2025-10", "rejected", "impossible-hours"),
  inRow("hours after a contract's end", "P-105", "2025-07", "pending", "outside-contract"),
  inRow("paid hours month after month", "P-097", "2025-06", "accepted", "paid-hours"),
  inRow("hours accepted by a decision, before the validation", "P-061", "2024-08", "accepted", null),
  inRow("hours typed as on a clock", "P-121", "2025-07", "accepted", null),
  inRow("hours with a comma", "P-104", "2025-08", "accepted", null),
  inRow("a row typed twice: the first", "P-106", "2025-09", "pending", "same-key-twice", { at: "participant", nth: 1 }),
  inRow("a row typed twice: the second", "P-106", "2025-09", "pending", "same-key-twice", {
    at: "participant",
    nth: 2,
  }),
  inRow("a wrong participant code", "P-O12", "2025-10", "rejected", "unknown-participant", { at: "participant" }),
  inRow("hours at another company's market", "P-104", "2025-10", "rejected", "unknown-market", {
    at: "market",
    nth: 1,
  }),
  ...Object.entries(UNTICKED).flatMap(([declarant, months]) => months.map((month) => unticked(declarant, month))),
  renamedHeading(),
  {
    what: "an avenant that moved a target",
    workbook: { kind: "control" },
    sheet: eventsTable.title,
    cell: a1(1, Object.keys(eventsTable.columns).indexOf("target")),
    state: null,
    cause: null,
  },
];

/** In a person's row: at the month, or at the attribute that holds the reason; `nth` tells apart a person's rows. */
function inRow(
  what: string,
  participant: string,
  month: Month,
  state: State,
  cause: Cause | null,
  { at, nth = 0 }: { readonly at?: ContractAttribute; readonly nth?: number } = {},
): Planted {
  const contracts = typedContracts(LAST_MONTH);
  const own = contracts.filter((each) => each.participant === participant && sameYear(each.typed, month))[nth];
  if (!own) throw new Error(`${participant} typed nothing in the year of ${month}`);
  const row = FIRST_CONTRACT_ROW + rowsOf(contracts, own.declarant, yearOf(month)).indexOf(own);
  const column = at ? CONTRACT_ATTRIBUTES.indexOf(at) : monthColumn(month);
  return { what, ...inTab(own.declarant, month), cell: a1(row, column), state, cause };
}

const sameYear = (typed: ReadonlyMap<Month, string>, month: Month): boolean =>
  [...typed.keys()].some((each) => yearOf(each) === yearOf(month));

function unticked(declarant: string, month: Month): Planted {
  const cell = a1(BOXES_ROW, monthColumn(month));
  return { what: "a month left unticked", ...inTab(declarant, month), cell, state: null, cause: null };
}

function renamedHeading(): Planted {
  const { declarant, year, attribute } = RENAMED_HEADING;
  const cell = a1(HEADINGS_ROW, CONTRACT_ATTRIBUTES.indexOf(attribute));
  return { what: "a renamed heading", ...inTab(declarant, `${year}-01`), cell, state: null, cause: null };
}

const monthColumn = (month: Month): number => CONTRACT_ATTRIBUTES.length + monthNumber(month) - 1;

const inTab = (declarant: string, month: Month): Pick<Planted, "workbook" | "sheet"> => ({
  workbook: { kind: "declarant", name: declarant },
  sheet: hoursSheetTitle(yearOf(month)),
});
