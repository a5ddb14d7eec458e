import { MESSAGE_STATUS_LABELS } from "../../../schemas/message-status.ts";
import type { MessagePreview, WaitingMessages } from "../../../schemas/requests.ts";
import { button, element, notice, show } from "./lib/element.ts";
import { type ShownField, showField } from "./lib/field.ts";
import { messageView } from "./lib/message-view.ts";
import { closeOnEscape, closePage, run } from "./lib/run.ts";

type Line = WaitingMessages["messages"][number];
type Word = "approve" | "discard" | "resend" | "consider-sent";

/** What a person may say of a message, by where it stands. */
const WORDS: Partial<Record<Line["status"], readonly (readonly [Word, string])[]>> = {
  "to-approve": [
    ["approve", "Approuver"],
    ["discard", "Ne pas envoyer"],
  ],
  uncertain: [
    ["resend", "Renvoyer"],
    ["consider-sent", "Considérer comme envoyé"],
  ],
};

async function list(): Promise<void> {
  show(notice("Jalon lit le journal…"));
  const answer = await run<{ readonly value: WaitingMessages }>("ask", { action: "list" });
  const close = element("div", { class: "buttons" }, button("Fermer", closePage));
  if (!answer.ok) return show(notice(answer.message, "wrong"), close);
  const { messages } = answer.value;
  if (messages.length === 0) return show(notice("Aucun message n'attend.", "fine"), close);
  show(
    element("p", {}, "Ce que vous décidez est écrit dans « Décisions » et suivi au prochain passage de Jalon."),
    ...messages.map(card),
    close,
  );
}

function card(line: Line): HTMLElement {
  const { key, subject, status, to } = line;
  const state = element("div");
  const reason = showField({ name: "reason", label: "Motif", kind: "text", missing: "" });
  const words = WORDS[status] ?? [];
  const says = words.map(([word, label], place) =>
    button(label, () => void say(word, key, reason), place === 0 ? "action" : "plain"),
  );
  const title = element("strong", {}, subject);
  const made = element(
    "section",
    { class: "card", "aria-label": subject },
    title,
    element("div", { class: "hint" }, `${MESSAGE_STATUS_LABELS[status]} · à ${to.join(", ") || "personne"}`),
    words.length === 0 ? null : reason.node,
    element(
      "div",
      { class: "buttons" },
      button("Lire", () => void read(key, state)),
      ...says,
    ),
    state,
  );
  return made;

  async function say(word: Word, key: string, reason: ShownField): Promise<void> {
    reason.refuse(reason.value() === "" ? "Dites pourquoi, en une phrase." : "");
    if (reason.value() === "") return reason.control.focus();
    for (const each of says) each.disabled = true;
    state.replaceChildren(notice("Un instant…"));
    const wish = { kind: "about-message", word, key, reason: reason.value() };
    const written = await run<{ readonly message: string }>("record", wish);
    for (const each of says) each.disabled = false;
    if (!written.ok) return state.replaceChildren(notice(written.message, "wrong"));
    made.replaceChildren(title, notice(written.message, "fine"));
    made.nextElementSibling?.querySelector<HTMLElement>("input, button")?.focus();
  }
}

async function read(key: string, state: HTMLElement): Promise<void> {
  state.replaceChildren(notice("Un instant…"));
  const answer = await run<{ readonly value: MessagePreview }>("ask", { action: "preview", key });
  state.replaceChildren(answer.ok ? messageView(answer.value) : notice(answer.message, "wrong"));
}

closeOnEscape();
void list();
