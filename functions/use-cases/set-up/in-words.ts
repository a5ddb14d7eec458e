import type { Failure, FailureReason } from "../../ports/outcome.ts";

/** A provider's refusal with words for who asked; one that may pass later keeps its own. */
export const inWords = (failure: Failure, words: Partial<Record<FailureReason, string>>): Failure => {
  const say = failure.say ?? words[failure.reason] ?? (failure.retryable ? LATER : undefined);
  return say === undefined ? failure : { ...failure, say };
};

const LATER =
  "Google ne répond pas, ou demande d'attendre : recommencez dans quelques minutes, rien ne sera fait deux fois.";
