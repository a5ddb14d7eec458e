import type { Area } from "../workbook/ranges/grid-range.ts";
import type { DataValidationRule } from "../workbook/wire.ts";

/** What one cell gives or takes on its way between the script and the workbook; a date travels as its serial. */
export type WireValue = string | number | boolean | null | { readonly date: number } | DataValidationRule;

/** What of a cell is read or written. */
export type CellPart =
  | "values"
  | "displayValues"
  | "formulas"
  | "backgrounds"
  | "notes"
  | "numberFormats"
  | "dataValidations";

/** Cells of one tab, zero-based and half-open. */
export type Place = { readonly spreadsheetId: string; readonly sheetId: number; readonly area: Area };

export type SheetFacts = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly protections: readonly ProtectionFacts[];
};

/** `canEdit`: whether the person for whom the script runs may write there. */
export type ProtectionFacts = {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly canEdit: boolean;
  readonly wholeSheet: boolean;
  readonly area: Area;
};

export type ActiveCell = { readonly row: number; readonly column: number };

export type SpreadsheetFacts = {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** Zero-based, on the active tab: where the person clicked last. */
  readonly activeCell: ActiveCell;
  readonly sheets: readonly SheetFacts[];
};

/** Something that the script shows to the person; `alert` and `prompt` wait for the answer. */
export type Shown =
  | { readonly kind: "menu"; readonly caption: string; readonly items: readonly MenuEntry[] }
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  | { readonly kind: "alert" | "prompt"; readonly title: string; readonly message: string; readonly buttons: string }
  | ({ readonly kind: "dialog" | "sidebar" } & HtmlFacts);

export type HtmlFacts = {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** One line of a menu: an item, a separator or a menu within. */
export type MenuEntry =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuEntry[] }
  | "separator";

/** What the person pressed, and typed in a prompt. */
export type Answer = { readonly button: string; readonly text?: string };

export type FetchOptions = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

export type FetchAnswer = {
  readonly code: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Everything that a script reaches outside its own memory, one synchronous call each. */
export type Calls = {
  /** Opens a spreadsheet by its id, where it is shared with the person for whom the script runs. */
  readonly open: (spreadsheetId: string) => null;
  readonly describe: (spreadsheetId: string) => SpreadsheetFacts;
  readonly locate: (spreadsheetId: string, sheetId: number | null, a1: string) => Place;
  readonly extent: (spreadsheetId: string, sheetId: number) => { readonly rows: number; readonly columns: number };
  readonly read: (place: Place, part: CellPart) => WireValue[][];
  readonly write: (place: Place, part: CellPart, rows: readonly (readonly WireValue[])[]) => null;
  /** The same value in every cell of several places. */
  readonly writeEach: (places: readonly Place[], part: CellPart, value: WireValue) => null;
  readonly appendRow: (spreadsheetId: string, sheetId: number, row: readonly WireValue[]) => null;
  readonly insertSheet: (spreadsheetId: string, title: string | null, index: number | null) => number;
  readonly insertRows: (spreadsheetId: string, sheetId: number, index: number, count: number) => null;
  readonly activate: (spreadsheetId: string, sheetId: number, cell: ActiveCell) => null;
  readonly show: (shown: Shown) => Answer | null;
  readonly page: (name: string) => string;
  readonly fetch: (url: string, options: FetchOptions) => FetchAnswer;
  readonly identityToken: () => string;
  readonly readProperties: (owner: PropertyOwner) => Readonly<Record<string, string>>;
  readonly writeProperties: (owner: PropertyOwner, properties: Readonly<Record<string, string>>) => null;
  readonly uuid: () => string;
  readonly log: (level: string, text: string) => null;
};

export type PropertyOwner = "document" | "user" | "script";

/** How the worker calls the main thread: it stands still until the answer is there. */
export type Ask = <K extends keyof Calls>(name: K, ...args: Parameters<Calls[K]>) => ReturnType<Calls[K]>;

/** One run of the script, as Google starts it: in a context of its own, for one person, with these rights. */
export type Execution = {
  readonly functionName: string;
  readonly authMode: "LIMITED" | "FULL";
  /** The scopes of the manifest; none given means that Google works them out, and gives them all. */
  readonly scopes: readonly string[];
  readonly spreadsheetId: string;
  readonly timeZone: string;
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly args: readonly unknown[];
  readonly event?: EditEvent | OpenEvent;
};

export type OpenEvent = { readonly kind: "open" };

/** `value` and `oldValue` only for a single cell: developers.google.com/apps-script/guides/triggers/events#edit */
export type EditEvent = {
  readonly kind: "edit";
  readonly place: Place;
  readonly value?: string;
  readonly oldValue?: string;
};

/** How a run ended. `result` is JSON, or null for nothing. */
export type Ended =
  | { readonly ok: true; readonly result: string | null }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };
