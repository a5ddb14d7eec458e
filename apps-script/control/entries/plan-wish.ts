import {
  type Decision,
  decisionsTable,
  eventsTable,
  type MarketEvent,
  marketsTable,
  validationsTable,
} from "../../../schemas/control-workbook.ts";
import { type IsoDate, showDate } from "../../../schemas/month.ts";
import type { Columns, RecordOf, Table } from "../../../schemas/table/define-table.ts";
import { alreadyBorne, isPerson, othersWith } from "../bearer.ts";
import { bearersOf } from "./bearers.ts";
import { planChange } from "./plan-change.ts";
import { type EntryPlan, planLine } from "./plan-line.ts";
import type { TextSheet } from "./text-table.ts";
import type { Wish } from "./wishes.ts";

/** Who asks, in the words of the workbook, and on which day. */
export type Asked = { readonly author: string; readonly today: IsoDate };

/** The tab that a wish is written in, and the cells that it takes there as the tab stands now. */
export type WishPlan = { readonly sheet: string; readonly plan: (sheet: TextSheet) => EntryPlan };

type WishOf<K extends Wish["kind"]> = Extract<Wish, { kind: K }>;

/** What a wish writes: always a person's own line, with its author and its day, or the one cell that it is about. */
export function planWish(wish: Wish, asked: Asked): WishPlan {
  switch (wish.kind) {
    case "validate-request":
      return validated(wish, asked);
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
      return line(eventsTable, closing(wish, asked));
    case "set-target":
      return firstTarget(wish);
  }
}

/** A line of `Validations`, unless its code is another person's: the tab is looked at as it stands when it is written. */
function validated({ kind: _, sameAs, ...wish }: WishOf<"validate-request">, asked: Asked): WishPlan {
  const written = line(validationsTable, { ...wish, author: signature(asked) });
  return {
    ...written,
    plan: (sheet) => {
      const others = othersWith(wish.participant, wish, bearersOf(sheet));
      const [other] = others;
      if (!other || (sameAs && others.some((each) => isPerson(each, sameAs)))) return written.plan(sheet);
      return { ok: false, message: `${alreadyBorne(other)} ${CHANGE_CODE}` };
    },
  };
}

const CHANGE_CODE = "Si c'est une autre personne, changez le code ; rien n'a été écrit.";

/** A target that stands already changes by a dated event, never by being typed over. */
const firstTarget = ({ market, hours }: WishOf<"set-target">): WishPlan => ({
  sheet: marketsTable.title,
  plan: (sheet) => {
    const change = { keyField: "code", name: market, field: "target", before: "", value: hours / 100 } as const;
    const planned = planChange(marketsTable, sheet, change);
    return planned.ok ? planned : { ok: false, message: `${planned.message} ${AMEND}` };
  },
});

const AMEND = `Un objectif change par un avenant : ajoutez-le dans l'onglet « ${eventsTable.title} ».`;

const line = <C extends Columns>(table: Table<C>, record: RecordOf<Table<C>>): WishPlan => ({
  sheet: table.title,
  plan: (sheet) => planLine(table, sheet, record),
});

const decided = ({ author, today }: Asked, decision: Pick<Decision, "kind" | "reason"> & Partial<Decision>): WishPlan =>
  line(decisionsTable, decisionsTable.recordSchema.parse({ ...decision, date: today, author }));

const closing = ({ date, market, outcome, reference }: WishOf<"close-market">, asked: Asked): MarketEvent => ({
  date,
  market,
  kind: "closing",
  target: null,
  extraHours: null,
  end: null,
  outcome,
  reference: reference || null,
  author: signature(asked),
});

/** These lines bear other days than the one on which they were decided. */
const signature = ({ author, today }: Asked): string => `${author}, le ${showDate(today)}`;
