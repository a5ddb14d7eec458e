import type { Permission } from "../../workbook/drive/drive-file.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { flag } from "../params.ts";

const TYPES = ["user", "group", "domain", "anyone"] as const;
const ROLES = ["owner", "organizer", "fileOrganizer", "writer", "commenter", "reader"] as const;

const KNOWN = ["type", "role", "emailAddress", "domain", "kind", "allowFileDiscovery", "expirationTime", "id"];

/** The sharing that a call wishes for, held to what Drive asks of it; `inDrive`: of a shared drive or an item in one. */
export function permissionWish(call: Call, id: string, inDrive: boolean): Omit<Permission, "id"> {
  const { body, store } = call;
  onlyKnown("Permission", body, [...KNOWN, "displayName", "pendingOwner", "deleted", "view"]);
  const type = pick("type", body.type, TYPES);
  const role = checkedRole(call, pick("role", body.role, ROLES), inDrive);
  const isOpen = type === "anyone" || type === "domain";
  if (isOpen && store.drives.has(id)) {
    throw new GoogleError(
      403,
      "The top folder of a shared drive cannot be shared with anyone or a domain.",
      "cannotShareTeamDriveTopFolderWithAnyoneOrDomains",
    );
  }
  checkNotification(call, isOpen, role);
  const discovered = isOpen && body.allowFileDiscovery === true ? { allowFileDiscovery: true } : {};
  return { type, role, ...grantee(type, body), ...discovered, ...expiration(call, isOpen) };
}

/** The change that a call wishes for of a permission that exists. */
export function permissionChange(call: Call, inDrive: boolean): Pick<Permission, "role" | "expirationTime"> {
  const { body } = call;
  if (body.type !== undefined || body.emailAddress !== undefined || body.domain !== undefined) {
    throw new GoogleError(
      403,
      "The resource body includes fields which are not directly writable.",
      "fieldNotWritable",
    );
  }
  onlyKnown("Permission", body, ["role", "expirationTime", "kind", "id"]);
  return { role: checkedRole(call, pick("role", body.role, ROLES), inDrive), ...expiration(call, false) };
}

function grantee(type: Permission["type"], { emailAddress, domain }: Call["body"]): Partial<Permission> {
  const applies = type === "user" || type === "group";
  if (applies ? !isAddress(emailAddress) : emailAddress !== undefined) {
    throw new GoogleError(
      400,
      "The specified emailAddress is invalid or not applicable for the given permission type.",
      "invalid",
      "permission.emailAddress",
    );
  }
  if (applies) return { emailAddress: String(emailAddress) };
  if (type === "anyone") return {};
  if (typeof domain === "string" && domain !== "") return { domain };
  throw required("domain", "The domain field is required for permissions of type 'domain'.");
}

const isAddress = (value: unknown): boolean => typeof value === "string" && /^[^\s@]+@[^\s@]+$/.test(value);

function checkedRole(call: Call, role: Permission["role"], inDrive: boolean): Permission["role"] {
  if (role === "owner" && !flag(call, "transferOwnership")) {
    throw new GoogleError(
      403,
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      "forbidden",
      "transferOwnership",
    );
  }
  if (role === "owner" && inDrive) throw misplaced("Owner", "ownerOnTeamDriveItemNotSupported");
  if (role === "organizer" && !inDrive) throw misplaced("Organizer", "organizerOnNonTeamDriveItemNotSupported");
  if (role === "fileOrganizer" && !inDrive) {
    throw misplaced("File organizer", "fileOrganizerOnNonTeamDriveNotSupported");
  }
  return role;
}

const misplaced = (role: string, reason: string): GoogleError =>
  new GoogleError(403, `${role} role is not supported for this item.`, reason);

function checkNotification({ query }: Call, isOpen: boolean, role: Permission["role"]): void {
  const wish = query.get("sendNotificationEmail");
  if (wish === null || !(isOpen || (role === "owner" && wish === "false"))) return;
  throw new GoogleError(
    403,
    "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
    "forbidden",
    "sendNotificationEmail",
  );
}

const YEAR = 366 * 24 * 3600 * 1000;

/** Of people and groups only, in the future, within a year: discovery text of `Permission.expirationTime`. */
function expiration({ body, store }: Call, isOpen: boolean): Partial<Permission> {
  if (body.expirationTime === undefined || body.expirationTime === null) return {};
  const time = Date.parse(String(body.expirationTime));
  const ahead = time - store.now().getTime();
  if (Number.isNaN(time)) throw new InvalidRequest("Invalid value for expirationTime.");
  if (isOpen || ahead <= 0 || ahead > YEAR) {
    throw new GoogleError(403, "The expiration time of this permission is not allowed.", "invalidExpirationTime");
  }
  return { expirationTime: new Date(time).toISOString() };
}

function pick<T extends string>(name: string, value: unknown, options: readonly T[]): T {
  if (value === undefined || value === null || value === "") {
    throw required(name, `The permission ${name} field is required.`);
  }
  const known = options.find((option) => option === value);
  if (known) return known;
  throw new GoogleError(400, `The specified ${name} is invalid or not applicable.`, "invalid", `permission.${name}`);
}

const required = (name: string, message: string): GoogleError =>
  new GoogleError(400, message, "required", `permission.${name}`);
