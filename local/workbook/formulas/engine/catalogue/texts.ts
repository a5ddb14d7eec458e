import type { Arguments } from "../arguments.ts";
import { SheetCells } from "../cell-range.ts";
import { toText } from "../coerce.ts";
import { FormulaError, outOfBounds } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { type Grid, Matrix } from "../formula-value.ts";
import { numberInText } from "../typed-text.ts";
import { wildcard } from "./criteria.ts";
import { shownAs } from "./show-as.ts";

/** Texts: support.google.com/docs/table/25273, Text. Places are counted from 1. */
export const TEXTS: FunctionTable = {
  CONCATENATE: define("w(w)", (args) => textsOf(args, 0, true).join("")),
  JOIN: define("sw(w)", (args) => textsOf(args, 1, true).join(args.text(0))),
  TEXTJOIN: define("ssw(w)", (args) => textsOf(args, 2, !args.boolean(1)).join(args.text(0))),
  LEFT: define("s[s]", (args) => args.text(0).slice(0, args.atLeast(1, 0, 1))),
  RIGHT: define("s[s]", (args) => {
    const count = Math.trunc(args.atLeast(1, 0, 1));
    return count === 0 ? "" : args.text(0).slice(-count);
  }),
  MID: define("sss", (args) => {
    const start = Math.trunc(args.atLeast(1, 1)) - 1;
    return args.text(0).slice(start, start + Math.trunc(args.atLeast(2, 0)));
  }),
  LEN: define("s", (args) => args.text(0).length),
  FIND: define("ss[s]", (args) => found(args, args.text(1).indexOf(args.text(0), args.integer(2, 1) - 1))),
  SEARCH: define("ss[s]", (args) => found(args, searched(args))),
  REPLACE: define("ssss", (args) => {
    const text = args.text(0);
    const start = Math.trunc(args.atLeast(1, 1)) - 1;
    return text.slice(0, start) + args.text(3) + text.slice(start + Math.trunc(args.atLeast(2, 0)));
  }),
  SUBSTITUTE: define("sss[s]", substitute),
  REPT: define("ss", repeated),
  TRIM: define("s", (args) => args.text(0).trim().replaceAll(/ {2,}/g, " ")),
  CLEAN: define("s", (args) => [...args.text(0)].filter((character) => character >= " ").join("")),
  UPPER: define("s", (args) => args.text(0).toUpperCase()),
  LOWER: define("s", (args) => args.text(0).toLowerCase()),
  PROPER: define("s", (args) =>
    args
      .text(0)
      .toLowerCase()
      .replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  EXACT: define("ss", (args) => args.text(0) === args.text(1)),
  T: define("s", (args) => (typeof args.scalar(0) === "string" ? args.scalar(0) : "")),
  N: define("s", (args) => (typeof args.scalar(0) === "string" ? 0 : Number(args.scalar(0)))),
  VALUE: define("s", numberFrom),
  TEXT: define("ss", (args) => shownAs(args.scalar(0), args.text(1), args.book)),
  FIXED: define("s[ss]", (args) => {
    const places = args.integer(1, 2);
    const pattern = args.boolean(2, false) ? "0" : "#,##0";
    return shownAs(args.number(0), places > 0 ? `${pattern}.${"0".repeat(places)}` : pattern, args.book);
  }),
  TO_TEXT: define("s", (args) => args.text(0)),
  CHAR: define("s", character),
  UNICHAR: define("s", character),
  CODE: define("s", codePoint),
  UNICODE: define("s", codePoint),
  SPLIT: define("ss[ss]", split),
  HYPERLINK: define("s[s]", (args) => (args.count > 1 ? args.scalar(1) : args.text(0))),
  ENCODEURL: define("s", (args) => encodeURIComponent(args.text(0))),
};

function textsOf(args: Arguments, from: number, keepsBlanks: boolean): string[] {
  const texts: string[] = [];
  for (let index = from; index < args.count; index += 1) {
    const grid = args.grid(index);
    for (const [row, cells] of grid.rows().entries()) {
      for (const [column, value] of cells.entries()) texts.push(shownAt(grid, row, column) ?? toText(value, args.book));
    }
  }
  return keepsBlanks ? texts : texts.filter((text) => text !== "");
}

const shownAt = (grid: Grid, row: number, column: number): string | null =>
  grid instanceof SheetCells ? grid.shownAt(row, column) : null;

function searched(args: Arguments): number {
  const start = args.integer(2, 1) - 1;
  const text = args.text(1).slice(start).toLowerCase();
  const wanted = args.text(0).toLowerCase();
  if (!/[?*]/.test(wanted)) {
    const at = text.indexOf(wanted);
    return at < 0 ? at : at + start;
  }
  const at = text.search(new RegExp(wildcard(wanted).source.slice(1, -1), "isu"));
  return at < 0 ? at : at + start;
}

function found(args: Arguments, index: number): number {
  if (index >= 0) return index + 1;
  throw new FormulaError(
    "VALUE",
    `In ${args.name} evaluation, cannot find '${args.text(0)}' within '${args.text(1)}'.`,
  );
}

function substitute(args: Arguments): string {
  const [text, wanted, instead] = [args.text(0), args.text(1), args.text(2)];
  if (wanted === "") return text;
  if (args.count < 4) return text.split(wanted).join(instead);
  const pieces = text.split(wanted);
  const place = Math.trunc(args.atLeast(3, 1));
  if (place >= pieces.length) return text;
  return `${pieces.slice(0, place).join(wanted)}${instead}${pieces.slice(place).join(wanted)}`;
}

function numberFrom(args: Arguments): number {
  const value = args.scalar(0);
  if (typeof value === "number" || value === null) return value ?? 0;
  const number = typeof value === "string" ? numberInText(value, args.book) : null;
  if (number !== null) return number;
  throw new FormulaError("VALUE", `VALUE parameter '${args.text(0)}' cannot be parsed to number.`);
}

const LONGEST = 50_000;

function repeated(args: Arguments): string {
  const [text, count] = [args.text(0), Math.trunc(args.atLeast(1, 0))];
  if (text.length * count <= LONGEST) return text.repeat(count);
  throw new FormulaError("VALUE", `Text result of REPT is longer than the limit of ${LONGEST} characters.`);
}

function character(args: Arguments): string {
  const code = Math.trunc(args.atLeast(0, 1));
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  throw outOfBounds(args.name, 1, code, "Valid values are between 1 and 1114111 inclusive.");
}

function codePoint(args: Arguments): number {
  const code = args.text(0).codePointAt(0);
  if (code !== undefined) return code;
  throw outOfBounds(args.name, 1, 0, "It should not be empty.");
}

/** Pieces that spell numbers become numbers, as if they had been typed. */
function split(args: Arguments): Matrix {
  const [text, delimiters] = [args.text(0), args.text(1)];
  const pieces = args.boolean(2, true)
    ? text.split(new RegExp(`[${delimiters.replaceAll(/[\\\]^-]/g, "\\$&")}]`, "u"))
    : text.split(delimiters);
  const kept = args.boolean(3, true) ? pieces.filter((piece) => piece !== "") : pieces;
  if (kept.length === 0) throw new FormulaError("VALUE", "Function SPLIT parameter 1 value should be non-empty.");
  return new Matrix([kept.map((piece) => (piece === "" ? null : (numberInText(piece, args.book) ?? piece)))]);
}
