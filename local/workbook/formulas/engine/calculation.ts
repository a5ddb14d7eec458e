import { type Cell, emptyBox } from "../../cells/cell.ts";
import { formatValue } from "../../formats/format-value.ts";
import type { Sheet, Spreadsheet } from "../../spreadsheet.ts";
import type { GridRange, NumberFormat } from "../../wire.ts";
import { type Reference, rangeOf } from "../references.ts";
import { SheetCells } from "./cell-range.ts";
import type { Book, Environment, Place } from "./environment.ts";
import { resultOf } from "./evaluate.ts";
import { beyondLimit, FormulaError } from "./formula-error.ts";
import { Grid, type Scalar } from "./formula-value.ts";
import { impliedFormat } from "./implied-format.ts";
import { parseFormula } from "./parse-formula.ts";
import { randomOf } from "./random-of.ts";
import { cellKey, formulaKey, type SpilledArray, type Spills } from "./spill.ts";
import type { Node } from "./syntax.ts";
import { unreadable } from "./unreadable.ts";

/** A formula's result; `formats` are those that its columns take where a cell has none of its own. */
export type Result = { readonly value: Scalar; readonly formats: readonly (NumberFormat | undefined)[] };

/**
 * One reading of all formulas of a spreadsheet, each worked out when something asks for it, and once. What arrays showed
 * beside their formulas in the reading before is what cells hold in this one.
 */
export class Calculation implements Book {
  readonly localeName: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly arrays: SpilledArray[] = [];
  readonly #sheets: readonly Sheet[];
  readonly #spreadsheet: Spreadsheet;
  readonly #spills: Spills;
  readonly #results: readonly Map<number, Result>[];
  readonly #running = new Set<string>();
  readonly #names = new Map<string, SheetCells | null>();
  readonly #circling = new Set<string>();
  #waiting: ReadonlySet<string> = new Set();
  #depth = 0;
  #draws = 0;
  #seed = 0;

  constructor(spreadsheet: Spreadsheet, now: Date, spills: Spills) {
    this.#spreadsheet = spreadsheet;
    this.#sheets = spreadsheet.sheets;
    this.#spills = spills;
    this.#results = this.#sheets.map(() => new Map());
    this.localeName = spreadsheet.properties.locale;
    this.timeZone = spreadsheet.properties.timeZone;
    this.now = now;
  }

