import type { Silence, SilenceDecision } from "../../domain/alerts/plan-silence.ts";
import type { Control } from "../../domain/control.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { lastMonths } from "../parts/last-months.ts";
import { signedBy } from "../parts/signed-by.ts";
import { declarationContact, lastExchangeWith } from "../parts/whom-to-call.ts";
import type { SilenceEmail, SilentCompany } from "./silence-email.ts";

/** All that a facilitator is told of the companies that have been silent for long. */
export const silenceParams = (
  { facilitator, companies }: SilenceDecision,
  context: Pick<MessageContext, "control" | "link" | "now">,
): SilenceEmail => ({
  kind: "silence",
  ...signedBy({ ...context, facilitator }),
  companies: companies.map((company) => silentCompany(company, context.control)),
});

function silentCompany(
  { company, since, months, remaining, markets, reminders }: Silence,
  { companies, engagements, exchanges }: Control,
): SilentCompany {
  const codes = markets.map(({ code }) => code);
  const own = engagements.filter((each) => each.company === company && codes.includes(each.market));
  return {
    name: company,
    since,
    months: lastMonths(months),
    remaining,
    markets: markets.map(({ code, title }) => ({ code, title: title ?? code })),
    contact: declarationContact(company, own.flatMap(whoDeclares), companies),
    lastExchange: lastExchangeWith(company, exchanges),
    reminders,
  };
}
