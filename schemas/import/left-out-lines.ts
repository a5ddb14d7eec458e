import type { ImportLeftOut } from "../import.ts";

/** What is left out as people read it: a cell, a row, or the places that share one cause. */
export type LeftOutLine = Pick<ImportLeftOut, "sheet" | "content" | "reason"> & { readonly where: string };

/** Fewer places than this are told one by one, each with its content. */
const MANY = 4;
const SHOWN = 3;

/**
 * The list of what was left out, a cause that comes back many times told once where it came first, with the count and the
 * first places.
 * @example leftOutLines(fourteenCells)[0]?.where //=> "14 cellules (L3, L4, L5…)"
 */
export function leftOutLines(leftOut: readonly ImportLeftOut[]): LeftOutLine[] {
  const causes = new Map<string, ImportLeftOut[]>();
  for (const each of leftOut) {
    const key = JSON.stringify([each.sheet, each.reason, each.cell === null]);
    causes.set(key, [...(causes.get(key) ?? []), each]);
  }
  return [...causes.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined || own.length < MANY) return own.map(alone);
    return [{ sheet: first.sheet, where: placesOf(own), content: "", reason: first.reason }];
  });
}

const alone = ({ sheet, row, cell, content, reason }: ImportLeftOut): LeftOutLine => ({
  sheet,
  where: cell ?? `ligne ${row}`,
  content,
  reason,
});

function placesOf(own: readonly ImportLeftOut[]): string {
  const kind = own[0]?.cell == null ? "lignes" : "cellules";
  const first = own.slice(0, SHOWN).map(({ row, cell }) => cell ?? String(row));
  return `${own.length} ${kind} (${first.join(", ")}…)`;
}
