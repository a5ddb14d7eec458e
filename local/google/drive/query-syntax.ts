/** One comparison of a search, such as `name contains 'a'`, `'x' in parents` or `properties has {key='a' and value='b'}`. */
export type Term = {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  /** The second text of `has`. */
  readonly second?: string;
};

/** A search as it was written. */
export type Query =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "not"; readonly inner: Query }
  | { readonly kind: "and" | "or"; readonly left: Query; readonly right: Query };

/**
 * Reads a search; `null` for one that Drive could not read. "The `and` and `or` operators are evaluated from left to
 * right": developers.google.com/workspace/drive/api/guides/search-files
 */
export function parseQuery(text: string): Query | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const reader: Reader = { tokens, position: 0 };
  const query = readChain(reader);
  return reader.position === tokens.length ? query : null;
}

/** Whether something meets a search whose terms `meets` decides. */
export function isMet(query: Query, meets: (term: Term) => boolean): boolean {
  if (query.kind === "term") return meets(query.term);
  if (query.kind === "not") return !isMet(query.inner, meets);
  const left = isMet(query.left, meets);
  return query.kind === "and" ? left && isMet(query.right, meets) : left || isMet(query.right, meets);
}

/** Every comparison of a search. */
export function termsOf(query: Query): readonly Term[] {
  if (query.kind === "term") return [query.term];
  return query.kind === "not" ? termsOf(query.inner) : [...termsOf(query.left), ...termsOf(query.right)];
}

type Token = { readonly kind: "text" | "word" | "sign"; readonly text: string };
type Reader = { readonly tokens: readonly Token[]; position: number };

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z][\w.]*)|(<=|>=|!=|[=<>(){}]))/y;

function tokensOf(text: string): readonly Token[] | null {
  const source = text.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < source.length; end = TOKEN.lastIndex) {
    const match = TOKEN.exec(source);
    if (!match) return null;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, single, double, word, sign]: RegExpExecArray): Token {
  const quoted = single ?? double;
  if (quoted !== undefined) return { kind: "text", text: quoted.replaceAll(/\\(.)/gs, "$1") };
  return word === undefined ? { kind: "sign", text: sign ?? "" } : { kind: "word", text: word };
}

function readChain(reader: Reader): Query | null {
  let left = readOne(reader);
  for (;;) {
    const kind = (["and", "or"] as const).find((word) => takes(reader, word));
    if (left === null || kind === undefined) return left;
    const right = readOne(reader);
    left = right && { kind, left, right };
  }
}

function readOne(reader: Reader): Query | null {
  if (takes(reader, "not")) {
    const inner = readOne(reader);
    return inner && { kind: "not", inner };
  }
  if (!takes(reader, "(")) return readTerm(reader);
  const inner = readChain(reader);
  return takes(reader, ")") ? inner : null;
}

function readTerm(reader: Reader): Query | null {
  const [left, operator, right] = [next(reader), next(reader), next(reader)];
  if (!left || !operator || !right) return null;
  const word = operator.text.toLowerCase();
  if (left.kind === "text") {
    return word === "in" && right.kind === "word" ? ofTerm(right.text, "in", left.text) : null;
  }
  if (left.kind !== "word") return null;
  if (word === "has" && right.text === "{") return readPair(reader, left.text);
  return right.kind === "sign" ? null : ofTerm(left.text, word, right.text);
}

/** `{key='a' and value='b'}`, behind its bracket. */
function readPair(reader: Reader, field: string): Query | null {
  const key = takes(reader, "key") && takes(reader, "=") ? next(reader) : undefined;
  const value = takes(reader, "and") && takes(reader, "value") && takes(reader, "=") ? next(reader) : undefined;
  if (key?.kind !== "text" || value?.kind !== "text" || !takes(reader, "}")) return null;
  return { kind: "term", term: { field, operator: "has", value: key.text, second: value.text } };
}

const ofTerm = (field: string, operator: string, value: string): Query => ({
  kind: "term",
  term: { field, operator, value },
});

function next(reader: Reader): Token | undefined {
  reader.position += 1;
  return reader.tokens[reader.position - 1];
}

function takes(reader: Reader, word: string): boolean {
  const token = reader.tokens[reader.position];
  if (token?.kind === "text" || token?.text.toLowerCase() !== word) return false;
  reader.position += 1;
  return true;
}
