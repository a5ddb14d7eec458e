import type { SheetDraft } from "../draft.ts";
import { intersectionOf, joinedAreas, toGridRange, withoutArea } from "../ranges/area-math.ts";
import { type Area, areaOf } from "../ranges/grid-range.ts";
import type { ConditionalFormatRule, GridRange } from "../wire.ts";

/** A copied rectangle, and each place that it is pasted to. */
export type PastedRules = {
  readonly from: SheetDraft;
  readonly source: Area;
  readonly to: SheetDraft;
  readonly destination: Area;
  /** Where cells of the source go, once for each time that it is repeated. */
  readonly placesOf: (part: Area) => readonly Area[];
  /** Whether the source loses what coloured it. */
  readonly isCut?: boolean;
};

/**
 * Brings to the destination the rules that colour the source: on one tab they reach further, on another they are added.
 * What coloured the destination before does no more.
 */
export function pasteConditionalFormats(copied: PastedRules): void {
  const { from, source, to, destination, placesOf, isCut = false } = copied;
  const { sheetId } = to.properties;
  const pasted = new Map(
    from.conditionalFormats.map((rule) => {
      const parts = (rule.ranges ?? []).flatMap((range) => intersectionOf(areaOf(range, from), source) ?? []);
      return [rule, parts.flatMap(placesOf).map((area) => toGridRange(sheetId, area))];
    }),
  );
  const emptied = isCut && from === to ? [destination, source] : [destination];
  const kept = to.conditionalFormats.flatMap((rule) =>
    withRanges(rule, joinedRanges(to, rule, [...rangesOutside(to, rule, emptied), ...(pasted.get(rule) ?? [])])),
  );
  const added = from === to ? [] : [...pasted].flatMap(([rule, ranges]) => withRanges(rule, ranges));
  to.conditionalFormats = [...kept, ...added];
  if (isCut && from !== to) clearConditionalFormats(from, source);
}

/** Takes the colouring rules away from an area. */
export function clearConditionalFormats(sheet: SheetDraft, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
    withRanges(rule, rangesOutside(sheet, rule, [area])),
  );
}

/** A range that no area touches stays as it was said, its open ends open. */
function rangesOutside(sheet: SheetDraft, { ranges = [] }: ConditionalFormatRule, areas: readonly Area[]) {
  return ranges.flatMap((range) => {
    const own = areaOf(range, sheet);
    if (areas.every((area) => intersectionOf(own, area) === null)) return [range];
    const left = areas.reduce<readonly Area[]>(
      (parts, area) => parts.flatMap((part) => withoutArea(part, area)),
      [own],
    );
    return left.map((part) => toGridRange(sheet.properties.sheetId, part));
  });
}

/** In as few rectangles as may be: a copy within what a rule colours leaves the rule as it was said. */
function joinedRanges(sheet: SheetDraft, { ranges: before = [] }: ConditionalFormatRule, ranges: readonly GridRange[]) {
  const isSame = ranges.length === before.length && ranges.every((range, place) => range === before[place]);
  if (isSame) return ranges;
  const said = new Map(before.map((range) => [JSON.stringify(areaOf(range, sheet)), range]));
  return joinedAreas(ranges.map((range) => areaOf(range, sheet))).map(
    (area) => said.get(JSON.stringify(area)) ?? toGridRange(sheet.properties.sheetId, area),
  );
}

const withRanges = (rule: ConditionalFormatRule, ranges: readonly GridRange[]): ConditionalFormatRule[] =>
  ranges.length > 0 ? [{ ...rule, ranges: [...ranges] }] : [];
