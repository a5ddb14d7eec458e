import { MESSAGE_STATUS_LABELS } from "../../../../schemas/message-status.ts";
import type { MessagePreview } from "../../../../schemas/requests.ts";
import { element, notice } from "./element.ts";

/** An e-mail as it looks: its subject, to whom, and its page in a frame that may run nothing. */
export function messageView({ subject, to, status, html, note }: MessagePreview): HTMLElement {
  return element(
    "div",
    {},
    note === null ? null : notice(note, "warning"),
    element("p", { tabindex: "-1" }, element("strong", {}, subject)),
    element("p", { class: "hint" }, `À : ${to.join(", ") || "personne"} · ${MESSAGE_STATUS_LABELS[status]}`),
    element("iframe", { sandbox: "", srcdoc: html, title: `Message : ${subject}` }),
  );
}
