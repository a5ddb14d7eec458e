import { effectivePermissions } from "../../workbook/drive/permissions.ts";
import { NotFound, type Store } from "../../workbook/drive/store.ts";

/** Refuses to open a file for a person with whom neither it nor its shared drive is shared, nor open to anybody. */
export function refuseStranger(store: Store, id: string, email: string): void {
  const mayOpen = effectivePermissions(store, id).some(
    ({ type, emailAddress }) => type === "anyone" || emailAddress?.toLowerCase() === email.toLowerCase(),
  );
  if (!mayOpen) throw new NotFound("file", id);
}
