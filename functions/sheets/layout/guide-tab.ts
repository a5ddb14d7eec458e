import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";
import { STYLES } from "../styles.ts";
import { BARE_TAB, type TabLook } from "./tab-look.ts";

/** A line of a guide: what it is about, unlike any other line's, and what to know. */
export type GuideLine = readonly [label: string, text: string | null, style?: CellStyle];

export type GuideSection = { readonly title: string; readonly lines: readonly GuideLine[] };

const WIDTHS = [190, 740] as const;

/** A tab to read: a title, a sentence, and sections of labelled lines. */
export function guideTab(
  title: string,
  {
    heading,
    sentence,
    sections,
  }: { readonly heading: string; readonly sentence: string } & {
    readonly sections: readonly GuideSection[];
  },
): TabLook {
  const rows = [
    [{ value: heading, style: STYLES.title }],
    [{ value: sentence, style: STYLES.subtitle }],
    ...sections.flatMap(sectionRows),
  ];
  return {
    ...BARE_TAB,
    kind: "guide",
    title,
    rowCount: rows.length + SPARE_ROWS,
    columnWidths: WIDTHS,
    rows,
    labelled: true,
  };
}

const SPARE_ROWS = 10;

/** French marks stay with their word at the end of a line. */
const unbroken = (text: string): string => text.replace(/(?<=«) | (?=[»:;?!])/g, "\u00a0");

const sectionRows = ({ title, lines }: GuideSection): WrittenCell[][] => [
  [],
  [
    { value: title, style: STYLES.section },
    { value: null, style: STYLES.section },
  ],
  ...lines.map(([label, text, style = STYLES.strong]) => [
    { value: label, style: { ...style, wrap: true } },
    { value: text === null ? null : unbroken(text), style: STYLES.wrapped },
  ]),
];
