import type { Outcome } from "./outcome.ts";

/** Proves who calls. Adapters: Google's identity tokens, and the in-memory twin in `local/`. */
export interface Identity {
  /**
   * The verified e-mail address of the person to whom the token was given, for one of the audiences. Anything else,
   * a token that ran out included, is `unauthenticated`; a token proves nothing about what the person may do.
   */
  verify(token: string, audiences: readonly string[]): Promise<Outcome<{ readonly email: string }>>;
}
