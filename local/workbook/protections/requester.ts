import type { ProtectedRange } from "../spreadsheet.ts";

/** Who asks for a change. `owns`: owns the file, or organizes its shared drive; `isColleague`: is of the owner's domain. */
export type Requester = { readonly address: string; readonly owns: boolean; readonly isColleague: boolean };

/**
 * Whether somebody may edit protected cells; everybody where nobody is held to anything. "Owners of a file can always
 * edit", a warning blocks nothing, and a protection without editors leaves every writer in: googleapis/google-api-php-client#1943.
 */
export function mayEdit({ warningOnly, editors }: ProtectedRange, requester: Requester | undefined): boolean {
  if (!requester || requester.owns || warningOnly || !editors) return true;
  if (editors.domainUsersCanEdit && requester.isColleague) return true;
  const address = requester.address.toLowerCase();
  return [...(editors.users ?? []), ...(editors.groups ?? [])].some((editor) => editor.toLowerCase() === address);
}
