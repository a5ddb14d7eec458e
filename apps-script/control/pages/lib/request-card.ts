import { showDate } from "../../../../schemas/month.ts";
import type { RequestLine } from "../../../../schemas/requests.ts";
import { alreadyBorne, type Bearer, othersWith } from "../../bearer.ts";
import { button, element, notice } from "./element.ts";
import { type ShownField, showField } from "./field.ts";
import type { ProposedCode } from "./proposed-code.ts";
import { type Answered, run } from "./run.ts";

/** One request on the page, until it is answered; `propose` offers a code in place of one that nobody typed over. */
export type RequestCard = {
  readonly request: RequestLine;
  readonly node: HTMLElement;
  readonly isOpen: () => boolean;
  readonly propose: (code: ProposedCode) => void;
};

/** Whom the codes belong to, as far as the page knows, and who is told what came of an answer. */
export type Desk = {
  readonly bearers: () => readonly Bearer[];
  readonly answered: (card: RequestCard, written: Answered, validated: string | null) => Promise<void> | void;
};

/** A request: validated with a code and dates, or refused with a reason, without leaving the page. */
export function requestCard(request: RequestLine, { bearers, answered }: Desk): RequestCard {
  const { key, declarant, mark, market, job, contractType, start } = request;
  const code = showField({ name: "code", label: "Code participant", kind: "text", hint: FREE, missing: "" });
  const from = showField({ name: "from", label: "Valable du", kind: "date", value: start, missing: "" });
  const until = showField({ name: "until", label: "Valable jusqu'au (facultatif)", kind: "date" });
  const reason = showField({ name: "reason", label: "Motif, pour un refus", kind: "text", hint: READ_BY });
  const state = element("div");
  const title = element("strong", {}, `${mark} — ${declarant}`);
  const details = [market, job, contractType, `à partir du ${showDate(start)}`].filter(Boolean).join(" · ");
  const node = element("section", { class: "card", "aria-label": `Demande de ${declarant} pour ${mark}` });
  let open = true;
  let offered = "";
  let agreed: Bearer | null = null;

  const send = async (pressed: HTMLButtonElement, wish: object, validated: string | null): Promise<void> => {
    for (const each of [validate, refuse]) each.disabled = true;
    state.replaceChildren(notice("Un instant…"));
    const written = await run<{ readonly message: string }>("record", wish);
    for (const each of [validate, refuse]) each.disabled = false;
    open = !written.ok;
    if (written.ok) node.replaceChildren(title, notice(written.message, "fine"));
    else {
      state.replaceChildren(notice(written.message, "wrong"));
      pressed.focus();
    }
    await answered(card, written, validated);
  };
  const refuse = button("Refuser", () => {
    if (!filled(reason, "Dites pourquoi, en une phrase.")) return;
    void send(refuse, { kind: "refuse-request", key, declarant, market, reason: reason.value() }, null);
  });
  const validate = button(
    "Valider",
    () => {
      if (!filled(code, "Tapez un code.") || !filled(from, "Choisissez une date.") || !inOrder(from, until)) return;
      const participant = code.value();
      const others = othersWith(participant, request, bearers());
      const [other = null] = others;
      if (other && !others.some((each) => each === agreed)) {
        agreed = other;
        state.replaceChildren(notice(`${alreadyBorne(other)} ${IF_SAME}`, "warning"));
        return;
      }
      const sameAs = other && { declarant: other.declarant, mark: other.mark };
      const dates = { from: from.value(), until: until.value() || null };
      const wish = { kind: "validate-request", participant, declarant, mark, markets: [market], ...dates, sameAs };
      void send(validate, wish, participant);
    },
    "action",
  );
  node.append(
    title,
    element("div", { class: "hint" }, details),
    code.node,
    element("div", { class: "pair" }, from.node, until.node),
    reason.node,
    state,
    element("div", { class: "buttons" }, validate, refuse),
  );
  const card: RequestCard = {
    request,
    node,
    isOpen: () => open,
    propose: (proposed) => {
      if (code.value() !== offered) return;
      offered = proposed.code;
      code.control.value = offered;
      code.explain(proposed.borne ? BORNE : FREE);
    },
  };
  return card;
}

const FREE = "Un code libre. Si la personne en a déjà un, tapez-le.";
const BORNE = "Le code que cette personne a déjà.";
const READ_BY = "Le déclarant le lira : jamais de nom ni de critère.";
const IF_SAME = "S'il s'agit de la même personne, validez de nouveau ; sinon changez le code.";

function filled(field: ShownField, why: string): boolean {
  const isFilled = field.value() !== "";
  field.refuse(isFilled ? "" : why);
  if (!isFilled) field.control.focus();
  return isFilled;
}

function inOrder(from: ShownField, until: ShownField): boolean {
  const isInOrder = until.value() === "" || from.value() <= until.value();
  until.refuse(isInOrder ? "" : "Cette date est avant le début : choisissez-en une plus tardive.");
  if (!isInOrder) until.control.focus();
  return isInOrder;
}
