// developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken
import type { OAuth2Client, TokenPayload } from "google-auth-library";
import type { Identity } from "../../ports/identity.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";

/** Where Google's certificates are, when it is not Google: as PEM by key id. */
export type GoogleIdentityOptions = { readonly certsUrl?: string | undefined };

const ISSUERS = ["accounts.google.com", "https://accounts.google.com"];

/** Milliseconds that one try to read the certificates may take. */
const TIMEOUT = 10_000;

/**
 * Google's identity tokens, verified by Google's own library: signature, issuer, dates, audience, address. The dates are
 * compared with the machine's time, whatever clock the run keeps. What the library says of a bad token holds the token:
 * it goes nowhere.
 */
export function googleIdentity({ certsUrl }: GoogleIdentityOptions = {}): Identity {
  let loading: Promise<OAuth2Client> | undefined;
  return {
    verify: async (token, audiences) => {
      loading ??= loadClient(certsUrl);
      const client = await loading;
      // Asked first, and kept by the client: an outage is told from a bad token.
      const reached = await client.getFederatedSignonCertsAsync().then(
        () => true,
        () => false,
      );
      if (!reached) return NO_CERTIFICATES;
      const ticket = await client.verifyIdToken({ idToken: token, audience: [...audiences] }).catch(() => null);
      return emailIn(ticket?.getPayload());
    },
  };
}

async function loadClient(certsUrl: string | undefined): Promise<OAuth2Client> {
  // The bundle has a CommonJS module's names under `default` alone.
  const { default: library } = await import("google-auth-library");
  return new library.OAuth2Client({
    issuers: ISSUERS,
    transporterOptions: { timeout: TIMEOUT },
    ...(certsUrl ? { endpoints: { oauth2FederatedSignonPemCertsUrl: certsUrl } } : {}),
  });
}

function emailIn(payload: TokenPayload | undefined): Outcome<{ email: string }> {
  const isVerified = payload?.email_verified === true && payload.email;
  return isVerified ? { ok: true, value: { email: isVerified } } : UNAUTHENTICATED;
}

const UNAUTHENTICATED: Failure = {
  ok: false,
  reason: "unauthenticated",
  message: "Google: not a token of a verified address for this audience",
  retryable: false,
  ambiguous: false,
};

const NO_CERTIFICATES: Failure = {
  ok: false,
  reason: "unavailable",
  message: "Google: the certificates of its identity tokens could not be read",
  retryable: true,
  ambiguous: false,
};
