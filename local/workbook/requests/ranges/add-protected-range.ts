import { freeId } from "../../objects/numbered.ts";
import type { Requester } from "../../protections/requester.ts";
import type { ProtectedRange } from "../../spreadsheet.ts";
import type { WireProtectedRange } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { backedRange } from "./backing.ts";
import { checkProtectedRange } from "./protected-range.ts";

/** Protects cells, those of a named range or of a table, or a whole tab, under a chosen id or a new one. */
export const addProtectedRange: RequestHandler<"addProtectedRange"> = (
  draft,
  { protectedRange = {} },
  { requester },
) => {
  const range = backedRange(draft, protectedRange);
  const sheet = draft.sheet(range.sheetId);
  checkProtectedRange(sheet, { ...protectedRange, range });
  const protectedRangeId = freeId(draft, "protected range", protectedRange.protectedRangeId);
  const { requestingUserCanEdit: _, ...kept } = without(protectedRange, [null, false]);
  const added = withAdder({ ...kept, protectedRangeId, range }, requester);
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { addProtectedRange: { protectedRange: { ...added, requestingUserCanEdit: true, editors: told(added) } } };
};

/** Whoever names editors is one of them. */
function withAdder(protection: ProtectedRange, requester: Requester | undefined): ProtectedRange {
  const { editors } = protection;
  if (!requester || !editors || protection.warningOnly) return protection;
  const users = editors.users ?? [];
  const isNamed = users.some((user) => user.toLowerCase() === requester.address.toLowerCase());
  return isNamed ? protection : { ...protection, editors: { ...editors, users: [...users, requester.address] } };
}

/** Who may edit, as a reply tells it: `{}` where nobody was named, even beside a warning (recorded by gspread). */
const told = ({ editors = {} }: WireProtectedRange): Editors =>
  Object.fromEntries(Object.entries(editors).filter(([, value]) => !Array.isArray(value) || value.length > 0));

type Editors = NonNullable<WireProtectedRange["editors"]>;

function without(protectedRange: WireProtectedRange, values: readonly unknown[]): WireProtectedRange {
  return Object.fromEntries(Object.entries(protectedRange).filter(([, value]) => !values.includes(value)));
}
