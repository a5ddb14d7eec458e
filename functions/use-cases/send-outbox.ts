import type { EmailEntry, Journal } from "../../schemas/journal.ts";
import type { OutboxReport } from "../../schemas/requests.ts";
import type { MessageStatus, State } from "../../schemas/state.ts";
import { deadAddresses } from "../domain/alerts/addresses.ts";
import { claimed, sendable, withEmail } from "../domain/alerts/outbox.ts";
import { presentAddressees } from "../domain/alerts/present-addressees.ts";
import type { Control } from "../domain/control.ts";
import { type EmailParams, emailParams, renderEmail } from "../emails/email-kinds.ts";
import type { Email } from "../ports/mailer.ts";
import type { FailureReason, Outcome } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { attachmentsOf } from "./attachments-of.ts";
import { commitViews } from "./commit-views.ts";
import { memoryViews } from "./control-views.ts";
import { openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";

/** The control workbook as this run last knew it. */
export type HeldControl = {
  readonly workbook: Workbook;
  readonly control: Control;
  readonly journal: Journal;
  readonly state: State;
};

/** How often a claim or a settlement is tried again when others write at the same time. */
const TURNS = 5;

/**
 * Sends what waits, one e-mail at a time: claimed in a commit of its own, sent, settled. A run that dies in between
 * leaves one claim, which becomes uncertain and is a person's to decide; what another run has claimed meanwhile is that
 * run's to send. Where the mail service takes nothing for now, the rest waits for the next run.
 */
export async function sendOutbox(ports: Ports, run: string, first: HeldControl): Promise<OutboxReport> {
  const { journal } = await emptyOutbox(ports, run, first);
  return reportOf(journal, run);
}

/** The same, for who asks what became of one e-mail: the control workbook as it was left. */
export async function emptyOutbox(ports: Ports, run: string, first: HeldControl): Promise<HeldControl> {
  let held = first;
  for (const { key } of sendable(first.journal)) {
    const claim = await claimOne(ports, run, held, key);
    if (!claim.ok) break;
    held = claim.value;
    const entry = emailIn(held, key);
    if (entry?.status !== "sending" || entry.run !== run) continue;
    const change = await send(ports, entry, held);
    const settled = await settle(ports, run, held, key, change);
    if (!settled.ok) break;
    held = settled.value;
    if (change.status === "to-send") break;
  }
  return held;
}

const emailIn = ({ journal }: HeldControl, key: string): EmailEntry | undefined =>
  journal.find((each): each is EmailEntry => each.kind === "email" && each.key === key);

/** Claims an e-mail that still waits; over what others left, where they wrote first. */
async function claimOne(ports: Ports, run: string, first: HeldControl, key: string): Promise<Outcome<HeldControl>> {
  let held = first;
  for (let turn = 1; ; turn++) {
    const entry = sendable(held.journal).find((each) => each.key === key);
    if (!entry) return { ok: true, value: held };
    const outcome = await commitMemory(ports, run, held, key, claimOf(entry, held, run, ports.clock.now()));
    if (outcome.ok || outcome.reason !== "lost-turn" || turn === TURNS) return outcome;
    const opened = await openControl(ports, held.workbook.id);
    if (!opened.ok || opened.value.stops.length > 0) return outcome;
    held = opened.value;
  }
}

/** To whom it goes is looked up at the last moment: what nobody would read does not leave. */
function claimOf(entry: EmailEntry, held: HeldControl, run: string, now: Date): Partial<EmailEntry> {
  const params = emailParams.safeParse(entry.params);
  if (!params.success) return claimed(run, now);
  const { to } = addresseesOf(entry, params.data, held);
  return to.length > 0 ? { ...claimed(run, now), to } : { status: "refused", since: now.toISOString(), run };
}

/** What goes to a declarant, where everything else goes to the facilitator who signs it. */
const TO_COMPANIES: readonly EmailParams["kind"][] = ["reminder", "form"];

const addresseesOf = ({ to }: EmailEntry, { kind, facilitator }: EmailParams, { control, journal }: HeldControl) =>
  presentAddressees(
    { to, facilitator, isTheirs: !TO_COMPANIES.includes(kind) },
    control,
    deadAddresses(journal, control.decisions),
  );

async function send(ports: Ports, entry: EmailEntry, held: HeldControl): Promise<Partial<EmailEntry>> {
  const since = ports.clock.now().toISOString();
  const released = { since, run: entry.run, leaseUntil: null };
  const params = emailParams.safeParse(entry.params);
  if (!params.success) return { ...released, status: "refused" };
  const attached = await attachmentsOf(ports, params.data, held.workbook.id);
  if (!attached.ok) return { ...released, status: OWN_FAULTS.includes(attached.reason) ? "refused" : "to-send" };
  const email: Email = {
    control: held.workbook.id,
    key: entry.key,
    from: { name: params.data.structure, address: ports.sender },
    to: entry.to,
    replyTo: addresseesOf(entry, params.data, held).replyTo,
    thread: entry.market ?? entry.key,
    ...(await renderEmail(params.data)),
    ...(attached.value.length > 0 ? { attachments: attached.value } : {}),
  };
  const outcome = await ports.mailer.send(email);
  if (outcome.ok) return { ...released, status: "sent", messageId: outcome.value.messageId };
  if (outcome.ambiguous) return { ...released, status: "uncertain" };
  return { ...released, status: OWN_FAULTS.includes(outcome.reason) ? "refused" : "to-send" };
}

/** Only an e-mail's own fault ends it: what the account or the network refused waits until they are mended. */
const OWN_FAULTS: readonly FailureReason[] = ["address-refused", "invalid"];

/**
 * What became of an e-mail is written down even when another run wrote meanwhile: over what that run left. An e-mail
 * that this run no longer holds is left as it is found, unless it has left: that is true whoever holds it now.
 */
async function settle(
  ports: Ports,
  run: string,
  held: HeldControl,
  key: string,
  change: Partial<EmailEntry>,
): Promise<Outcome<HeldControl>> {
  let outcome = await commitMemory(ports, run, held, key, change);
  for (let turn = 1; turn < TURNS && !outcome.ok && outcome.reason === "lost-turn"; turn++) {
    const opened = await openControl(ports, held.workbook.id);
    if (!opened.ok) return opened;
    const isMine = opened.value.journal.some((each) => each.kind === "email" && each.key === key && each.run === run);
    if (!isMine && change.status !== "sent") return opened;
    outcome = await commitMemory(ports, run, opened.value, key, change);
  }
  return outcome;
}

async function commitMemory(
  ports: Ports,
  run: string,
  { workbook, control, journal, state }: HeldControl,
  key: string,
  change: Partial<EmailEntry>,
): Promise<Outcome<HeldControl>> {
  const next = withEmail(journal, key, change);
  const mark = { owner: workbook.id, role: "control", run } as const;
  const outcome = await commitViews(ports, workbook, memoryViews(next, state), mark);
  return outcome.ok
    ? { ok: true, value: { workbook: outcome.value.workbook, control, journal: next, state } }
    : outcome;
}

function reportOf(journal: Journal, run: string): OutboxReport {
  const emails = journal.filter((entry): entry is EmailEntry => entry.kind === "email");
  const count = (...statuses: MessageStatus[]) => emails.filter(({ status }) => statuses.includes(status)).length;
  return {
    sent: emails.filter((each) => each.status === "sent" && each.run === run).length,
    refused: count("refused"),
    uncertain: count("uncertain"),
    waiting: count("to-send", "sending", "to-approve"),
  };
}
