import { localeOf } from "../workbook/formats/locale.ts";
import { englishName } from "../workbook/formulas/engine/french-names.ts";
import { excelFunction } from "./excel-functions.ts";

/** What a formula may name beside cells: the tabs' names in Excel by their titles, and the names of cells, in small letters. */
export type KnownNames = { readonly names: ReadonlyMap<string, string>; readonly rangeNames: ReadonlySet<string> };

const NO_NAMES: KnownNames = { names: new Map(), rangeNames: new Set() };

/**
 * A formula as Excel files keep it (English names, `,` between arguments, `.` in numbers, no `=`), or `null` where it
 * holds anything that is not surely the same in Excel: one formula that Excel cannot read makes it refuse the file.
 * @example formulaToXlsx("=SOMME(A1:A3;1,5)", "fr_FR") //=> "SUM(A1:A3,1.5)"
 */
export function formulaToXlsx(text: string, locale: string, known = NO_NAMES): string | null {
  const { decimal, argumentSeparator } = localeOf(locale);
  const pieces = text.slice(1).match(decimal === "," ? FRENCH_PIECES : AMERICAN_PIECES) ?? [];
  const words = pieces.map((piece, index) => {
    if (piece.startsWith('"') || SIGNS.has(piece)) return piece;
    if (piece === argumentSeparator) return ",";
    if (/^\d/.test(piece)) return piece.replace(decimal, ".");
    if (piece.endsWith("!")) return tabName(piece, known);
    return cellName(piece, pieces, index) ?? wordOf(piece, pieces[index + 1], known);
  });
  return words.length === 0 || words.includes(null) ? null : words.join("");
}

const piecesFor = (number: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'!|${number}|[\p{L}_][\p{L}\p{N}_]*!|[\p{L}_$][\p{L}\d$._]*|<>|<=|>=|.`,
    "gsu",
  );
const FRENCH_PIECES = piecesFor(String.raw`\d+(?:,\d+)?`);
const AMERICAN_PIECES = piecesFor(String.raw`\d+(?:\.\d+)?`);
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;
const COLUMN = /^\$?[A-Z]{1,3}$/;
const SIGNS: ReadonlySet<string> = new Set([..."+-*/^%&=<>(): ", "<>", "<=", ">="]);
const PLAIN_TAB = /^[A-Za-z_][A-Za-z0-9_]{3,}$/;
const LAST_ROW = 1_048_576;

function tabName(piece: string, { names }: KnownNames): string | null {
  const title = piece
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const name = names.get(title);
  if (name === undefined) return null;
  return PLAIN_TAB.test(name) && !CELL.test(name.toUpperCase()) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A cell, or a whole column of a range; Excel has no range that is open at one end only. */
function cellName(piece: string, pieces: readonly string[], index: number): string | null {
  if (CELL.test(piece)) return piece;
  if (!COLUMN.test(piece)) return null;
  const [before, after] = [pieces[index - 1] === ":", pieces[index + 1] === ":"];
  if (before && CELL.test(pieces[index - 2] ?? "")) return `${piece}${LAST_ROW}`;
  const other = before ? pieces[index - 2] : after ? pieces[index + 2] : undefined;
  return other !== undefined && COLUMN.test(other) ? piece : null;
}

function wordOf(piece: string, next: string | undefined, { rangeNames }: KnownNames): string | null {
  const english = englishName(piece);
  if (next === "(") return excelFunction(english);
  if (english === "TRUE" || english === "FALSE") return english;
  return rangeNames.has(piece.toLowerCase()) ? piece : null;
}
