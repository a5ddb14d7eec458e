type Child = Node | string | null;

/**
 * French keeps `:`, `»` and the unit of hours with what stands before them: no line begins with one.
 * @example unbroken("« Suivi » : 35 h") //=> "«\u00a0Suivi\u00a0»\u00a0: 35\u00a0h"
 */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[:;!?»%€])/g, "\u00a0").replace(/(?<=«) |(?<=\d) (?=h\b)/g, "\u00a0");

/** An element with its attributes and children; texts are never taken for HTML. A property that is `null` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(
    ...children.filter((child) => child !== null).map((child) => (typeof child === "string" ? unbroken(child) : child)),
  );
  return made;
}

/** A button that acts, or a plain one. */
export function button(text: string, act: () => void, look: "action" | "plain" = "plain"): HTMLButtonElement {
  const made = element("button", { type: "button", class: look }, text);
  made.addEventListener("click", act);
  return made;
}

/** Puts these in place of all that the page shows. */
export function show(...children: readonly Child[]): void {
  const page = document.getElementById("page");
  page?.replaceChildren(...children.filter((child) => child !== null));
}

/** A line read aloud when it changes: what is under way, what was done, what went wrong. */
export function notice(text: string, look: "waiting" | "fine" | "warning" | "wrong" = "waiting"): HTMLParagraphElement {
  return element("p", { class: `notice ${look}`, role: look === "wrong" ? "alert" : "status" }, text);
}

/** A list of sentences; nothing for none. */
export const sentences = (lines: readonly (Node | string)[]): HTMLUListElement | null =>
  lines.length === 0 ? null : element("ul", {}, ...lines.map((line) => element("li", {}, line)));

/** A link that opens beside the sheet. */
export const link = (text: string, href: string): HTMLAnchorElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, text);
