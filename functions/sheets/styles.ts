import { type Hundredths, hours } from "../../schemas/hours.ts";
import { INK, PAPER } from "../../schemas/paper.ts";
import type { CellStyle, WrittenCell } from "../ports/workbooks.ts";
import { cell } from "./sheet-view.ts";

const base: CellStyle = { color: INK.text };

/** The looks that the service's tabs are made of. */
export const STYLES = {
  title: { ...base, bold: true, size: 16 },
  subtitle: { color: INK.quiet, italic: true },
  heading: { bold: true, color: INK.white, background: PAPER.heading, wrap: true },
  section: { ...base, bold: true, background: PAPER.section },
  text: base,
  wrapped: { ...base, wrap: true },
  strong: { ...base, bold: true },
  quiet: { color: INK.quiet },
  clipped: { color: INK.quiet, clip: true },
  alarm: { ...base, background: PAPER.alarm },
  warning: { ...base, background: PAPER.warning },
  fine: { ...base, background: PAPER.fine },
  waiting: { ...base, background: PAPER.waiting },
  percent: { ...base, align: "center", numberFormat: { type: "PERCENT", pattern: "0%" } },
  date: { ...base, align: "center", numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } },
  moment: { ...base, align: "center", numberFormat: { type: "DATE_TIME", pattern: "dd/mm/yyyy hh:mm" } },
} as const satisfies Record<string, CellStyle>;

/** Hours as a number a person may add up, with decimals only where there are some; blank where nothing is known. */
export function hoursCell(value: Hundredths | null, style: CellStyle = STYLES.text): WrittenCell {
  if (value === null) return cell(null, style);
  const pattern = value % hours(1) === 0 ? "#,##0" : "#,##0.00";
  return cell(value / 100, { ...style, align: "right", numberFormat: { type: "NUMBER", pattern } });
}

/** Hours that are an estimate: whole ones, for no plan is exact to the minute. */
export const estimateCell = (value: Hundredths | null, style?: CellStyle): WrittenCell =>
  hoursCell(value === null ? null : hours(Math.round(value / hours(1))), style);

/** A part of a whole, to the percent and rounded down, so that 100 % means reached; blank without a whole. */
export const percentOf = (part: Hundredths, whole: Hundredths | null): WrittenCell =>
  cell(whole ? Math.floor((part * 100) / whole) / 100 : null, STYLES.percent);
