import type { Journal } from "../../../schemas/journal.ts";
import type { Signatory } from "../../domain/alerts/facilitator-of.ts";
import type { Control } from "../../domain/control.ts";

/**
 * What surrounds a message: who signs it, what people wrote and what was seen before, where its link leads, and when.
 * `decisionLink` opens the tab of all that waits for a decision.
 */
export type MessageContext = {
  readonly control: Control;
  readonly journal: Journal;
  readonly facilitator: Signatory;
  readonly link: string;
  readonly decisionLink: string;
  readonly now: Date;
};
