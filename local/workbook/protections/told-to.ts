import type { ProtectedRange, Spreadsheet } from "../spreadsheet.ts";
import { mayEdit, type Requester } from "./requester.ts";

/** The spreadsheet as somebody may see it: `editors` "is only visible to users with edit access to the protected range". */
export function toldTo(spreadsheet: Spreadsheet, requester: Requester | undefined): Spreadsheet {
  if (!requester) return spreadsheet;
  const told = (protection: ProtectedRange): ProtectedRange => {
    if (mayEdit(protection, requester)) return protection;
    const { editors: _, ...others } = protection;
    return { ...others, requestingUserCanEdit: false };
  };
  const sheets = spreadsheet.sheets.map((sheet) =>
    sheet.protectedRanges.length > 0 ? { ...sheet, protectedRanges: sheet.protectedRanges.map(told) } : sheet,
  );
  return { ...spreadsheet, sheets };
}
