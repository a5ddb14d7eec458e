import { freeId } from "../../objects/numbered.ts";
import type { WireProtectedRange } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { backedRange } from "./backing.ts";
import { checkProtectedRange } from "./protected-range.ts";

/** Protects cells, those of a named range or of a table, or a whole tab, under a chosen id or a new one. */
export const addProtectedRange: RequestHandler<"addProtectedRange"> = (draft, { protectedRange = {} }) => {
  const range = backedRange(draft, protectedRange);
  const sheet = draft.sheet(range.sheetId);
  checkProtectedRange(sheet, { ...protectedRange, range });
  const protectedRangeId = freeId(draft, "protected range", protectedRange.protectedRangeId);
  const { requestingUserCanEdit: _, ...kept } = without(protectedRange, [null, false]);
  const added = { ...kept, protectedRangeId, range };
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { addProtectedRange: { protectedRange: { ...added, requestingUserCanEdit: true, editors: told(added) } } };
};

/** Who may edit, as a reply tells it: `{}` where nobody was named, even beside a warning (recorded by gspread). */
const told = ({ editors = {} }: WireProtectedRange): Editors =>
  Object.fromEntries(Object.entries(editors).filter(([, value]) => !Array.isArray(value) || value.length > 0));

type Editors = NonNullable<WireProtectedRange["editors"]>;

function without(protectedRange: WireProtectedRange, values: readonly unknown[]): WireProtectedRange {
  return Object.fromEntries(Object.entries(protectedRange).filter(([, value]) => !values.includes(value)));
}
