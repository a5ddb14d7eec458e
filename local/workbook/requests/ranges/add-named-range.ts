import type { SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkName, rangeOnSheet } from "./named-range.ts";

/**
 * Gives cells a name, under a chosen id or a new one. "It is an error to specify the ID of a range that already exists":
 * discovery text; the id and the name of a ghost are taken too (burnash/gspread#1530).
 */
export const addNamedRange: RequestHandler<"addNamedRange"> = (draft, { namedRange = {} }) => {
  const namedRangeId = namedRange.namedRangeId || unusedId(draft);
  if (draft.namedRanges.some((other) => other.namedRangeId === namedRangeId)) {
    throw new InvalidRequest(
      `Cannot add named range with ID: ${namedRangeId}, a named range with that ID already exists.`,
    );
  }
  const name = checkName(draft, namedRange.name);
  const added = { namedRangeId, name, range: rangeOnSheet(draft, namedRange.range) };
  draft.namedRanges = [...draft.namedRanges, added];
  return { addNamedRange: { namedRange: added } };
};

/** Google draws one, this keeps runs alike. */
function unusedId({ namedRanges }: SpreadsheetDraft): string {
  const taken = new Set(namedRanges.map(({ namedRangeId }) => namedRangeId));
  let number = taken.size + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
