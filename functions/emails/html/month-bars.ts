import type { Hundredths } from "../../../schemas/hours.ts";
import { yearOf } from "../../../schemas/month.ts";
import type { MonthBars, MonthColumn } from "../document/email-document.ts";
import { monthsAloud } from "../document/months-aloud.ts";
import { wholeHours } from "../words/hours-in-words.ts";
import { type Html, html } from "./escape-html.ts";
import { type Ink, look } from "./palette.ts";

const HEIGHT = 72;

/** Months as columns: what was done, what of the plan is lacking above it, and what each month ahead would have to bring. */
export function monthBars({ columns, title, ...block }: MonthBars): Html {
  const needed = columns.some(({ state }) => state === "ahead") ? block.needed : null;
  const highest = Math.max(1, needed ?? 0, ...columns.map(({ planned, accepted }) => Math.max(planned, accepted)));
  const pixels = (hours: Hundredths) => Math.round((hours / highest) * HEIGHT);
  return html`<h2 ${look("margin:0 0 10px;font-size:14px;line-height:20px;font-weight:600", "ink")}>${title}</h2>
<table role="img" aria-label="${monthsAloud(columns)}" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;table-layout:fixed">
<tr>${columns.map((column) => html`<td valign="bottom" height="${HEIGHT}" style="height:${HEIGHT}px;padding:0 1px;vertical-align:bottom">${stack(column, needed, pixels)}</td>`)}</tr>
<tr>${yearSpans(columns).map(({ label, span }) => html`<td colspan="${span}" ${look("padding:4px 0 0 1px;border-top:1px solid;font-size:12px;line-height:16px;white-space:nowrap;overflow:hidden", "rule", "muted")}>${label}</td>`)}</tr>
</table>
${legend(columns, needed)}`;
}

type Pixels = (hours: Hundredths) => number;

function stack({ state, planned, accepted }: MonthColumn, needed: Hundredths | null, pixels: Pixels): Html {
  if (state === "ahead" && needed !== null) return pile([outlined(pixels(needed), "needed")]);
  const done = pixels(accepted);
  const plan = pixels(planned);
  if (done > plan) return pile([filled(done, "done")]);
  const lacking = state === "silent" ? outlined(plan - done, "silent") : filled(plan - done, "gap");
  return pile([lacking, filled(done, "done")]);
}

const pile = (layers: readonly (Html | null)[]): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%">${layers.map((layer) => layer && html`<tr>${layer}</tr>`)}</table>`;

const filled = (height: number, ink: Ink): Html | null =>
  height > 0 ? html`<td height="${height}" ${look(`height:${height}px;font-size:0;line-height:0`, ink)}></td>` : null;

const outlined = (height: number, ink: Ink): Html | null =>
  height > 0
    ? html`<td height="${height - 3}" ${look(`height:${Math.max(0, height - 3)}px;font-size:0;line-height:0;border-width:2px;border-bottom-width:1px;border-style:dashed`, ink)}></td>`
    : null;

function yearSpans(columns: readonly MonthColumn[]): readonly { label: string; span: number }[] {
  const years = [...new Set(columns.map(({ month }) => yearOf(month)))];
  return years.map((year) => {
    const span = columns.filter(({ month }) => yearOf(month) === year).length;
    return { label: span * 8 < columns.length ? "" : String(year), span };
  });
}

function legend(columns: readonly MonthColumn[], needed: Hundredths | null): Html {
  const silent = columns.some(({ state }) => state === "silent");
  const lacking = columns.some(({ planned, accepted, state }) => state === "declared" && planned > accepted);
  return html`<p ${look("margin:8px 0 0;font-size:13px;line-height:20px", "muted")}>${[
    key("fait", swatch("done")),
    lacking ? key("prévu, pas fait", swatch("gap")) : null,
    silent ? key("pas encore déclaré", dashes("silent")) : null,
    needed === null ? null : key(`à faire : ${wholeHours(needed)} par mois`, dashes("needed")),
  ]}</p>`;
}

const key = (label: string, sample: Html): Html =>
  html`<span style="white-space:nowrap;padding-right:14px;display:inline-block">${sample} ${label}</span>`;

const swatch = (ink: Ink): Html =>
  html`<span aria-hidden="true" ${look("display:inline-block;width:10px;height:10px", ink)}></span>`;

const dashes = (ink: Ink): Html =>
  html`<span aria-hidden="true" ${look("display:inline-block;width:7px;height:7px;border-width:2px;border-style:dashed", ink)}></span>`;
