import type { DigestDecision } from "../../domain/alerts/plan-digest.ts";
import { digestParams } from "../digest/digest-params.ts";
import type { Draft } from "./draft.ts";
import type { MessageContext } from "./message-context.ts";

/** The month's digests as messages, one to each facilitator. */
export const digestDrafts = (
  digests: readonly DigestDecision[],
  context: Omit<MessageContext, "facilitator">,
): Draft[] =>
  digests.map((digest) => {
    const params = digestParams(digest, context);
    return { key: digest.key, covers: digest.covers, market: null, to: [params.facilitator.email], params };
  });
