import { type Locale, localeOf } from "../formats/locale.ts";
import type { ExtendedValue } from "../wire.ts";

/**
 * The result of a formula, where the model really computes it: arithmetic on numbers written in the formula, percents,
 * brackets, texts, TRUE and FALSE, error literals, `NA()` and the division by zero. `null` for everything else: such a
 * formula keeps its text and shows no value at all, where Sheets would show one.
 */
export function computeFormula(text: string, locale: string): ExtendedValue | null {
  const source = text.slice(1).trim();
  const word = source.toUpperCase();
  const literal = ERROR_LITERALS[word] ?? CONSTANTS[word];
  if (literal) return literal;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(source);
  if (quoted) return { stringValue: (quoted[1] ?? "").replaceAll('""', '"') };
  return arithmetic(source, localeOf(locale));
}

/** The error's name as cells show it. */
export const errorText = (type: string | null | undefined): string => SHOWN[type ?? ""] ?? "#ERROR!";

const SHOWN: Readonly<Record<string, string>> = {
  ERROR: "#ERROR!",
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
};

const errorOf = (type: string, message: string): ExtendedValue => ({ errorValue: { type, message } });

const NOT_AVAILABLE = errorOf("N_A", "Did not find value.");
const DIVIDED_BY_ZERO = errorOf("DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero.");

const ERROR_LITERALS: Readonly<Record<string, ExtendedValue>> = {
  "#REF!": errorOf("REF", "Reference does not exist."),
  "#N/A": NOT_AVAILABLE,
  "NA()": NOT_AVAILABLE,
  "#DIV/0!": DIVIDED_BY_ZERO,
  "#VALUE!": errorOf("VALUE", "Value error."),
  "#NAME?": errorOf("NAME", "Unknown name."),
  "#NUM!": errorOf("NUM", "Number error."),
  "#NULL!": errorOf("NULL_VALUE", "Null error."),
};

const CONSTANTS: Readonly<Record<string, ExtendedValue>> = {
  TRUE: { boolValue: true },
  "TRUE()": { boolValue: true },
  VRAI: { boolValue: true },
  FALSE: { boolValue: false },
  "FALSE()": { boolValue: false },
  FAUX: { boolValue: false },
};

function arithmetic(source: string, locale: Locale): ExtendedValue | null {
  const tokens = tokensOf(source, locale);
  if (tokens === null) return null;
  const reader: Reader = { tokens, position: 0 };
  const result = sum(reader);
  if (result === null || reader.position < tokens.length) return null;
  return Number.isFinite(result) ? { numberValue: result } : DIVIDED_BY_ZERO;
}

type Reader = { readonly tokens: readonly (string | number)[]; position: number };

function tokensOf(source: string, locale: Locale): (string | number)[] | null {
  const tokens: (string | number)[] = [];
  const pattern = new RegExp(`\\s*(?:(\\d+(?:\\${locale.decimal}\\d*)?)|([-+*/^%()]))`, "y");
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (!match) return null;
    tokens.push(match[1] === undefined ? (match[2] ?? "") : Number(match[1].replace(locale.decimal, ".")));
  }
  return tokens;
}

const sum = (reader: Reader): number | null => chain(reader, product, { "+": (a, b) => a + b, "-": (a, b) => a - b });

const product = (reader: Reader): number | null =>
  chain(reader, power, { "*": (a, b) => a * b, "/": (a, b) => (b === 0 ? Number.NaN : a / b) });

const power = (reader: Reader): number | null => chain(reader, signed, { "^": (a, b) => a ** b });

type Operators = Readonly<Record<string, (left: number, right: number) => number>>;

function chain(reader: Reader, operand: (reader: Reader) => number | null, operators: Operators): number | null {
  let left = operand(reader);
  for (;;) {
    const operate = operators[String(reader.tokens[reader.position])];
    if (left === null || operate === undefined) return left;
    reader.position += 1;
    const right = operand(reader);
    left = right === null ? null : operate(left, right);
  }
}

function signed(reader: Reader): number | null {
  const token = reader.tokens[reader.position];
  if (token !== "-" && token !== "+") return percent(reader);
  reader.position += 1;
  const value = signed(reader);
  return value === null || token === "+" ? value : -value;
}

function percent(reader: Reader): number | null {
  const value = atom(reader);
  if (value === null || reader.tokens[reader.position] !== "%") return value;
  reader.position += 1;
  return value / 100;
}

function atom(reader: Reader): number | null {
  const token = reader.tokens[reader.position];
  reader.position += 1;
  if (typeof token === "number") return token;
  if (token !== "(") return null;
  const value = sum(reader);
  const closed = reader.tokens[reader.position] === ")";
  reader.position += 1;
  return closed ? value : null;
}
