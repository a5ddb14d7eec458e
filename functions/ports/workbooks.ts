import type { Cell } from "../../schemas/cells/cell.ts";
import type { Marker } from "../../schemas/marker.ts";
import type { Outcome } from "./outcome.ts";

/** Google spreadsheets, as far as Jalon needs them. Adapters: Google's API, and the in-memory twin in `local/`. */
export interface Workbooks {
  /** The position in Drive's change list from which a later `changesSince` will tell what changed. */
  cursorNow(): Promise<Outcome<Cursor>>;

  /**
   * Which files changed since the cursor, each once, with Drive's `version` (it only grows). A file may be repeated in
   * a later answer, and an edit may be told up to about ten minutes late.
   */
  changesSince(cursor: Cursor): Promise<Outcome<Changes>>;

  /** The whole workbook in one call. */
  read(workbookId: string): Promise<Outcome<Workbook>>;

  /** The whole workbook with its layout in one call: what a set-up compares with what it wants. */
  inspect(workbookId: string): Promise<Outcome<WorkbookLayout>>;

  /**
   * Applies all edits, or none. Refused with `lost-turn` unless the workbook still bears the marker `expected`
   * (`null`: it bears none yet), which `next` replaces in the same step. A lost reply is looked into before it is
   * reported: `ambiguous` is left only when that look failed too.
   */
  commit(workbookId: string, commit: Commit): Promise<Outcome<void>>;
}

/** One page token per change log: the user's own, and one per shared drive. Opaque outside its adapter. */
export type Cursor = string;

export type Changes = {
  readonly files: ReadonlyMap<string, number>;
  readonly cursor: Cursor;
};

export type Workbook = {
  readonly id: string;
  readonly title: string;
  readonly marker: Marker | null;
  readonly sheets: readonly Sheet[];
};

/** One tab. `rows` is ragged: blank cells and rows at the end are left out. */
export type Sheet = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The ids of its charts. */
  readonly charts: readonly number[];
  /** The protections that bear one of Jalon's descriptions, the marker's excepted. */
  readonly protections: readonly Protection[];
};

/** A protected tab, or an area of one. `editors` are e-mail addresses; the owners of a file may always write. */
export type Protection = {
  readonly id: number;
  readonly description: string;
  /** `null`: the whole tab. */
  readonly area: Area | null;
  readonly warningOnly: boolean;
};

/** A rectangle of a tab, zero-based. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** What `inspect` answers. `protections` holds all of them, people's own included. */
export type WorkbookLayout = {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly marker: Marker | null;
  readonly sheets: readonly SheetLayout[];
};

/** `notes` and `rules` by the A1 address of the cell that bears one. */
export type SheetLayout = Sheet & {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly notes: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, PresentRule>;
  readonly tables: readonly string[];
};

/**
 * What a cell lets people choose: a box to tick, a day of the calendar, one of a list, or one of what a column of
 * another tab holds, from its zero-based row on. `strict`: anything else is refused at the keyboard; else it is only
 * flagged.
 */
export type CellRule =
  | { readonly kind: "box" }
  | { readonly kind: "date"; readonly strict: boolean }
  | { readonly kind: "list"; readonly values: readonly string[]; readonly strict: boolean }
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly strict: boolean;
    };

/** A rule as it is found; `other`: a person's own, which no set-up makes. */
export type PresentRule = CellRule | { readonly kind: "other" };

/** A native chart over a block of values of its own tab, whose first column names what the others measure. */
export type ChartLook = {
  readonly id: number;
  readonly title: string;
  readonly kind: "columns" | "columns-and-line";
  readonly source: Area;
  /** Where its upper left corner stands, and its size in pixels. */
  readonly at: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
  /** What each axis measures, in words. */
  readonly axes: readonly [horizontal: string, vertical: string];
  /** `#rrggbb`, one for each column of values. */
  readonly colors: readonly string[];
};

