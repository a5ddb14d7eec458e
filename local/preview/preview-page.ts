import { escapeHtml } from "../google/front-page/escape-html.ts";
import { MODES, type Mode } from "./in-mode.ts";
import { htmlPage } from "./page.ts";
import type { PreviewEmail } from "./preview-email.ts";

/** The widths at which an e-mail is looked at, in pixels: a telephone, the usual column, a wide window. */
export const WIDTHS = [320, 600, 1000] as const;

/** What the page shows: everything is in its address, so that it needs no script. */
export type View = {
  readonly email: PreviewEmail;
  readonly width: (typeof WIDTHS)[number];
  readonly mode: Mode;
};

const MODE_NAMES: Readonly<Record<Mode, string>> = { light: "clair", dark: "sombre" };

/** The list of the e-mails, and the one that was chosen at its width and in its mode, its text beside. */
export function previewPage(emails: readonly PreviewEmail[], view: View): string {
  const { email, width, mode } = view;
  const groups = [...new Set(emails.map(({ group }) => group))];
  return htmlPage(
    `${email.title} : aperçu`,
    `<div class="reader">
<nav class="list" aria-label="E-mails">
<h1>Les e-mails de Jalon</h1>
${groups.map((group) => listOf(group, emails, view)).join("\n")}
</nav>
<main class="pane">
<div class="tools">
<p>Largeur : ${WIDTHS.map((each) => choice(`${each} px`, { ...view, width: each }, each === width)).join(" · ")}</p>
<p>Affichage : ${MODES.map((each) => choice(MODE_NAMES[each], { ...view, mode: each }, each === mode)).join(" · ")}</p>
<p>Objet : <strong>${escapeHtml(email.subject)}</strong></p>
</div>
<div class="sides">
<iframe title="${escapeHtml(email.title)}" src="/mail/${email.name}.html?mode=${mode}" style="width: ${width + 2}px" sandbox></iframe>
<pre aria-label="Version texte">${escapeHtml(email.text)}</pre>
</div>
</main>
</div>`,
  );
}

const listOf = (group: string, emails: readonly PreviewEmail[], view: View): string => `<h2>${escapeHtml(group)}</h2>
<ul>${emails
  .filter((each) => each.group === group)
  .map((email) => `<li>${choice(email.title, { ...view, email }, email === view.email)}</li>`)
  .join("")}</ul>`;

const choice = (label: string, { email, width, mode }: View, isChosen: boolean): string =>
  `<a href="/?mail=${email.name}&amp;width=${width}&amp;mode=${mode}"${isChosen ? ' aria-current="true"' : ""}>${escapeHtml(label)}</a>`;
