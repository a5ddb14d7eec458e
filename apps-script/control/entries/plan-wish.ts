import {
  type Decision,
  decisionsTable,
  eventsTable,
  type MarketEvent,
  marketsTable,
  validationsTable,
} from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import type { Columns, RecordOf, Table } from "../../../schemas/table/define-table.ts";
import { planChange } from "./plan-change.ts";
import { type EntryPlan, planLine } from "./plan-line.ts";
import type { TextSheet } from "./text-table.ts";
import type { Wish } from "./wishes.ts";

/** Who asks, in the words of the workbook, and on which day. */
export type Asked = { readonly author: string; readonly today: IsoDate };

/** The tab that a wish is written in, and the cells that it takes there as the tab stands now. */
export type WishPlan = { readonly sheet: string; readonly plan: (sheet: TextSheet) => EntryPlan };

/** What a wish writes: always a person's own line, with its author and its day, or the one cell that it is about. */
export function planWish(wish: Wish, asked: Asked): WishPlan {
  switch (wish.kind) {
    case "validate-request": {
      const { kind: _, ...validation } = wish;
      return line(validationsTable, validation);
    }
    case "refuse-request":
      return decided(asked, {
        kind: "refuse-request",
        declarant: wish.declarant,
        market: wish.market,
        message: wish.key,
        reason: wish.reason,
      });
    case "validate-month": {
      const { declarant, market, month, reason } = wish;
      return decided(asked, { kind: "validate-month", declarant, market, month, reason });
    }
    case "mute":
      return decided(asked, { kind: "mute", market: wish.market, until: wish.until, reason: wish.reason });
    case "about-message":
      return decided(asked, { kind: wish.word, message: wish.key, reason: wish.reason });
    case "close-market":
      return line(eventsTable, closing(wish));
    case "set-target":
      return {
        sheet: marketsTable.title,
        plan: (sheet) =>
          planChange(marketsTable, sheet, {
            keyField: "code",
            name: wish.market,
            field: "target",
            before: wish.before,
            value: wish.hours / 100,
          }),
      };
  }
}

const line = <C extends Columns>(table: Table<C>, record: RecordOf<Table<C>>): WishPlan => ({
  sheet: table.title,
  plan: (sheet) => planLine(table, sheet, record),
});

const decided = ({ author, today }: Asked, decision: Pick<Decision, "kind" | "reason"> & Partial<Decision>): WishPlan =>
  line(decisionsTable, { ...NO_LIMIT, ...decision, date: today, author });

/** A decision restricts only what it names. */
const NO_LIMIT: Omit<Decision, "kind" | "reason" | "date" | "author"> = {
  declarant: null,
  participant: null,
  market: null,
  lot: null,
  company: null,
  nature: null,
  start: null,
  month: null,
  message: null,
  until: null,
  action: null,
};

const closing = ({ date, market, outcome, reference }: Extract<Wish, { kind: "close-market" }>): MarketEvent => ({
  date,
  market,
  kind: "closing",
  target: null,
  extraHours: null,
  end: null,
  outcome,
  reference: reference || null,
});
