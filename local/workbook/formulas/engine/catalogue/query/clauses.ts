/** The pieces of a query: `a` a column by its letter or `Col1`, texts in either quotes, days as `date "2025-03-01"`. */
export type QueryToken = { readonly kind: "word" | "text" | "number" | "sign" | "name"; readonly text: string };

const PIECES = /\s+|"([^"]*)"|'([^']*)'|`([^`]*)`|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<=|>=|!=|<>|[-+*/(),=<>])/y;

/** The pieces of a query's text; `null` where one is none of the language's. */
export function queryTokens(text: string): readonly QueryToken[] | null {
  const tokens: QueryToken[] = [];
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < text.length) {
    const match = PIECES.exec(text);
    if (match === null) return null;
    const [, double, single, name, number, word, sign] = match;
    const quoted = double ?? single;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

/** The clauses in the order in which the language wants them. */
const CLAUSES = [
  "select",
  "where",
  "group",
  "pivot",
  "order",
  "limit",
  "offset",
  "label",
  "format",
  "options",
] as const;

export type Clause = (typeof CLAUSES)[number];

/** Each clause's own pieces; `null` where a clause comes twice, out of order or without its BY. */
export function clausesOf(tokens: readonly QueryToken[]): ReadonlyMap<Clause, readonly QueryToken[]> | null {
  const clauses = new Map<Clause, QueryToken[]>();
  let current: QueryToken[] | null = null;
  let last = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const place = token.kind === "word" ? CLAUSES.indexOf(token.text.toLowerCase() as Clause) : -1;
    const clause = CLAUSES[place];
    if (clause === undefined) {
      if (current === null) return null;
      current.push(token);
      continue;
    }
    if (place <= last) return null;
    if (BY.has(clause)) {
      index += 1;
      if (tokens[index]?.text.toLowerCase() !== "by") return null;
    }
    last = place;
    current = [];
    clauses.set(clause, current);
  }
  return clauses;
}

const BY: ReadonlySet<Clause> = new Set(["group", "order"]);
