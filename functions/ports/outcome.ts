/**
 * A provider's refusal, as a value. `retryable`: the same call may pass later. `ambiguous`: the call may have taken
 * effect, because its reply never came. `say`: what to tell the person who asked, in French and in Jalon's own words,
 * where it can be told better than by the reason alone.
 */
export type Failure = {
  readonly ok: false;
  readonly reason: FailureReason;
  readonly message: string;
  readonly retryable: boolean;
  readonly ambiguous: boolean;
  readonly say?: string;
};

/**
 * `lost-turn`: another writer was first, nothing was written. `stale-cursor`: the change list no longer reaches that
 * far back. `address-refused`: the mail service will never take this recipient or sender. `unreadable`: people changed a
 * control workbook so that nothing can be judged until they mend it. `forged`: a pushed message is not from whom it should
 * be. `unauthenticated`, `not-facilitator`: nobody proved who they are, or they are nobody who may ask. `unknown-message`,
 * `lost-text`: the journal holds no such message, or no longer its text. `switched-off`: not set up in this deployment.
 * `unknown-name`: no market, declarant or buyer of the control workbook is called so. `not-possible`: understood, and what
 * stands in the workbooks does not allow it.
 */
export type FailureReason =
  | "not-found"
  | "forbidden"
  | "throttled"
  | "unavailable"
  | "timed-out"
  | "lost-turn"
  | "stale-cursor"
  | "address-refused"
  | "unreadable"
  | "forged"
  | "unauthenticated"
  | "not-facilitator"
  | "unknown-message"
  | "lost-text"
  | "switched-off"
  | "unknown-name"
  | "not-possible"
  | "invalid";

/** What every call of a port answers: the value, or why there is none. Ports throw only when Jalon itself is broken. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;
