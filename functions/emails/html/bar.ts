import { type Html, html, trusted } from "./escape-html.ts";
import { type Ink, look } from "./palette.ts";

/** A horizontal bar of table cells, which every mail client shows. It repeats a number said beside it, so it is silent. */
export function bar(ratio: number, ink: Ink, height: number): Html {
  const percent = Math.round(Math.min(1, Math.max(0, ratio)) * 100);
  const cell = (width: number, fill: Ink) =>
    width > 0
      ? html`<td width="${width}%" height="${height}" ${look(`height:${height}px;font-size:0;line-height:0`, fill)}>&nbsp;</td>`
      : trusted("");
  return html`<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;table-layout:fixed"><tr>${cell(percent, ink)}${cell(100 - percent, "track")}</tr></table>`;
}
