/** What a section of a pattern is read as: digits, a calendar or a clock, the number as an automatic cell shows it. */
export type SectionKind = "number" | "date" | "automatic";

/** One section of a pattern, without its colour; `applies` says which numbers it shows. */
export type PatternSection = {
  readonly kind: SectionKind;
  readonly pieces: readonly string[];
  readonly applies: (value: number) => boolean;
  /** Whether a negative number keeps its sign here: not where the section is for negative numbers only. */
  readonly signed: boolean;
};

/** A pattern's sections for numbers, the first that applies goes; and the one for text, if any. */
export type PatternSections = {
  readonly numbers: readonly PatternSection[];
  readonly text: readonly string[] | null;
};

/**
 * Cuts a pattern at its semicolons: positive, negative, zero, text, or the conditions that sections begin with. A last
 * section that holds `@` is the text's. developers.google.com/workspace/sheets/api/guides/formats.
 */
export function patternSections(pattern: string, calendar: boolean): PatternSections {
  const all = split(pattern);
  const last = all.at(-1) ?? [];
  const hasText = all.length === 4 || last.includes("@");
  const numbers = hasText && all.length > 1 ? all.slice(0, -1) : all;
  const conditions = numbers.map(conditionOf);
  return {
    numbers: numbers.map((pieces, index) => {
      const bare = pieces.filter((piece) => !META.test(piece));
      const span = conditions[index] ?? defaultSpan(index, numbers.length, conditions[0] !== null);
      return { kind: kindOf(bare, calendar), pieces: bare, ...span };
    }),
    text: hasText ? last.filter((piece) => !META.test(piece)) : null,
  };
}

type Span = Pick<PatternSection, "applies" | "signed">;

const PIECE = /"[^"]*"|\\.|_.|\[[^\]]*\]|[eE][+-](?=[0#?])|./gsu;
const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/;
const META = /^\[(?:[<>=].*|black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;

function split(pattern: string): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const piece of pattern.match(PIECE) ?? []) {
    if (piece === ";") sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

function conditionOf(pieces: readonly string[]): Span | null {
  const [, sign = "", operand] = pieces.map((piece) => CONDITION.exec(piece)).find((match) => match !== null) ?? [];
  const compare = COMPARISONS[sign];
  if (!compare) return null;
  const limit = Number(operand);
  const negativeOnly = limit < 0 ? ["<", "<=", "="].includes(sign) : limit === 0 && sign === "<";
  return { applies: (value) => compare(value, limit), signed: !negativeOnly };
}

const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

const ANY: Span = { applies: () => true, signed: true };
const NEGATIVE: Span = { applies: (value) => value < 0, signed: false };

/** Two sections: zero and above, then below. Three: above, below, zero. After a condition the last is for the rest. */
function defaultSpan(index: number, count: number, conditional: boolean): Span {
  if (count === 1 || index === 2 || (conditional && index === count - 1)) return ANY;
  if (index === 1) return NEGATIVE;
  return { applies: count === 2 ? (value) => value >= 0 : (value) => value > 0, signed: false };
}

/** The type decides where digits and letters of the calendar stand side by side, as in `0 h`. */
function kindOf(pieces: readonly string[], calendar: boolean): SectionKind {
  const codes = pieces.filter((piece) => piece.length === 1 || /^\[[hms]+\]$/i.test(piece)).join("");
  if (codes.includes("@") || codes.toLowerCase() === "general") return "automatic";
  if (!/[dmyhs]/i.test(codes)) return "number";
  return calendar || !/[0#?]/.test(codes.replaceAll(/s\]?\.0+/gi, "s")) ? "date" : "number";
}
