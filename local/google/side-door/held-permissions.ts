import * as z from "zod";
import type { Permission } from "../../workbook/drive/drive-file.ts";
import { effectivePermissions } from "../../workbook/drive/permissions.ts";
import type { Store } from "../../workbook/drive/store.ts";
import type { Requester } from "../../workbook/protections/requester.ts";
import { type Doors, understood } from "./doors.ts";

/** Whether callers are held to the permissions of files, as Google holds them; not unless told. */
const wish = z.strictObject({ held: z.boolean().default(true) });

/** Holds callers to permissions, or lets everybody do everything. */
export function permissionGate(store: Store) {
  let held = false;
  return {
    hold: (wished: boolean): void => {
      held = wished;
    },
    isHeld: (): boolean => held,
    /** What a caller, by its address, may do with a file; everything with what is not there. */
    of: (fileId: string, user: string): "none" | "read" | "full" =>
      held && store.files.has(fileId) ? givenTo(user, effectivePermissions(store, fileId)) : "full",
    /** A caller as one who edits a file, whose protections hold it; `undefined` where nobody is held to anything. */
    requester: (fileId: string, user: string): Requester | undefined =>
      held && store.files.has(fileId) ? requesterAmong(user, effectivePermissions(store, fileId)) : undefined,
  };
}

export type PermissionGate = ReturnType<typeof permissionGate>;

/** `permissions`: POST holds callers to them, DELETE lets everybody do everything again. */
export const permissionDoors = (gate: PermissionGate): Doors => ({
  "GET /_local/permissions": () => ({ held: gate.isHeld() }),
  "POST /_local/permissions": (body) => {
    gate.hold(understood(wish, body).held);
    return { held: gate.isHeld() };
  },
  "DELETE /_local/permissions": () => {
    gate.hold(false);
    return { held: false };
  },
});

const WRITERS: ReadonlySet<Permission["role"]> = new Set(["owner", "organizer", "fileOrganizer", "writer"]);

function requesterAmong(address: string, permissions: readonly Permission[]): Requester {
  const user = address.toLowerCase();
  const owners = permissions.filter(({ role }) => role === "owner" || role === "organizer");
  const isColleague = owners.some(({ emailAddress = "" }) => domainOf(emailAddress.toLowerCase()) === domainOf(user));
  return { address, owns: owners.some((owner) => isMeant(user, owner)), isColleague };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

function givenTo(user: string, permissions: readonly Permission[]): "none" | "read" | "full" {
  const roles = permissions.filter((permission) => isMeant(user.toLowerCase(), permission)).map(({ role }) => role);
  if (roles.length === 0) return "none";
  return roles.some((role) => WRITERS.has(role)) ? "full" : "read";
}

// Who is in a group is known to nobody here: a group is an address like another.
function isMeant(user: string, { type, emailAddress, domain }: Permission): boolean {
  if (type === "anyone") return true;
  if (type === "domain") return domain !== undefined && user.endsWith(`@${domain.toLowerCase()}`);
  return emailAddress?.toLowerCase() === user;
}
