import type { Cell, FormattedCell } from "../../schemas/cells/cell.ts";
import { dateOfSerial } from "../../schemas/cells/serial-date.ts";
import { showDate } from "../../schemas/month.ts";
import { fingerprint } from "../domain/consolidation/fingerprint.ts";
import type { WrittenCell } from "../ports/workbooks.ts";
import { cell, HALF } from "./sheet-view.ts";
import { STYLES } from "./styles.ts";

/** Begins a text that stands for a cell which no plain value can be. */
const SIGN = "¤";

/** Characters that the mirror keeps of a text at most; what stands in a cell of hours is a few words at most. */
const LONGEST = 1_000;
const KEPT = 900;

/** A date's format and no more: the mirror holds thousands of them. */
const DATE = { numberFormat: STYLES.date.numberFormat };

/**
 * A declarant's cell as the mirror keeps it: plain values and usual dates as they are; what else Sheets made of the
 * typing as a text that says so, because a written value would lose it. A text beyond all reason is kept as its
 * beginning, its length and its fingerprint, by which a change still shows.
 * @example mirrorCell({ kind: "duration", value: 1.5, text: "36:00" }).value //=> "¤duration¤1.5¤36:00"
 */
export function mirrorCell(typed: Cell): WrittenCell {
  if (typed === null || typeof typed === "number" || typeof typed === "boolean") return cell(typed);
  if (typeof typed === "string") return cell(shortened(typed.startsWith(SIGN) ? SIGN + typed : typed));
  if (isUsualDate(typed)) return cell(typed.value, DATE);
  return cell([SIGN + typed.kind, typed.value, shortened(typed.text)].join(SIGN));
}

/** What was shortened once stays as it is. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, KEPT).replace(HALF, "")}… (${text.length} caractères, ${fingerprint(text)})`;
}

/** A day shown as the service itself shows days: written as one, it is read as the same cell. */
function isUsualDate({ kind, value, text }: FormattedCell): boolean {
  const date = kind === "date" && Number.isInteger(value) ? dateOfSerial(value) : null;
  return date !== null && showDate(date) === text;
}

/** The cell that `mirrorCell` kept. */
export function cellOfMirror(kept: Cell): Cell {
  if (typeof kept !== "string" || !kept.startsWith(SIGN)) return kept;
  if (kept.startsWith(SIGN + SIGN)) return kept.slice(SIGN.length);
  const [kind = "", value = "", ...text] = kept.slice(SIGN.length).split(SIGN);
  const plain = kind === "error" ? value : Number(value);
  return { kind, value: plain, text: text.join(SIGN) } as FormattedCell;
}
