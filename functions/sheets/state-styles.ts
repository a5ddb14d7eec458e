import type { State } from "../../schemas/causes.ts";
import type { MarketState } from "../domain/progress/market-state.ts";
import type { CellStyle } from "../ports/workbooks.ts";
import { STYLES } from "./styles.ts";

/** Red asks for an action, orange for an eye, green for nothing; blue waits for somebody's word. */
export const STYLE_OF_MARKET_STATE: Record<MarketState, CellStyle> = {
  closed: STYLES.quiet,
  "no-target": STYLES.text,
  reached: STYLES.fine,
  "overdue-awaiting": STYLES.warning,
  overdue: STYLES.alarm,
  suspended: STYLES.waiting,
  starting: STYLES.text,
  critical: STYLES.alarm,
  late: STYLES.alarm,
  watch: STYLES.warning,
  ahead: STYLES.fine,
  "on-track": STYLES.fine,
};

/** What is only to be looked at is counted all the same: orange, as a remark is everywhere. */
export const REMARK_STYLE: CellStyle = STYLES.warning;

/** The same colours for the judgement of hours, and for what could not be read. */
export const STYLE_OF_STATE: Record<State | "unread", CellStyle> = {
  accepted: STYLES.fine,
  rejected: STYLES.alarm,
  pending: STYLES.waiting,
  unread: STYLES.warning,
};
