import { monthOf, showDate, showMonth } from "../../schemas/month.ts";
import { escapeHtml } from "../google/front-page/escape-html.ts";
import { htmlPage } from "../preview/page.ts";
import { recipientOf } from "./recipient-of.ts";
import type { YearEmail } from "./year-report.ts";

/** One page to read the year's messages: those of each month on the left, the one that was chosen on the right. */
export function yearPage(emails: readonly YearEmail[]): string {
  const months = [...new Set(emails.map(({ at }) => monthOf(at)))];
  const first = emails.find(({ kind }) => kind === "alert") ?? emails[0];
  const body = `<div class="reader">
<nav class="list" aria-label="Messages">
<h1>Une année de messages</h1>
<p>Dieppe-Maritime, de ${showMonth(months[0] ?? "")} à ${showMonth(months.at(-1) ?? "")} : tout ce que Jalon aurait écrit, jour par jour.</p>
${months.map((month) => monthOfMessages(month, emails)).join("\n")}
</nav>
<main class="pane"><iframe name="message" title="Le message choisi" src="${escapeHtml(first?.file ?? "about:blank")}"></iframe></main>
</div>`;
  return htmlPage("Une année de messages", body);
}

const monthOfMessages = (
  month: string,
  emails: readonly YearEmail[],
): string => `<h2>${escapeHtml(showMonth(month))}</h2>
<ol>${emails
  .filter(({ at }) => monthOf(at) === month)
  .map(line)
  .join("")}</ol>`;

const line = ({ at, to, subject, file }: YearEmail): string =>
  `<li><a href="${escapeHtml(file)}" target="message">${escapeHtml(subject)}</a>
<small>${showDate(at)}, à ${escapeHtml(to.map(recipientOf).join(", "))} · <a href="${escapeHtml(textOf(file))}" target="message">en texte</a></small></li>`;

/** @example textOf("01-bonjour.html") //=> "01-bonjour.txt" */
export const textOf = (file: string): string => file.replace(/\.html$/, ".txt");
