import type { Actor, State } from "./causes.ts";
import type { Hundredths } from "./hours.ts";

/**
 * Something that a person has to look at, and where. `unread`: a workbook, tab or column that could not be read at all
 * and keeps its last good reading. An `accepted` issue is a remark: its hours count. `hours` are the hours it holds
 * back or concerns, `cells` the typed cells.
 */
export type Issue = {
  readonly workbook: WorkbookName;
  readonly sheet: string;
  readonly cell: string | null;
  readonly state: State | "unread";
  readonly who: Actor;
  readonly message: string;
  readonly hours: Hundredths;
  readonly cells: number;
};

/** The control workbook, or the declarant or buyer whose workbook it is. */
export type WorkbookName =
  | { readonly kind: "control" }
  | { readonly kind: "declarant" | "buyer"; readonly name: string };

type ControlIssue = Pick<Issue, "sheet" | "state" | "message"> & { readonly cell?: string | null };

/** Something that the facilitator has to look at in the control workbook, and that holds no hours back. */
export const controlIssue = ({ sheet, cell = null, state, message }: ControlIssue): Issue => ({
  workbook: { kind: "control" },
  sheet,
  cell,
  state,
  who: "facilitator",
  message,
  hours: 0,
  cells: 0,
});
