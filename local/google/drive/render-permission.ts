import type { Permission } from "../../workbook/drive/drive-file.ts";
import type { EffectivePermission } from "../../workbook/drive/permissions.ts";

/** A permission as Drive answers it; of an item in a shared drive (`inDrive`) with where it comes from. */
export function renderPermission(
  permission: Permission | EffectivePermission,
  inDrive: boolean,
): Readonly<Record<string, unknown>> {
  const { details, ...rest } = "details" in permission ? permission : { ...permission, details: [] };
  const { type, emailAddress, domain } = rest;
  const isPerson = type === "user" || type === "group";
  return {
    kind: "drive#permission",
    ...rest,
    ...(isPerson ? { displayName: emailAddress ?? "", deleted: false } : {}),
    ...(type === "domain" ? { displayName: domain } : {}),
    ...(isPerson ? {} : { allowFileDiscovery: rest.allowFileDiscovery ?? false }),
    ...(type === "user" && !inDrive ? { pendingOwner: rest.pendingOwner ?? false } : {}),
    ...(inDrive ? detailsOf(details.length > 0 ? details : [{ role: rest.role }]) : {}),
  };
}

function detailsOf(details: EffectivePermission["details"]): Readonly<Record<string, unknown>> {
  const told = details.map(({ role, inheritedFrom }) => ({
    type: inheritedFrom === undefined ? "file" : "member",
    rest: {
      role,
      inherited: inheritedFrom !== undefined,
      ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    },
  }));
  return {
    permissionDetails: told.map(({ type, rest }) => ({ permissionType: type, ...rest })),
    teamDrivePermissionDetails: told.map(({ type, rest }) => ({ teamDrivePermissionType: type, ...rest })),
  };
}
