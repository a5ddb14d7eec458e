import type { Hundredths } from "../../../schemas/hours.ts";
import type { Month } from "../../../schemas/month.ts";

/**
 * What an e-mail says, before it is HTML or text. Both versions are laid out from it, so neither can say more than the
 * other. Every string is plain text; the layouts escape and typeset it.
 */
export type EmailDocument = {
  readonly subject: string;
  /** What a mailbox shows beside the subject. */
  readonly preview: string;
  readonly badge: Badge | null;
  readonly title: string;
  /** Empty where the title says it all. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Who signs, a structure or a person, then how to answer. */
  readonly signature: { readonly name: string; readonly contact: string };
};

/** A state in a word or two. */
export type Badge = { readonly label: string; readonly tone: Tone };

/** `warning` and `alarm` say that a market is at risk; `question` asks for something; `calm` asks for nothing. */
export type Tone = "warning" | "alarm" | "question" | "calm";

type Bodies = {
  readonly callout: Callout;
  readonly lead: { readonly sentences: readonly string[] };
  readonly gauges: Gauges;
  readonly notice: { readonly text: string };
  readonly months: MonthBars;
  readonly people: People;
  readonly markets: Markets;
  readonly list: List;
  readonly action: { readonly label: string; readonly url: string };
  readonly notes: { readonly notes: readonly Note[] };
};

/** One part of an e-mail: any kind of block, or the ones named. */
export type Block<Kind extends BlockKind = BlockKind> = {
  [Each in Kind]: { readonly kind: Each } & Bodies[Each];
}[Kind];
export type BlockKind = keyof Bodies;

/** One way to lay out every kind of block: it does not compile when a kind is forgotten. */
export type BlockLayouts<Laid> = { readonly [Kind in BlockKind]: (block: Block<Kind>) => Laid };

/** What must be read before anything else. */
type Callout = { readonly tone: Tone; readonly text: string };

/** Numbers beside each other on one scale: `ratio` is the length of the bar, 0 to 1. */
type Gauges = { readonly caption: string; readonly gauges: readonly Gauge[] };

type Gauge = {
  readonly label: string;
  readonly value: string;
  readonly ratio: number;
  readonly ink: "done" | "plan" | "goal";
};

/** Months side by side against the plan. `needed` is what each month ahead would have to bring. */
export type MonthBars = {
  readonly title: string;
  readonly needed: Hundredths | null;
  readonly columns: readonly MonthColumn[];
};

/** `silent`: over, and not declared yet. `ahead`: not over. */
export type MonthColumn = {
  readonly month: Month;
  readonly planned: Hundredths;
  readonly accepted: Hundredths;
  readonly state: "declared" | "silent" | "ahead";
};

/** Who can act, first the one to call. `others` is said under the list, about those who are not in it. */
export type People = {
  readonly title: string;
  readonly entries: readonly PeopleEntry[];
  readonly others: string | null;
};

/**
 * One company: why it is here, how far it is (`ratio` from 0 to 1, or none to show), whom to call, and when that was
 * done last.
 */
export type PeopleEntry = {
  readonly name: string;
  readonly reasons: readonly string[];
  readonly figure: string;
  readonly ratio: number | null;
  readonly phone: string | null;
  readonly call: string;
  readonly lastExchange: string;
};

/** Several markets, first the one that needs most. */
type Markets = { readonly title: string; readonly entries: readonly MarketEntry[] };

/** One market in a few lines: its state, its one sentence, how far it is (`ratio` from 0 to 1), and what else to know. */
export type MarketEntry = {
  readonly badge: Badge;
  readonly name: string;
  readonly detail: string;
  readonly sentence: string;
  readonly ratio: number;
  readonly notes: readonly string[];
};

/** Short entries. `others` is said under the list, about those who are not in it. */
type List = { readonly title: string; readonly entries: readonly ListEntry[]; readonly others: string | null };

/** One line: a name in bold, a mark where it stands out, and what is said of it. */
export type ListEntry = { readonly name: string; readonly mark: Badge | null; readonly text: string };

/** Small print: a word in bold and its sentences. */
export type Note = { readonly title: string; readonly text: string };
