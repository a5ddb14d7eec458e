import { element, notice } from "./element.ts";

/** Says what was written, and when it will count: the service reads the person's tabs at its next run. */
export const toldWritten = ({ message }: { readonly message: string }): HTMLElement =>
  element("div", {}, notice(message, "fine"), element("p", { class: "hint" }, NEXT));

const NEXT =
  "Jalon en tient compte à son prochain passage, ou tout de suite par le menu Jalon, « Consolider maintenant ».";
