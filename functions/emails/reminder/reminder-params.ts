import type { Market } from "../../../schemas/control-workbook.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { facilitatorOfMost } from "../../domain/alerts/facilitator-of.ts";
import type { Reminder } from "../../domain/alerts/plan-reminders.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { lastMonths } from "../parts/last-months.ts";
import { signedBy } from "../parts/signed-by.ts";
import type { ReminderEmail } from "./reminder-email.ts";

/** Beyond these nobody reads on, and the journal keeps all of it in one cell. */
const MOST_MARKETS = 30;

/**
 * All that the reminder says, signed by the facilitator of most of its markets; `null` where none has an address. Its
 * link opens the declarant's own workbook.
 */
export function reminderParams(
  reminder: Reminder,
  context: Pick<MessageContext, "control" | "now">,
): ReminderEmail | null {
  const { declarant, workbook, turn, expectedBy, missing, toTick, markets } = reminder;
  const facilitator = facilitatorOfMost(markets, context.control);
  if (!facilitator) return null;
  return {
    kind: "reminder",
    ...signedBy({ ...context, facilitator, link: workbookLink(workbook) }),
    declarant: declarant.name,
    contact: declarant.contact,
    turn,
    expectedBy,
    missing: lastMonths(missing),
    toTick,
    markets: markets.slice(0, MOST_MARKETS).map(nameOf),
  };
}

const nameOf = ({ code, title }: Market) => ({ code, title: title ?? code });
