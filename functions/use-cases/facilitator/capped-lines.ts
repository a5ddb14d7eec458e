/**
 * The first lines of a list, and how many are left out.
 * @example cappedLines(["a", "b", "c"], 2) //=> ["a", "… et 1 autre : voyez l'onglet « Anomalies »."]
 */
export function cappedLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const left = lines.length - most + 1;
  return [
    ...lines.slice(0, most - 1),
    `… et ${left} ${left === 1 ? "autre" : "autres"} : voyez l'onglet « Anomalies ».`,
  ];
}
