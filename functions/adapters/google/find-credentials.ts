// Application-default credentials: docs.cloud.google.com/docs/authentication/application-default-credentials
import type { Failure, Outcome } from "../../ports/outcome.ts";

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];

/** The credentials of this machine, once Google has given a token for them; `account` where they are a service account's. */
export async function findCredentials(): Promise<Outcome<{ readonly account: string | null }>> {
  // The bundle has a CommonJS module's names under `default` alone.
  const { default: library } = await import("google-auth-library");
  const auth = new library.GoogleAuth({ scopes: SCOPES });
  try {
    await auth.getAccessToken();
  } catch {
    return NO_CREDENTIALS;
  }
  const account = await auth.getCredentials().then(
    ({ client_email }) => client_email ?? null,
    () => null,
  );
  return { ok: true, value: { account } };
}

const NO_CREDENTIALS: Failure = {
  ok: false,
  reason: "unauthenticated",
  message: "Google: no application-default credentials that give a token",
  retryable: false,
  ambiguous: false,
};
