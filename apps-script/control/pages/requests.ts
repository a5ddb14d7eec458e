import { showDate } from "../../../schemas/month.ts";
import type { RequestLine, TerritoryReport } from "../../../schemas/requests.ts";
import { withChoices } from "./lib/choose.ts";
import { button, element, notice, show } from "./lib/element.ts";
import { type Field, type ShownField, showField } from "./lib/field.ts";
import { type Bearer, otherBearer, type ProposedCode, proposedCodes } from "./lib/proposed-code.ts";
import { closeOnEscape, closePage, run } from "./lib/run.ts";

closeOnEscape();

void withChoices(async ({ participants }) => {
  show(notice("Jalon cherche les demandes qui attendent…"));
  const answer = await run<{ readonly value: TerritoryReport }>("ask", { action: "territory" });
  const end = button("Fermer", closePage);
  const close = element("div", { class: "buttons" }, end);
  const bearers = [...participants];
  if (!answer.ok) show(notice(answer.message, "wrong"), close);
  else if (answer.value.requests.length === 0) show(notice("Aucune demande n'attend de réponse.", "fine"), close);
  else {
    const { requests } = answer.value;
    const codes = proposedCodes(requests, participants);
    show(
      element("p", {}, INTRO),
      ...requests.map((request, place) => card(request, codes[place] ?? NO_CODE, bearers)),
      close,
    );
  }
  (document.querySelector<HTMLElement>("input") ?? end).focus();
});

const INTRO =
  "Vérifiez l'éligibilité de chaque personne avant de valider ; n'écrivez ici ni nom ni critère. Le déclarant lit votre réponse dans son onglet « Retour » après le prochain passage de Jalon.";

const NO_CODE: ProposedCode = { code: "", borne: false };

/** One request: validated with a code and dates, or refused with a reason, without leaving the page. */
function card(request: RequestLine, proposed: ProposedCode, bearers: Bearer[]): HTMLElement {
  const { key, declarant, mark, market, job, contractType, start } = request;
  const at = (name: string) => `${name}-${key}`;
  const code = showField(codeField(proposed, at("code")));
  const from = showField({ name: at("from"), label: "Valable du", kind: "date", value: start, missing: "" });
  const until = showField({ name: at("until"), label: "Valable jusqu'au (facultatif)", kind: "date" });
  const reason = showField({
    name: at("reason"),
    label: "Motif, pour un refus",
    kind: "text",
    hint: "Le déclarant le lira : jamais de nom ni de critère.",
  });
  const state = element("div");
  const title = element("strong", {}, `${mark} — ${declarant}`);
  const details = [market, job, contractType, `à partir du ${showDate(start)}`].filter(Boolean).join(" · ");
  const made = element("section", { class: "card", "aria-label": `Demande de ${declarant} pour ${mark}` });
  const send = async (wish: object): Promise<void> => {
    state.replaceChildren(notice("Un instant…"));
    const written = await run<{ readonly message: string }>("record", wish);
    if (!written.ok) return state.replaceChildren(notice(written.message, "wrong"));
    bearers.push({ code: code.value(), declarant, mark });
    made.replaceChildren(title, notice(written.message, "fine"));
    made.nextElementSibling?.querySelector<HTMLElement>("input, button")?.focus();
  };
  const refuse = button("Refuser", () => {
    if (filled(reason, "Dites pourquoi, en une phrase."))
      void send({ kind: "refuse-request", key, declarant, market, reason: reason.value() });
  });
  let agreed = "";
  const validate = button(
    "Valider",
    () => {
      if (!filled(code, "Tapez un code.") || !filled(from, "Choisissez une date.") || !inOrder(from, until)) return;
      const other = otherBearer(code.value(), request, bearers);
      if (other && agreed !== code.value()) {
        agreed = code.value();
        state.replaceChildren(notice(alreadyBorne(other), "warning"));
        return;
      }
      const dates = { from: from.value(), until: until.value() || null };
      void send({ kind: "validate-request", participant: code.value(), declarant, mark, markets: [market], ...dates });
    },
    "action",
  );
  made.append(
    title,
    element("div", { class: "hint" }, details),
    code.node,
    element("div", { class: "pair" }, from.node, until.node),
    reason.node,
    state,
    element("div", { class: "buttons" }, validate, refuse),
  );
  return made;
}

const alreadyBorne = ({ code, declarant, mark }: Bearer): string =>
  `${code} est déjà le code de « ${mark || "une autre personne"} »${declarant ? ` chez ${declarant}` : ""}. S'il s'agit de la même personne, validez de nouveau ; sinon changez le code.`;

const codeField = ({ code, borne }: ProposedCode, name: string): Field => ({
  name,
  label: "Code participant",
  kind: "text",
  value: code,
  hint: borne ? "Le code que cette personne a déjà." : "Un code libre. Si la personne en a déjà un, tapez-le.",
  missing: "Tapez un code.",
});

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
