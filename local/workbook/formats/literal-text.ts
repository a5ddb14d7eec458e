/**
 * What a piece of a pattern shows when it is no code: quoted or escaped text, a space for `_(`, the symbol of `[$€-1]`,
 * nothing for `*` and other brackets.
 */
export function literalText(piece: string): string {
  if (piece.startsWith('"') && piece.length > 1) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("[$")) return piece.slice(2, -1).split("-")[0] ?? "";
  if (piece.startsWith("_") && piece.length > 1) return " ";
  return piece === "*" || piece.startsWith("[") ? "" : piece;
}
