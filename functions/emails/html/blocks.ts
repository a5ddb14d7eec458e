import type { Block, BlockKind, BlockLayouts, PeopleEntry } from "../document/email-document.ts";
import { bar } from "./bar.ts";
import { type Html, html } from "./escape-html.ts";
import { monthBars } from "./month-bars.ts";
import { look, toneInks } from "./palette.ts";

const BLOCKS: BlockLayouts<Html> = {
  callout: ({ text, tone }) =>
    html`<p ${look("margin:0;padding:12px 14px;border-radius:8px;font-size:16px;line-height:24px;font-weight:600", ...toneInks(tone))}>${text}</p>`,
  lead: ({ sentences }) =>
    html`${sentences.map((sentence, index) => html`<p ${look(`margin:${index === 0 ? 0 : 8}px 0 0;font-size:17px;line-height:25px${index === 0 ? "" : ";font-weight:600"}`, "ink")}>${sentence}</p>`)}`,
  gauges,
  notice: ({ text }) =>
    html`<p ${look("margin:0;padding:8px 12px;border-left:3px solid;font-size:14px;line-height:21px", "ink", "rule")}>${text}</p>`,
  months: monthBars,
  people,
  action: ({ label, url }) =>
    html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" ${look("border-radius:8px", "button")}><a href="${url}" ${look("display:block;padding:14px 18px;font-size:16px;line-height:20px;font-weight:600;text-decoration:none", "on-button")}>${label}</a></td></tr></table>`,
  notes: ({ notes }) =>
    html`${notes.map(({ title, text }) => html`<p ${look("margin:0 0 10px;font-size:13px;line-height:20px", "muted")}><strong ${look("font-weight:600", "ink")}>${title}.</strong> ${text}</p>`)}`,
};

/** Any block of a document as HTML. */
export const blockAsHtml = <Kind extends BlockKind>(block: Block<Kind>): Html => BLOCKS[block.kind](block);

function gauges({ caption, gauges }: Block<"gauges">): Html {
  return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" aria-label="${caption}" style="width:100%">
${gauges.map(
  ({ label, value, ratio, ink }) =>
    html`<tr><th scope="row" align="left" ${look("padding:3px 10px 3px 0;font-size:14px;line-height:20px;font-weight:400;text-align:left;white-space:nowrap", "muted")}>${label}</th><td align="right" ${look("padding:3px 10px 3px 0;font-size:15px;line-height:20px;font-weight:600;text-align:right;white-space:nowrap", "ink")}>${value}</td><td width="55%" style="padding:3px 0;width:55%">${bar(ratio, ink, 14)}</td></tr>`,
)}
</table>`;
}

function people({ title, entries, others }: Block<"people">): Html {
  return html`<h2 ${look("margin:0;font-size:14px;line-height:20px;font-weight:600", "ink")}>${title}</h2>${entries.map(person)}${
    others && html`<p ${look("margin:10px 0 0;font-size:14px;line-height:20px", "muted")}>${others}</p>`
  }`;
}

function person({ name, reasons, figure, ratio, phone, call, lastExchange }: PeopleEntry): Html {
  return html`<div ${look("margin:12px 0 0;padding:14px 0 4px;border-top:1px solid", "rule")}>
<h3 ${look("margin:0;font-size:16px;line-height:22px;font-weight:600", "ink")}>${name}</h3>
<p ${look("margin:2px 0 8px;font-size:15px;line-height:22px", "ink")}>${reasons.join(" ")}</p>
${bar(ratio, "done", 6)}
<p ${look("margin:5px 0 0;font-size:13px;line-height:19px", "muted")}>${figure}</p>
<p ${look("margin:10px 0 0;font-size:16px;line-height:23px", "ink")}>${phone && html`<strong style="white-space:nowrap">${phone}</strong> · `}${call}</p>
<p ${look("margin:1px 0 0;font-size:13px;line-height:19px", "muted")}>${lastExchange}</p>
</div>`;
}
