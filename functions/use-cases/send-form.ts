import type { EmailEntry, Journal } from "../../schemas/journal.ts";
import type { FormReport } from "../../schemas/requests.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import { deadAddresses, reachable } from "../domain/alerts/addresses.ts";
import { parisDate } from "../domain/civil-time.ts";
import { entryOf } from "../emails/drafts/draft.ts";
import { formDraft } from "../emails/form/form-draft.ts";
import type { Outcome } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";
import { commitViews } from "./commit-views.ts";
import { memoryViews } from "./control-views.ts";
import { named } from "./named.ts";
import { type OpenControl, openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";
import { emptyOutbox, type HeldControl } from "./send-outbox.ts";
import { takeTurns } from "./take-turns.ts";

/** Whose form, in which structure; `requestId` names the wish, so that the same one asked twice is one message. */
export type FormRequest = {
  readonly controlWorkbook: string;
  readonly declarant: string;
  readonly requestId: string;
};

/**
 * Sends a declarant its form by e-mail: a line of the journal, then the outbox. A person asked for it, so it leaves at
 * once even where what Jalon decides by itself waits for a go.
 */
export async function sendForm(ports: Ports, request: FormRequest): Promise<Outcome<FormReport>> {
  const run = ports.ids.run();
  const written = await takeTurns(() => writeForm(ports, run, request));
  if (!written.ok) return written;
  const { held, entry } = written.value;
  const { journal } = await emptyOutbox(ports, run, held);
  const { key, to, status } = formIn(journal, entry.key) ?? entry;
  return { ok: true, value: { key, to, status } };
}

const formIn = (journal: Journal, key: string): EmailEntry | undefined =>
  journal.find((each): each is EmailEntry => each.kind === "email" && each.key === key);

type Written = { readonly held: HeldControl; readonly entry: EmailEntry };

async function writeForm(ports: Ports, run: string, request: FormRequest): Promise<Outcome<Written>> {
  const opened = await openControl(ports, request.controlWorkbook);
  if (!opened.ok) return opened;
  const { workbook, control, journal, state, stops } = opened.value;
  if (stops.length > 0) return refusal("unreadable", stops.map(({ message }) => message).join(" "));
  const entry = planForm(opened.value, request, ports.clock.now());
  if (!entry.ok) return entry;
  const known = formIn(journal, entry.value.key);
  if (known) return { ok: true, value: { held: opened.value, entry: known } };
  const next = [...journal, entry.value];
  const mark = { owner: workbook.id, role: "control", run } as const;
  const committed = await commitViews(ports, workbook, memoryViews(next, state), mark);
  if (!committed.ok) return committed;
  const held = { workbook: committed.value.workbook, control, journal: next, state };
  return { ok: true, value: { held, entry: entry.value } };
}

function planForm(opened: OpenControl, { declarant: typed, requestId }: FormRequest, now: Date): Outcome<EmailEntry> {
  const { control, journal } = opened;
  const line = named(control.companies, typed, "Entreprises");
  if (!line.ok) return line;
  const declarant = line.value;
  const workbook = declarant.workbook === null ? null : workbookIdOf(declarant.workbook);
  if (workbook === null)
    return impossible(`${declarant.name} n'a pas encore de classeur : créez-le d'abord (menu Nouveau déclarant…).`);
  const to = reachable(declarant.emails ?? [], deadAddresses(journal, control.decisions));
  if (to.length === 0)
    return impossible(`${declarant.name} n'a pas d'adresse qui reçoive nos messages : corrigez « Entreprises ».`);
  const draft = formDraft({ declarant, workbook, to, requestId }, { control, today: parisDate(now), now });
  if (!draft) return impossible("Personne ne peut signer ce message : écrivez une adresse dans « Facilitateurs ».");
  return { ok: true, value: entryOf(draft, "to-send", now) };
}

const impossible = (say: string) => refusal("not-possible", say);
