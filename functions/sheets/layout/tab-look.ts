import type { Heading } from "../../../schemas/table/find-headings.ts";
import type { Alignment, Area, CellRule, ChartLook, Protection, WrittenCell } from "../../ports/workbooks.ts";

/** A workbook as people get it, its tabs in their order. */
export type WorkbookLook = {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly TabLook[];
};

/**
 * A tab as people get it, `rows` from its first row on. `kind`: people write in it, only read it, or leave it to the
 * service. `labelled`: each line of it is found again by its first cell, and put back where it is missing; else only a
 * new tab gets what stands under the headings.
 */
export type TabLook = {
  readonly kind: "people" | "guide" | "service";
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly headings: HeadingsLook | null;
  readonly labelled: boolean;
  readonly rules: readonly RuleLook[];
  readonly aligns: readonly AlignLook[];
  readonly protections: readonly ProtectionLook[];
  readonly charts: readonly ChartLook[];
  /** Where a native table helps people sort and filter; its columns are the headings. */
  readonly table: { readonly name: string } | null;
};

/**
 * The zero-based row of the headings and what is known of each, in the order of the columns. Without a `required` one
 * nothing in the tab is judged anew.
 */
export type HeadingsLook = { readonly row: number; readonly columns: readonly Heading[] };

export type AlignLook = { readonly area: Area } & Alignment;

export type RuleLook = { readonly area: Area; readonly rule: CellRule };

/** A protection, found again by its description, which begins with « Jalon : ». */
export type ProtectionLook = Pick<Protection, "description" | "area" | "warningOnly">;

/** The rows that a new tab offers, blank ones included. */
export const USUAL_ROWS = 500;

/** A tab with nothing on it, to be told only what it has. */
export const BARE_TAB = {
  hidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  rows: [],
  headings: null,
  labelled: false,
  rules: [],
  aligns: [],
  protections: [],
  charts: [],
  table: null,
} as const satisfies Partial<TabLook>;

/** Every workbook of Jalon is French. */
export const FRENCH = { locale: "fr_FR", timeZone: "Europe/Paris" } as const;
