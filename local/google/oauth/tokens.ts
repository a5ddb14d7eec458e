/** A token that was issued here: whose it is, what it allows, until when (milliseconds). */
export type Issued = { readonly user: string; readonly scope: string; readonly expires: number };

/** What a bearer token is worth. `issued` is absent for one that was not made here: any text names somebody. */
export type Worth =
  | { readonly kind: "good"; readonly user: string; readonly issued?: Issued }
  | { readonly kind: "expired" }
  | { readonly kind: "none" };

/** Google's access tokens last an hour, told as a second less. */
export const TOKEN_SECONDS = 3_599;

/** Whoever signs in without saying who they are. */
export const DEFAULT_USER = "user@example.org";

/** Issues access tokens and tells what any bearer token is worth, by the clock given. */
export function tokenOffice(now: () => Date) {
  const issued = new Map<string, Issued>();
  const revoked = new Set<string>();
  let next = 1;
  return {
    issue: (user: string, scope: string): string => {
      const token = `ya29.local.${sealed(user)}.${next}`;
      next += 1;
      issued.set(token, { user, scope, expires: now().getTime() + TOKEN_SECONDS * 1000 });
      return token;
    },
    /** What is revoked here is never good again. */
    revoke: (token: string): void => void revoked.add(token),
    look: (token: string): Worth => {
      if (token === "" || NOT_TOKENS.includes(token)) return { kind: "none" };
      const known = issued.get(token);
      if (revoked.has(token) || (known && known.expires <= now().getTime())) return { kind: "expired" };
      return known ? { kind: "good", user: known.user, issued: known } : { kind: "good", user: bearerOf(token) };
    },
  };
}

export type TokenOffice = ReturnType<typeof tokenOffice>;

// What clients send whose sign-in went wrong unseen.
const NOT_TOKENS = ["undefined", "null", "[object Object]"];

/** A user's address inside a token, a code or a refresh token. */
export const sealed = (user: string): string => Buffer.from(user).toString("base64url");

/** The address that was sealed in a text made here; `null` in any other text. */
export function unsealed(text: string): string | null {
  const seal = /\blocal\.([\w-]+)/.exec(text)?.[1];
  return seal === undefined ? null : Buffer.from(seal, "base64url").toString("utf8");
}

/**
 * Whose token that is: sealed in it, told by a self-signed JWT of a service account, the token itself where it is an
 * address, else an address made of it.
 */
function bearerOf(token: string): string {
  const claims = claimsOf(token);
  const told = unsealed(token) ?? (claims ? subjectOf(claims) : null);
  return told ?? (token.includes("@") ? token : `${token}@example.org`);
}

/** The claims of a JWT, its signature unchecked; `null` for what is no JWT. */
export function claimsOf(jwt: string): Readonly<Record<string, unknown>> | null {
  const [, payload, , more] = jwt.split(".");
  if (payload === undefined || more !== undefined || !jwt.startsWith("eyJ")) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** In whose name a JWT speaks: the person a service account stands in for, else the account. */
export function subjectOf({ sub, iss }: Readonly<Record<string, unknown>>): string | null {
  const subject = sub ?? iss;
  return typeof subject === "string" && subject !== "" ? subject : null;
}
