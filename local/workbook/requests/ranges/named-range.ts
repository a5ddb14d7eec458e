import type { SpreadsheetDraft } from "../../draft.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { NamedRange } from "../../spreadsheet.ts";
import type { GridRange } from "../../wire.ts";

/** The named range with that id; the ghost of one whose cells are gone is found by nothing. */
export function findNamedRange(draft: SpreadsheetDraft, id: string | null | undefined): NamedRange & Ranged {
  const found = draft.namedRanges.find(({ namedRangeId }) => namedRangeId === id);
  if (found && isRanged(found)) return found;
  throw new InvalidRequest(`No NamedRange with id: ${id ?? ""}`);
}

type Ranged = { readonly range: GridRange };

const isRanged = (named: NamedRange): named is NamedRange & Ranged => named.range !== undefined;

/** The range on its tab, whose id is spelled out; past the grid is refused. */
export function rangeOnSheet(draft: SpreadsheetDraft, range: GridRange | undefined): GridRange {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  areaOf(range, sheet);
  return { ...range, sheetId: sheet.properties.sheetId };
}

/**
 * Refuses a name that another range bears, capitals or not, and one that Google does not take: letters, numbers and
 * underscores, 250 at most, beginning with neither a number nor `true` or `false`, and looking neither like `A1` nor
 * like `R1C1`. support.google.com/docs/answer/63175
 */
export function checkName(draft: SpreadsheetDraft, name: string | null | undefined, own?: NamedRange): string {
  if (!name) throw new InvalidRequest("No name specified for the named range.");
  if (!NAME.test(name) || name.length > LONGEST || OPENERS.test(name) || CELLS.some((cell) => cell.test(name))) {
    throw new InvalidRequest(`The name "${name}" is not a valid name for a named range.`);
  }
  const same = (other: NamedRange): boolean => other !== own && other.name.toLowerCase() === name.toLowerCase();
  if (draft.namedRanges.some(same)) {
    throw new InvalidRequest(`Cannot add named range with name ${name}, a named range with that name already exists.`);
  }
  return name;
}

const NAME = /^[\p{L}\p{M}\p{N}_]+$/u;
const OPENERS = /^(?:\p{N}|true|false)/iu;
const CELLS = [/^[a-z]{1,3}\d+$/i, /^r\d*c\d*$/i];
const LONGEST = 250;
