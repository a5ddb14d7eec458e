import type { Block, BlockKind, EmailDocument } from "../document/email-document.ts";
import { blockAsHtml } from "./blocks.ts";
import { type Html, html, trusted } from "./escape-html.ts";
import { darkRules, look, toneInks } from "./palette.ts";

const FONT = "font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif";

const STYLES = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.outer{padding:0 !important}.inner{padding-left:18px !important;padding-right:18px !important;border-radius:0 !important}}
@media (prefers-color-scheme:dark){${darkRules()}}`;

/** The whole HTML page of an e-mail: one column of at most 600 px, readable from 320 px on, light and dark. */
export function layout(document: EmailDocument): string {
  return html`<!doctype html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="date=no,address=no">
<title>${document.subject}</title>
<style>${trusted(STYLES)}</style>
</head>
<body ${look("margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%", "page")}>
<div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${document.preview}</div>
<div lang="fr" dir="ltr" role="article" aria-label="${document.subject}" ${look(FONT, "page")}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" ${look("padding:24px 12px", "page", "outer")}>
${card(document)}
</td></tr></table>
</div>
</body>
</html>
`.source;
}

function card({ badge, title, subtitle, blocks, signature }: EmailDocument): Html {
  const [fill, ink] = toneInks(badge.tone);
  return html`<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
<tr><td align="left" ${look("padding:24px 28px;border-radius:12px;text-align:left;overflow-wrap:anywhere;word-break:break-word", "card", "inner")}>
<p style="margin:0 0 10px;font-size:14px;line-height:20px"><span ${look("display:inline-block;padding:3px 10px;border-radius:6px;font-weight:700", fill, ink)}>${badge.label}</span></p>
<h1 ${look("margin:0;font-size:21px;line-height:27px;font-weight:700", "ink")}>${title}</h1>
<p ${look("margin:4px 0 0;font-size:13px;line-height:18px", "muted")}>${subtitle}</p>
${blocks.map(spaced)}
<div ${look("margin:24px 0 0;padding:14px 0 0;border-top:1px solid", "rule")}><p ${look("margin:0;font-size:14px;line-height:20px;font-weight:600", "ink")}>${signature.structure}</p><p ${look("margin:2px 0 0;font-size:13px;line-height:20px", "muted")}>${signature.contact}</p></div>
</td></tr></table>`;
}

const SPACE: Readonly<Record<BlockKind, number>> = {
  callout: 16,
  lead: 16,
  gauges: 18,
  notice: 18,
  months: 24,
  people: 26,
  action: 24,
  notes: 24,
};

const spaced = (block: Block): Html =>
  html`<div ${look(`margin:${SPACE[block.kind]}px 0 0`)}>${blockAsHtml(block)}</div>`;
