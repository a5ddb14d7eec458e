import { createHash } from "node:crypto";
import type { Permission } from "./drive-file.ts";

/**
 * The id of a grantee, the same on every file: "a unique identifier for the grantee", discovery text of `Permission.id`.
 * @example permissionIdOf({ type: "anyone" }) //=> "anyoneWithLink"
 */
export function permissionIdOf({ type, emailAddress, domain, allowFileDiscovery }: Grantee): string {
  if (type === "anyone") return allowFileDiscovery ? "anyone" : "anyoneWithLink";
  const number = digitsOf(`${type === "domain" ? "domain" : "person"}:${(emailAddress ?? domain ?? "").toLowerCase()}`);
  return type === "domain" ? `${number}k` : number;
}

export type Grantee = Pick<Permission, "type" | "emailAddress" | "domain" | "allowFileDiscovery">;

/** Twenty digits, as long as Google's own. */
function digitsOf(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return BigInt(`0x${hash}`).toString().padStart(20, "0").slice(-20);
}