  /** Works a formula out, and first those that it hangs on however many they are. */
  solve(place: Place): void {
    if (this.resultAt(place.sheet, place.row, place.column)) return;
    const waiting = [place];
    const keys = new Set([keyOf(place)]);
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      try {
        this.#depth = 0;
        this.#run(next, keys);
        waiting.pop();
        keys.delete(keyOf(next));
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        waiting.push(error.place);
        keys.add(keyOf(error.place));
      }
    }
  }

  resultAt(sheet: number, row: number, column: number): Result | undefined {
    return this.#results[sheet]?.get(cellKey(row, column));
  }

  valueAt(sheet: number, row: number, column: number): Scalar {
    const cell = this.#cellAt(sheet, row, column);
    const entered = cell?.userEnteredValue;
    if (entered === undefined) return this.#blankAt(sheet, row, column, cell);
    if (typeof entered.formulaValue === "string") return this.#formulaValue({ sheet, row, column });
    return entered.numberValue ?? entered.stringValue ?? entered.boolValue ?? null;
  }

  formattedAt(sheet: number, row: number, column: number): string | null {
    const value = this.valueAt(sheet, row, column);
    const format = this.#formatAt(sheet, row, column);
    if (typeof value !== "number" || !SHOWN_TYPES.has(format?.type ?? "")) return null;
    return formatValue({ numberValue: value }, format, this.localeName);
  }

  formulaAt(sheet: number, row: number, column: number): string | null {
    return this.#cellAt(sheet, row, column)?.userEnteredValue?.formulaValue ?? null;
  }

  usedRows(sheet: number): number {
    const spilled = this.#spills.values[sheet];
    return spilled && spilled.size > 0
      ? (this.#sheets[sheet]?.properties.rowCount ?? 0)
      : (this.#sheets[sheet]?.rows.length ?? 0);
  }

  cellsOf(range: GridRange, sheet: number): SheetCells {
    const { rowCount = 0, columnCount = 0 } = this.#sheets[sheet]?.properties ?? {};
    const area = {
      startRow: range.startRowIndex ?? 0,
      endRow: Math.min(range.endRowIndex ?? rowCount, rowCount),
      startColumn: range.startColumnIndex ?? 0,
      endColumn: Math.min(range.endColumnIndex ?? columnCount, columnCount),
    };
    if (area.startRow < area.endRow && area.startColumn < area.endColumn) return new SheetCells(this, sheet, area);
    throw new FormulaError("REF", "Reference does not exist.");
  }

  sheetOf({ title }: Reference, { sheet }: Place): number {
    if (title === undefined) return sheet;
    const wanted = title.toLowerCase();
    const found = this.#sheets.findIndex(({ properties }) => properties.title.toLowerCase() === wanted);
    if (found >= 0) return found;
    throw new FormulaError("REF", `Unresolved sheet name '${title}'.`);
  }

  namedRange(name: string): SheetCells | null {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const named = this.#spreadsheet.namedRanges.find((range) => range.name.toUpperCase() === name);
    const sheet = this.#sheets.findIndex(({ properties }) => properties.sheetId === (named?.range?.sheetId ?? 0));
    if (named && (!named.range || sheet < 0)) throw new FormulaError("REF", "Reference does not exist.");
    const cells = named?.range ? this.cellsOf(named.range, sheet) : null;
    this.#names.set(name, cells);
    return cells;
  }

  random(): number {
    this.#draws += 1;
    return randomOf(this.now.getTime(), this.#seed, this.#draws);
  }

  #cellAt(sheet: number, row: number, column: number): Cell | undefined {
    return this.#sheets[sheet]?.rows[row]?.[column];
  }

  #blankAt(sheet: number, row: number, column: number, cell: Cell | undefined): Scalar {
    const spilled = this.#spills.values[sheet];
    const value = spilled && spilled.size > 0 ? spilled.get(cellKey(row, column)) : undefined;
    if (value !== undefined) return value;
    const unticked = cell?.dataValidation && emptyBox(cell);
    return unticked ? (unticked.boolValue ?? unticked.numberValue ?? unticked.stringValue ?? null) : null;
  }

  #formulaValue(place: Place): Scalar {
    const known = this.resultAt(place.sheet, place.row, place.column);
    return known ? known.value : this.#run(place, null);
  }

  /** `waiting` names the formulas that began and wait for this one; `null` where another formula asks. */
  #run(place: Place, waiting: ReadonlySet<string> | null): Scalar {
    const key = keyOf(place);
    if (this.#running.has(key) || (waiting === null && this.#waiting.has(key))) return this.#closeCircle(key);
    if (waiting !== null) this.#waiting = waiting;
    if (this.#depth >= DEEPEST) throw new TooDeep(place);
    const [draws, seed] = [this.#draws, this.#seed];
    this.#running.add(key);
    this.#depth += 1;
    this.#draws = 0;
    this.#seed = cellKey(place.row, place.column) * 200 + place.sheet;
    try {
      const computed = withinStack(() => this.#compute(place, key));
      const result = this.#circling.has(key) ? { value: circular(), formats: [] } : computed;
      this.#results[place.sheet]?.set(cellKey(place.row, place.column), result);
      return result.value;
    } finally {
      this.#running.delete(key);
      this.#depth -= 1;
      this.#draws = draws;
      this.#seed = seed;
    }
  }

  /** Every formula of a circle shows that it is one, those too that would catch errors. */
  #closeCircle(key: string): FormulaError {
    const begun = [...this.#waiting, ...this.#running];
    for (const member of begun.slice(begun.indexOf(key))) this.#circling.add(member);
    return circular();
  }

  #compute(place: Place, key: string): Result {
    const formula = this.formulaAt(place.sheet, place.row, place.column) ?? "";
    const node = parseFormula(formula, this.localeName);
    if (node === null) return { value: unreadable(formula), formats: [] };
    const environment: Environment = { book: this, place, arrays: false, names: new Map() };
    const value = resultOf(node, environment);
    const formats = (width: number) => this.#formatsOf(node, environment, width);
    if (!(value instanceof Grid)) return { value: value as Scalar, formats: formats(1) };
    const rows = value.rows();
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) this.arrays.push({ ...place, rows });
    return { value: this.#spills.blocked.get(key) ?? rows[0]?.[0] ?? null, formats: formats(rows[0]?.length ?? 1) };
  }

  #formatsOf(node: Node, environment: Environment, width: number): (NumberFormat | undefined)[] {
    return Array.from({ length: width }, (_, column) =>
      impliedFormat(node, column, (cells, at) => this.#formatOfCells(cells, at, environment)),
    );
  }

  /** The format of the first number of a column. */
  #formatOfCells(node: Node, at: number, { place }: Environment): NumberFormat | undefined {
    const cells = this.#cellsNamed(node, place);
    if (!cells || at >= cells.width) return undefined;
    const column = cells.area.startColumn + at;
    const end = Math.min(cells.area.endRow, cells.area.startRow + ROWS_SEARCHED);
    for (let row = cells.area.startRow; row < end; row += 1) {
      const entered = this.#cellAt(cells.sheet, row, column)?.userEnteredValue;
      const known = this.resultAt(cells.sheet, row, column)?.value ?? entered?.numberValue;
      if (typeof known === "number") return this.#formatAt(cells.sheet, row, column);
    }
    return undefined;
  }

  #cellsNamed(node: Node, place: Place): SheetCells | null {
    try {
      if (node.kind === "reference") return this.cellsOf(rangeOf(node.reference), this.sheetOf(node.reference, place));
      return node.kind === "name" ? this.namedRange(node.name.toUpperCase()) : null;
    } catch {
      return null;
    }
  }

  #formatAt(sheet: number, row: number, column: number): NumberFormat | undefined {
    const own = this.#cellAt(sheet, row, column)?.userEnteredFormat?.numberFormat;
    return own ?? this.resultAt(sheet, row, column)?.formats[0];
  }
}

/** Formulas are worked out inside one another up to there; a longer chain is worked out from its far end. */
const DEEPEST = 100;
const ROWS_SEARCHED = 20;
const SHOWN_TYPES: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME", "CURRENCY", "PERCENT"]);

/** A function that calls itself for ever ends where the stack does. */
function withinStack(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return { value: beyondLimit(), formats: [] };
    throw error;
  }
}

class TooDeep extends Error {
  override readonly name = "TooDeep";
  readonly place: Place;

  constructor(place: Place) {
    super();
    this.place = place;
  }
}

const keyOf = ({ sheet, row, column }: Place): string => formulaKey(sheet, row, column);

const circular = (): FormulaError =>
  new FormulaError("REF", "Circular dependency detected. To resolve with iterative calculation, see File > Settings.");
