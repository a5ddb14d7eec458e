import type { Operation } from "../call.ts";
import { type Api, GoogleError } from "../google-error.ts";
import { invalidCredentials, missingCredentials, unregisteredCaller } from "../oauth/credential-errors.ts";
import type { TokenOffice } from "../oauth/tokens.ts";
import type { Asked } from "./asked.ts";

/** What a request shows to say who asks. */
export type Credentials =
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "expired" | "invalid" | "basic" | "key" | "none" };

/** Who asks: a person or a service account by its address, or anybody, by an API key alone. */
export type Caller = { readonly user: string; readonly isAnonymous: boolean };

/** Reads who asks: a bearer token, `?access_token=`, or an API key. Any bearer token names somebody. */
export function credentialsOf({ headers, url }: Asked, tokens: TokenOffice): Credentials {
  const [scheme = "", bearer] = (headers.authorization ?? "").split(/ +(.*)/, 2);
  if (scheme.toLowerCase() === "basic") return { kind: "basic" };
  const token = bearer ?? url.searchParams.get("access_token") ?? url.searchParams.get("oauth_token");
  if (token !== null && token !== undefined) {
    const worth = tokens.look(token.trim());
    if (worth.kind === "good") return { kind: "user", user: worth.user };
    return { kind: worth.kind === "expired" ? "expired" : "invalid" };
  }
  if (scheme !== "") return { kind: "invalid" };
  return { kind: url.searchParams.has("key") || headers["x-goog-api-key"] !== undefined ? "key" : "none" };
}

/** The caller, or Google's refusal of one who shows too little; an API key only reads. */
export function callerOf(credentials: Credentials, operation: Operation, api: Api): Caller {
  const isReading = operation.method === "GET";
  switch (credentials.kind) {
    case "user":
      return { user: credentials.user, isAnonymous: false };
    case "expired":
      throw invalidCredentials(api, operation, "ACCESS_TOKEN_EXPIRED");
    case "invalid":
      throw invalidCredentials(api, operation, "ACCESS_TOKEN_TYPE_UNSUPPORTED");
    case "basic":
      throw new GoogleError(401, "HTTP Basic Authentication is not supported for this API", "required");
    case "key":
      if (isReading) return { user: ANYBODY, isAnonymous: true };
      throw missingCredentials(api, operation, true);
    case "none":
      throw isReading ? unregisteredCaller() : missingCredentials(api, operation, false);
  }
}

/** The address of a caller who has none. */
const ANYBODY = "anonymous@example.org";
