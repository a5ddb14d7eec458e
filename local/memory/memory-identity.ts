import type { Clock } from "../../functions/ports/clock.ts";
import type { Identity } from "../../functions/ports/identity.ts";
import type { Failure } from "../../functions/ports/outcome.ts";
import { type TokenClaims, tokenPayload } from "../identity/token-claims.ts";

/** Believes the tokens that it issued, and no others. */
export type MemoryIdentity = Identity & { readonly issue: (claims: TokenClaims) => string };

const ISSUERS = ["accounts.google.com", "https://accounts.google.com"];

/** Seconds by which two machines' clocks may differ, as Google's library has it. */
const SKEW = 300;

/** The in-memory twin of Google's identity tokens. */
export function memoryIdentity(clock: Clock): MemoryIdentity {
  const issued = new Map<string, ReturnType<typeof tokenPayload>>();
  return {
    issue: (claims) => {
      const token = `memory.${issued.size + 1}.token`;
      issued.set(token, tokenPayload(claims));
      return token;
    },
    verify: async (token, audiences) => {
      const said = issued.get(token);
      const now = clock.now().getTime() / 1_000;
      const holds =
        said !== undefined &&
        ISSUERS.includes(said.iss) &&
        audiences.includes(said.aud) &&
        said.iat - SKEW <= now &&
        now <= said.exp + SKEW;
      return holds && said.email_verified && said.email ? { ok: true, value: { email: said.email } } : UNAUTHENTICATED;
    },
  };
}

const UNAUTHENTICATED: Failure = {
  ok: false,
  reason: "unauthenticated",
  message: "not a token of a verified address for this audience",
  retryable: false,
  ambiguous: false,
};
