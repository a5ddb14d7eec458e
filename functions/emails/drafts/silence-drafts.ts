import type { SilenceDecision } from "../../domain/alerts/plan-silence.ts";
import { silenceParams } from "../silence/silence-params.ts";
import type { Draft } from "./draft.ts";
import type { MessageContext } from "./message-context.ts";

/** The companies that have been silent for long, as one message to each facilitator concerned. */
export const silenceDrafts = (
  decisions: readonly SilenceDecision[],
  context: Omit<MessageContext, "facilitator">,
): Draft[] =>
  decisions.map((decision) => ({
    key: decision.key,
    covers: decision.covers,
    market: null,
    to: [decision.facilitator.email],
    params: silenceParams(decision, context),
  }));
