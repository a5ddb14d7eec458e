import { showDate } from "../../../schemas/month.ts";
import type { RequestLine, TerritoryReport } from "../../../schemas/requests.ts";
import { foldText } from "../../../schemas/vocabulary/fold-text.ts";
import type { Choices } from "../choices.ts";
import { withChoices } from "./lib/choose.ts";
import { button, element, notice, show } from "./lib/element.ts";
import { type Field, type ShownField, showField } from "./lib/field.ts";
import { closePage, run } from "./lib/run.ts";

void withChoices(async (choices) => {
  show(notice("Jalon cherche les demandes qui attendent…"));
  const answer = await run<{ readonly value: TerritoryReport }>("ask", { action: "territory" });
  const close = element("div", { class: "buttons" }, button("Fermer", closePage));
  if (!answer.ok) return show(notice(answer.message, "wrong"), close);
  const { requests } = answer.value;
  if (requests.length === 0) return show(notice("Aucune demande n'attend de réponse.", "fine"), close);
  show(
    element("p", {}, "Vérifiez l'éligibilité de chaque personne avant de valider. Ni nom ni critère n'est écrit ici."),
    ...requests.map((request) => card(request, choices)),
    close,
  );
});

/** One request: validated with a code and dates, or refused with a reason, without leaving the page. */
function card(request: RequestLine, choices: Choices): HTMLElement {
  const { key, declarant, mark, market, job, contractType, start } = request;
  const at = (name: string) => `${name}-${key}`;
  const code = showField(codeField(request, choices, at("code")));
  const from = showField({ name: at("from"), label: "Valable du", kind: "date", value: start, missing: "" });
  const until = showField({ name: at("until"), label: "Valable jusqu'au (facultatif)", kind: "date" });
  const reason = showField({
    name: at("reason"),
    label: "Motif d'un refus",
    kind: "text",
    hint: "Le déclarant le lira : jamais de nom ni de critère.",
  });
  const state = element("div");
  const made = element(
    "section",
    { class: "card", "aria-label": `Demande de ${declarant} pour ${mark}` },
    element("strong", {}, `${mark} — ${declarant}`),
    element(
      "div",
      { class: "hint" },
      [market, job, contractType, `à partir du ${showDate(start)}`].filter(Boolean).join(" · "),
    ),
    ...[code, from, until, reason].map(({ node }) => node),
    state,
  );
  const send = async (wish: object) => {
    state.replaceChildren(notice("Un instant…"));
    const written = await run<{ readonly message: string }>("record", wish);
    if (written.ok)
      made.replaceChildren(element("strong", {}, `${mark} — ${declarant}`), notice(written.message, "fine"));
    else state.replaceChildren(notice(written.message, "wrong"));
  };
  const validate = button(
    "Valider",
    () => {
      if (!filled(code, "Tapez un code.") || !filled(from, "Choisissez une date.") || !inOrder(from, until)) return;
      const dates = { from: from.value(), until: until.value() || null };
      void send({ kind: "validate-request", participant: code.value(), declarant, mark, markets: [market], ...dates });
    },
    "action",
  );
  const refuse = button("Refuser", () => {
    if (filled(reason, "Dites pourquoi, en une phrase."))
      void send({ kind: "refuse-request", key, declarant, market, reason: reason.value() });
  });
  made.append(element("div", { class: "buttons" }, validate, refuse));
  return made;
}

/** A person whom this declarant already employs keeps the same code: each is counted once. */
function codeField({ declarant, mark }: RequestLine, { participants, nextParticipant }: Choices, name: string): Field {
  const known = participants.find(
    (each) => foldText(each.declarant) === foldText(declarant) && foldText(each.mark) === foldText(mark),
  );
  return {
    name,
    label: "Code participant",
    kind: "text",
    value: known?.code ?? nextParticipant,
    hint: known
      ? "Le code que cette personne a déjà."
      : "Le prochain code libre. Si la personne en a déjà un, tapez-le.",
    missing: "Tapez un code.",
  };
}

function filled(field: ShownField, why: string): boolean {
  const isFilled = field.value() !== "";
  field.refuse(isFilled ? "" : why);
  if (!isFilled) field.control.focus();
  return isFilled;
}

function inOrder(from: ShownField, until: ShownField): boolean {
  const isInOrder = until.value() === "" || from.value() <= until.value();
  until.refuse(isInOrder ? "" : "Cette date est avant le début : choisissez-en une plus tardive.");
  return isInOrder;
}
