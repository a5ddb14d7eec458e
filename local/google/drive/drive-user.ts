import { permissionIdOf } from "../../workbook/drive/permission-id.ts";

/** A person as Drive tells them; their name here is their address. */
export const driveUser = (address: string, caller: string): Readonly<Record<string, unknown>> => ({
  kind: "drive#user",
  displayName: address,
  me: address.toLowerCase() === caller.toLowerCase(),
  permissionId: permissionIdOf({ type: "user", emailAddress: address }),
  emailAddress: address,
});
