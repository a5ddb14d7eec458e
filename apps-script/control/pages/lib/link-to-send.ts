import { button, element, notice } from "./element.ts";

/** A link that people must be sent, for Google shares without a word to anybody; with a button that copies it. */
export function linkToSend(href: string, people: readonly string[]): HTMLElement {
  const to = people.length > 0 ? people.join(", ") : "ses contacts, si ce n'est déjà fait";
  const field = element("input", { type: "text", id: "link-to-send", readonly: "", value: href });
  const state = element("div");
  const copy = button("Copier le lien", () => {
    field.select();
    // The clipboard's newer way is closed to a page within Google's.
    state.replaceChildren(document.execCommand("copy") ? notice("Le lien est copié.", "fine") : notice(BY_HAND));
  });
  return element(
    "div",
    {},
    element("label", { for: field.id }, `Google ne prévient personne. Envoyez ce lien à ${to} :`),
    field,
    element("div", { class: "buttons" }, copy),
    state,
  );
}

const BY_HAND = "Le lien est sélectionné : tapez Ctrl+C (Cmd+C sur un Mac).";
