import type { KnownNames } from "../../schemas/contract-row/name-book.ts";
import { LISTS_HEADINGS } from "../../schemas/lists-sheet.ts";

/** The names in the lines of `Listes`, headings first; `null` while the service has not filled what is asked of it. */
export function namesInLists(lines: readonly (readonly string[])[]): KnownNames | null {
  const [headings = [], ...rows] = lines;
  const at = (row: readonly string[] | undefined, heading: keyof typeof LISTS_HEADINGS): string =>
    row?.[headings.indexOf(LISTS_HEADINGS[heading])] ?? "";
  const own = at(rows[0], "own");
  if (own === "") return null;
  const engaged = rows.map((row) => {
    return { market: at(row, "engagedMarket"), lot: at(row, "engagedLot"), company: at(row, "engagedCompany") };
  });
  const codes = rows.map((row) => at(row, "participant")).filter((code) => code !== "");
  return {
    own,
    engaged: engaged.filter(({ market }) => market !== ""),
    codes: at(rows[0], "complete") === "oui" ? codes : null,
  };
}
