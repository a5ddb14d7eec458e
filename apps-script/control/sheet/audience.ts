import * as z from "zod";

/**
 * Whom this script's identity tokens are meant for: what the service must know to take them. `null` where Google gives no
 * token. The token itself stays here.
 */
export function audience(): string | null {
  const [, payload = ""] = (ScriptApp.getIdentityToken() ?? "").split(".");
  const base64 = payload.replace(/-/g, "+").replace(/_/g, "/");
  const padded = base64 + "=".repeat((4 - (base64.length % 4)) % 4);
  return payload === "" ? null : claims.parse(JSON.parse(textOf(padded))).aud;
}

const textOf = (base64: string): string => Utilities.newBlob(Utilities.base64Decode(base64)).getDataAsString();

const claims = z.object({ aud: z.string() });
