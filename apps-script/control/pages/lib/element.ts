type Child = Node | string | null;

/** An element with its attributes and children; texts are never taken for HTML. A property that is `null` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
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
export const sentences = (lines: readonly string[]): HTMLUListElement | null =>
  lines.length === 0 ? null : element("ul", {}, ...lines.map((line) => element("li", {}, line)));

/** A link that opens beside the sheet. */
export const link = (text: string, href: string): HTMLAnchorElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, text);
