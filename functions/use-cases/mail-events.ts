import { type MailEvent, parseMailEvent, type SnsMessage } from "../../schemas/mail-events.ts";
import { STATE_SHEET } from "../../schemas/marker.ts";
import type { MailEventsReport } from "../../schemas/requests.ts";
import { emailOf, settleEvent } from "../domain/alerts/settle-event.ts";
import type { Notifications, TagOf } from "../ports/notifications.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { JOURNAL_SHEET } from "../sheets/journal-sheet.ts";
import { foreignSheets } from "../sheets/own-sheet.ts";
import { commitViews } from "./commit-views.ts";
import { memoryViews } from "./control-views.ts";
import { openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";
import { takeTurns } from "./take-turns.ts";

/** `controls` are the control workbooks that the service may act on. */
export type MailEventsPorts = Ports & {
  readonly notifications: Notifications;
  readonly tagOf: TagOf;
  readonly controls: readonly string[];
};

/**
 * Writes down what became of an e-mail, in the journal of the control workbook that it belongs to. An event that says
 * nothing of its workbook is looked for in all of them. An e-mail that nobody knows is counted and forgotten: other
 * programs may send from the same account.
 */
export async function mailEvents(ports: MailEventsPorts, message: SnsMessage): Promise<Outcome<MailEventsReport>> {
  const opened = await ports.notifications.open(message);
  if (!opened.ok) return opened;
  const event = opened.value === null ? null : parseMailEvent(opened.value);
  if (event === null) return { ok: true, value: { ...NOTHING, ignored: 1 } };
  const run = ports.ids.run();
  let failure: Failure | undefined;
  for (const control of controlsOf(event, ports)) {
    const outcome = await takeTurns(() => takeTurn(ports, run, control, event));
    if (outcome.ok && outcome.value) return { ok: true, value: outcome.value };
    if (!outcome.ok) failure ??= outcome;
  }
  return failure ? toBeToldAgain(failure) : { ok: true, value: { ...NOTHING, unknown: 1 } };
}

const NOTHING: MailEventsReport = { settled: 0, addresses: 0, unknown: 0, ignored: 0 };

const controlsOf = ({ controlTag }: MailEvent, { controls, tagOf }: MailEventsPorts): readonly string[] =>
  controlTag === null ? controls : controls.filter((control) => tagOf(control) === controlTag);

/** `null` where the journal does not hold the e-mail. */
async function takeTurn(
  ports: MailEventsPorts,
  run: string,
  controlId: string,
  event: MailEvent,
): Promise<Outcome<MailEventsReport | null>> {
  const opened = await openControl(ports, controlId);
  if (!opened.ok) return opened;
  const { workbook, journal, state } = opened.value;
  const email = emailOf(journal, event, ports.tagOf);
  if (email === null) return { ok: true, value: null };
  const { journal: next, ...counts } = settleEvent(journal, email, event, ports.clock.now());
  const report = { ...NOTHING, ...counts };
  if (counts.settled + counts.addresses === 0) return { ok: true, value: report };
  if (foreignSheets(workbook, [JOURNAL_SHEET, STATE_SHEET]).length > 0) return NO_ROOM;
  const mark = { owner: controlId, role: "control", run } as const;
  const committed = await commitViews(ports, workbook, memoryViews(next, state), mark);
  return committed.ok ? { ok: true, value: report } : committed;
}

/** A lost turn is nobody's fault, but a 409 would end the notification service's own tries. */
const toBeToldAgain = (failure: Failure): Failure =>
  failure.reason === "lost-turn" ? { ...failure, reason: "unavailable", retryable: true } : failure;

const NO_ROOM: Failure = {
  ok: false,
  reason: "unavailable",
  message: "a person's own tab stands where the service keeps its journal",
  retryable: true,
  ambiguous: false,
};
