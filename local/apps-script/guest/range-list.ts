import type { Place, WireValue } from "../calls.ts";
import { rangeOf } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

/** A `RangeList` of SpreadsheetApp. https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export function rangeListOf(world: World, places: readonly Place[]): object {
  const setAll = (part: "backgrounds" | "notes") => (value: unknown) => {
    world.ask("writeEach", places, part, textOrNull(value));
    return list;
  };
  const list: object = strict("RangeList", {
    getRanges: () => places.map((place) => rangeOf(world, place)),
    setBackground: setAll("backgrounds"),
    setNote: setAll("notes"),
    clearNote: () => setAll("notes")(null),
  });
  return list;
}

const textOrNull = (value: unknown): WireValue => (value === null || value === undefined ? null : String(value));
