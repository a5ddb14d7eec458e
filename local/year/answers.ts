import type { Decision } from "../../schemas/control-workbook.ts";
import type { Besides } from "../sample/control-workbook.ts";
import { FACILITATOR } from "../sample/story/companies.ts";

/**
 * What the facilitator did because a message told her: the sample, where no message has gone out yet, does not hold it.
 * She phones whom the message of silence names, and takes in charge the market that fell behind.
 */
export const ANSWERS = {
  exchanges: [
    {
      date: "2025-05-16",
      company: "Électricité Ambrelune",
      kind: "call",
      summary: "Changement d'assistante : les heures de février à avril sont saisies la semaine prochaine",
    },
  ],
  decisions: [
    {
      ...blankDecision(),
      date: "2025-10-16",
      kind: "take-charge",
      market: "ARQ-2024",
      action: "employer",
      reason: "Trois candidats peintres proposés à Peinture Clairembrun pour novembre",
    },
  ],
} as const satisfies Besides;

/** A decision of the facilitator that names nothing yet. */
export function blankDecision(): Omit<Decision, "date" | "kind" | "reason"> {
  return {
    declarant: null,
    participant: null,
    market: null,
    lot: null,
    company: null,
    nature: null,
    start: null,
    month: null,
    message: null,
    until: null,
    action: null,
    author: FACILITATOR.name,
  };
}