/**
 * `stateSheetId` is the tab that the new marker goes on. Where no marker is expected, one of the edits adds that tab, so
 * that of two writers who both found none only one can.
 */
export type Commit = {
  readonly expected: Marker | null;
  readonly next: Marker;
  readonly stateSheetId: number;
  readonly edits: readonly SheetEdit[];
  /** The workbook's own properties, where a set-up changes them: Google's forms, `fr_FR` and `Europe/Paris`. */
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
};

/**
 * `write` replaces values and looks of one rectangle, from its zero-based `row` and `column`, shorter rows leaving the
 * rest of theirs alone; the rectangle must lie inside the grid. `resize` only ever grows a grid. Rows that are inserted
 * before `row` are blank, in a look of no promise; the edits are done one after the other.
 */
export type SheetEdit =
  | ({ readonly kind: "add-sheet"; readonly sheetId: number } & SheetLook)
  | { readonly kind: "delete-sheet"; readonly sheetId: number }
  | { readonly kind: "resize"; readonly sheetId: number; readonly rowCount: number; readonly columnCount: number }
  | ({ readonly kind: "insert-rows"; readonly sheetId: number } & RowSpan)
  | ({ readonly kind: "delete-rows"; readonly sheetId: number } & RowSpan)
  | {
      readonly kind: "write";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly WrittenCell[])[];
    }
  | LayoutEdit;

/**
 * What only a set-up does to a tab. A `widths` of `null` leaves that
 * column as it is; a `rule` of `null` takes the choice away; `align` changes nothing else of its cells; `protect` names its protection by an id of its own.
 */
export type LayoutEdit =
  | {
      readonly kind: "freeze";
      readonly sheetId: number;
      readonly frozenRows: number;
      readonly frozenColumns: number;
    }
  | { readonly kind: "widths"; readonly sheetId: number; readonly columnWidths: readonly (number | null)[] }
  | { readonly kind: "rule"; readonly sheetId: number; readonly area: Area; readonly rule: CellRule | null }
  | ({ readonly kind: "align"; readonly sheetId: number; readonly area: Area } & Alignment)
  | ({ readonly kind: "protect"; readonly sheetId: number; readonly editors: readonly string[] } & Protection)
  | { readonly kind: "unprotect"; readonly sheetId: number; readonly id: number }
  | { readonly kind: "add-chart"; readonly sheetId: number; readonly chart: ChartLook }
  | { readonly kind: "delete-chart"; readonly sheetId: number; readonly id: number }
  | {
      readonly kind: "add-table";
      readonly sheetId: number;
      readonly name: string;
      readonly area: Area;
      readonly columns: readonly string[];
    };

/** Which side cells keep to, and what becomes of a long text. */
export type Alignment = Required<Pick<CellStyle, "align">> & Pick<CellStyle, "wrap" | "clip">;

/** Some whole rows from a zero-based one on. */
export type RowSpan = { readonly row: number; readonly count: number };

/** How a tab that the service adds is laid out, and its place among the tabs: the last one unless told. Widths in pixels. */
export type SheetLook = {
  readonly title: string;
  readonly index?: number;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly columnWidths: readonly number[];
};

/** Values only, never a formula: a text that begins with `=` is written as that text. */
export type WrittenCell = {
  readonly value: string | number | boolean | null;
  readonly style?: CellStyle;
  /** What people read when they point at the cell; where a written block has any, all its cells' notes are replaced. */
  readonly note?: string;
};

/**
 * A cell's look. Colours as `#rrggbb`, `numberFormat` as Google's type and pattern, `size` in points. A long text wraps,
 * is clipped at its cell's edge, or else runs over the blank cells beside it.
 */
export type CellStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly clip?: boolean;
  readonly numberFormat?: { readonly type: "NUMBER" | "PERCENT" | "DATE" | "DATE_TIME"; readonly pattern: string };
};
