import { typeset } from "../words/french-typography.ts";

/** A piece of HTML that is safe to put into another: only `html` and `trusted` make one. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Piece = string | number | Html | null | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as HTML shows it, in an element or a quoted attribute.
 * @example escapeHtml("<b>") //=> "&lt;b&gt;"
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** HTML with every interpolated text typeset and escaped; `null` leaves nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.reduce((source, part, index) => source + print(pieces[index - 1] ?? null) + part));
}

/** HTML or CSS that Jalon wrote itself: never a person's text. */
export const trusted = (source: string): Html => new Html(source);

function print(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Html) return piece.source;
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return escapeHtml(typeset(piece));
  return piece.map(print).join("");
}
