import type { WorkbookReport } from "../../../../schemas/requests.ts";
import type { MadeWorkbook } from "../../answers.ts";
import type { Choices } from "../../choices.ts";
import { nameField, withChoices } from "./choose.ts";
import { button, element, link, notice, sentences } from "./element.ts";
import { showForm } from "./form-page.ts";
import { linkToSend } from "./link-to-send.ts";
import { run } from "./run.ts";

type Role = "declarant" | "buyer";
type Recipient = { readonly role: Role; readonly name: string };
type Made = Extract<MadeWorkbook, { readonly ok: true }>;

const WORDS = {
  declarant: {
    intro:
      "Crée le classeur d'un déclarant d'après ses engagements, avec ses salariés validés : il n'aura que les heures à taper. Il est partagé avec les adresses de l'onglet « Entreprises ». Pour un classeur qui existe déjà, ajoute ce qui manque et met le partage à jour.",
    label: "Déclarant",
    missing: "Choisissez le déclarant. S'il n'est pas dans la liste, ajoutez-le à « Entreprises » et « Engagements ».",
    submit: "Créer et partager",
    linked: "Son lien est dans l'onglet « Entreprises ».",
  },
  buyer: {
    intro:
      "Crée le classeur d'un acheteur, en lecture seule, et le partage avec les adresses de l'onglet « Acheteurs ». Pour un classeur qui existe déjà, met le partage à jour.",
    label: "Acheteur",
    missing: "Choisissez l'acheteur. S'il n'est pas dans la liste, ajoutez-le à l'onglet « Acheteurs ».",
    submit: "Créer et partager",
    linked: "Son lien est dans l'onglet « Acheteurs ».",
  },
} as const;

/** The page that has a declarant's or a buyer's workbook made. */
export const showWorkbookPage = (role: Role): void => void withChoices((choices) => showRole(role, choices));

function showRole(role: Role, { declarants, buyers, withWorkbook }: Choices): void {
  const words = WORDS[role];
  const told = (name: string) => (withWorkbook.includes(name) ? " (a déjà un classeur)" : "");
  showForm<Made>({
    intro: words.intro,
    fields: [nameField("name", words.label, role === "declarant" ? declarants : buyers, words.missing, told)],
    submit: words.submit,
    send: ({ name }, requestId) => run("makeWorkbook", { role, name, requestId }),
    told: ({ value, link: written }, { name = "" }) =>
      element(
        "div",
        {},
        ...toldOf(value),
        written.ok ? sentences([words.linked]) : notice(written.message, "warning"),
        linkToSend(value.link, value.shared),
        departed(value, { role, name }),
      ),
  });
}

function toldOf({ created, link: href, shared, unshared, removed, kept }: WorkbookReport): Node[] {
  const done = [
    ...(shared.length > 0 ? [`Partagé avec ${shared.join(", ")}.`] : []),
    ...(removed.length > 0 ? [`N'est plus partagé avec ${removed.join(", ")}.`] : []),
    ...[...unshared, ...kept].map(({ email, message }) => `${email} : ${message}`),
  ];
  const list = sentences(done);
  const opened = element("p", {}, link("Ouvrir le classeur", href));
  const made = notice(created ? "Le classeur est créé." : "Le classeur existait : il est à jour.", "fine");
  return list === null ? [made, opened] : [made, opened, list];
}

/** People who left keep their access until somebody says otherwise. */
function departed({ departed: people }: WorkbookReport, recipient: Recipient): HTMLElement | null {
  if (people.length === 0) return null;
  const boxes = people.map((email) => element("input", { type: "checkbox", value: email, id: email }));
  const state = element("div");
  const stop = button("Ne plus partager avec les adresses cochées", async () => {
    const remove = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (remove.length === 0) {
      state.replaceChildren(notice("Cochez au moins une adresse.", "wrong"));
      return;
    }
    stop.disabled = true;
    state.replaceChildren(notice("Un instant…"));
    const request = { action: "share-workbook", ...recipient, remove, requestId: crypto.randomUUID() };
    const answer = await run<{ readonly value: WorkbookReport }>("ask", request);
    stop.disabled = false;
    state.replaceChildren(...(answer.ok ? toldOf(answer.value) : [notice(answer.message, "wrong")]));
  });
  return element(
    "fieldset",
    {},
    element("legend", {}, "Peuvent encore l'ouvrir, sans être dans vos contacts :"),
    ...boxes.map((box) => element("label", { for: box.value }, box, ` ${box.value}`)),
    element("div", { class: "buttons" }, stop),
    state,
  );
}
