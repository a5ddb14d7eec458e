import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { Access } from "../../ports/files.ts";

type Permission = drive_v3.Schema$Permission;

const RIGHTS: Readonly<Record<string, Access["right"]>> = {
  owner: "writer",
  organizer: "writer",
  fileOrganizer: "writer",
  writer: "writer",
  commenter: "reader",
  reader: "reader",
};

/** A link, or a whole organisation, names nobody. */
const NAMELESS: readonly string[] = ["anyone", "domain"];

/** Who may open a file through one of its permissions; nothing for an account that is no more. */
export function accessFromGoogle(permission: Permission): Access[] {
  const { type, emailAddress, role } = permission;
  const right = RIGHTS[role ?? ""];
  const email = NAMELESS.includes(type ?? "") ? null : emailAddress;
  return email === undefined || !right ? [] : [{ email, right, inherited: isInherited(permission) }];
}

/** In a shared drive one permission may be both a member's and the file's own: only the latter can be taken away. */
const isInherited = ({ permissionDetails }: Permission): boolean =>
  permissionDetails?.length ? permissionDetails.every(({ inherited }) => inherited === true) : false;

/** The id of the permission that a person has on the file itself, or `null`. */
export function ownPermission(permissions: readonly Permission[], email: string): string | null {
  const own = permissions.find((each) => isOf(each, email) && !isInherited(each));
  return own?.id ?? null;
}

const isOf = ({ emailAddress }: Permission, email: string): boolean =>
  emailAddress?.toLowerCase() === email.toLowerCase();
