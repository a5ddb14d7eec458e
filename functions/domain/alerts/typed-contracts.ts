import { isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { attributeOf } from "../../../schemas/contract-row/attributes.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../control.ts";
import type { JudgedRow } from "../hours/judged.ts";
import { createLookUp, type LookUp } from "../hours/look-up.ts";
import { buildRegister } from "../hours/register.ts";
import { groupBy } from "./group-by.ts";

/**
 * A person's work contract on a market as it was typed, whether its hours count or not: a contract that waits for a
 * validation is still somebody at work. `end` is `null` where it runs on, or cannot be read.
 */
export type TypedContract = {
  readonly participant: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly hasHours: boolean;
};

type TypedRow = TypedContract & { readonly market: string; readonly year: number };

/** Market code → its contracts. The rows of one person and one start, over the years and the lots, are one contract. */
export function typedContracts(
  rows: readonly JudgedRow[],
  control: Control,
  today: IsoDate,
): ReadonlyMap<string, readonly TypedContract[]> {
  const lookUp = createLookUp(buildRegister(control, today));
  const typed = rows.flatMap((row) => typedRow(row, lookUp));
  const markets = groupBy(typed, ({ market }) => market);
  return new Map([...markets].map(([market, own]) => [market, mergeRows(own)]));
}

function mergeRows(rows: readonly TypedRow[]): TypedContract[] {
  const contracts = groupBy(rows, ({ participant, start }) => JSON.stringify([participant, start]));
  return [...contracts.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, end: lastEnd(same), hasHours: same.some(({ hasHours }) => hasHours) }] : [];
  });
}

/** The end that the contract's last year tells; none as soon as one of its rows runs on. */
function lastEnd(rows: readonly TypedRow[]): IsoDate | null {
  const lastYear = Math.max(...rows.map(({ year }) => year));
  const ends = rows.filter(({ year }) => year === lastYear).map(({ end }) => end);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}

function typedRow({ sheet, row, cells }: JudgedRow, lookUp: LookUp): TypedRow[] {
  const market = lookUp.market(attributeOf(row, "market"));
  if (!market) return [];
  const date = (column: "start" | "end"): IsoDate | null => {
    const typed = attributeOf(row, column);
    const parsed = isBlank(typed) ? null : lookUp.attribute(column, typed);
    return parsed?.ok ? (parsed.value as IsoDate) : null;
  };
  return [
    {
      market: market.market.code,
      year: sheet.year,
      participant: foldText(showCell(attributeOf(row, "participant"))),
      start: date("start"),
      end: date("end"),
      hasHours: cells.some((cell) => cell !== null && cell.hundredths !== 0),
    },
  ];
}
