import { STYLES } from "../../../functions/sheets/styles.ts";
import type { TabLayout } from "./tab-layout.ts";

/** A tab to read: a title and a few sentences, one a line. */
export function guideTab(title: string, heading: string, sentences: readonly string[]): TabLayout {
  return {
    title,
    rowCount: sentences.length + 10,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [900],
    rows: [
      [{ value: heading, style: STYLES.title }],
      [{ value: null }],
      ...sentences.map((sentence) => [{ value: sentence, style: STYLES.wrapped }]),
    ],
    boxes: null,
  };
}
