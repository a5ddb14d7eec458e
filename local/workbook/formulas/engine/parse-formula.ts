import { localeOf } from "../../formats/locale.ts";
import { ERROR_LITERALS } from "./error-literals.ts";
import { englishName } from "./french-names.ts";
import type { Node } from "./syntax.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * The formula as a tree, `null` where Sheets answers "Formula parse error.". Between arguments stands the locale's own
 * separator; columns of an array literal are parted by `\` where that is `;`.
 */
export function parseFormula(text: string, localeName: string): Node | null {
  const key = `${localeName} ${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  if (parsed.size > MOST_KNOWN) parsed.clear();
  const node = parse(text, localeName);
  parsed.set(key, node);
  return node;
}

const MOST_KNOWN = 50_000;
const parsed = new Map<string, Node | null>();

function parse(text: string, localeName: string): Node | null {
  const { decimal, argumentSeparator } = localeOf(localeName);
  const tokens = tokensOf(text.slice(1), decimal);
  if (tokens === null) return null;
  const reader = new Reader(tokens, argumentSeparator);
  try {
    const node = reader.expression(0);
    return reader.atEnd ? node : null;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return null;
    throw error;
  }
}

class Unreadable extends Error {
  override readonly name = "Unreadable";
}

type Operator = { readonly name: string; readonly strength: number };

const BINARY: Readonly<Record<string, Operator>> = {
  "=": { name: "EQ", strength: 1 },
  "<>": { name: "NE", strength: 1 },
  "<": { name: "LT", strength: 1 },
  "<=": { name: "LTE", strength: 1 },
  ">": { name: "GT", strength: 1 },
  ">=": { name: "GTE", strength: 1 },
  "&": { name: "CONCAT", strength: 2 },
  "+": { name: "ADD", strength: 3 },
  "-": { name: "MINUS", strength: 3 },
  "*": { name: "MULTIPLY", strength: 4 },
  "/": { name: "DIVIDE", strength: 4 },
  "^": { name: "POW", strength: 5 },
};

/** A sign binds tighter than `^`: `-2^2` is 4 in Sheets. */
const SIGN_STRENGTH = 6;

class Reader {
  readonly #tokens: readonly Token[];
  readonly #separator: string;
  readonly #columnSeparator: string;
  #position = 0;

  constructor(tokens: readonly Token[], separator: string) {
    this.#tokens = tokens;
    this.#separator = separator;
    this.#columnSeparator = separator === ";" ? "\\" : ",";
  }

  get atEnd(): boolean {
    return this.#position >= this.#tokens.length;
  }

  expression(strength: number): Node {
    let left = this.#signed();
    for (;;) {
      const operator = BINARY[this.#sign() ?? ""];
      if (operator === undefined || operator.strength <= strength) return left;
      this.#position += 1;
      left = { kind: "call", name: operator.name, args: [left, this.expression(operator.strength)] };
    }
  }

  #signed(): Node {
    const sign = this.#sign();
    if (sign !== "-" && sign !== "+") return this.#followed(this.#atom());
    this.#position += 1;
    return { kind: "call", name: sign === "-" ? "UMINUS" : "UPLUS", args: [this.expression(SIGN_STRENGTH)] };
  }

  #followed(atom: Node): Node {
    let node = atom;
    for (;;) {
      if (this.#takes("%")) node = { kind: "call", name: "UNARY_PERCENT", args: [node] };
      else if (this.#takes(":")) node = { kind: "span", from: node, to: this.#atom() };
      else if (node.kind !== "number" && this.#takes("(")) node = { kind: "apply", callee: node, args: this.#args() };
      else return node;
    }
  }

  #atom(): Node {
    const token = this.#tokens[this.#position];
    this.#position += 1;
    if (token === undefined) throw new Unreadable();
    if (token.kind === "word") return this.#word(token.text);
    if (token.kind === "error") return { kind: "error", ...(ERROR_LITERALS[token.text] ?? refuse()) };
    if (token.kind !== "sign") return token;
    if (token.text === "(") return this.#inBrackets();
    return token.text === "{" ? this.#array() : refuse();
  }

  #word(text: string): Node {
    if (!this.#takes("(")) return { kind: "name", name: text };
    return { kind: "call", name: englishName(text), args: this.#args() };
  }

  #inBrackets(): Node {
    const node = this.expression(0);
    return this.#takes(")") ? node : refuse();
  }

  #args(): Node[] {
    if (this.#takes(")")) return [];
    const args: Node[] = [];
    for (;;) {
      args.push(this.#sign() === this.#separator || this.#sign() === ")" ? { kind: "omitted" } : this.expression(0));
      if (this.#takes(")")) return args;
      if (!this.#takes(this.#separator)) refuse();
    }
  }

  #array(): Node {
    if (this.#takes("}")) return refuse();
    const rows: Node[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression(0));
      if (this.#takes("}")) return { kind: "array", rows };
      if (this.#takes(";")) rows.push([]);
      else if (!this.#takes(this.#columnSeparator)) refuse();
    }
  }

  #sign(): string | undefined {
    const token = this.#tokens[this.#position];
    return token?.kind === "sign" ? token.text : undefined;
  }

  #takes(sign: string): boolean {
    if (this.#sign() !== sign) return false;
    this.#position += 1;
    return true;
  }
}

function refuse(): never {
  throw new Unreadable();
}
