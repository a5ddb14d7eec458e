import type { CSSProperties, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Body, Container, Head, Html, Preview, Section } from "react-email";
import type { Block, BlockKind, EmailDocument } from "../document/email-document.ts";
import { typeset } from "../words/french-typography.ts";
import { shorten } from "../words/shorten.ts";
import { blockAsHtml } from "./blocks.ts";
import { element } from "./element.ts";
import { darkRules, look, PALETTE, sized, toneInks } from "./palette.ts";
import { heading, paragraph } from "./texts.ts";

const FONT = "-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif";

/** What mailboxes show at most; from 200 UTF-16 units on, the library would no longer keep the rest of the message out. */
const PREVIEW_LENGTH = 99;

const STYLES = `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background-color:${PALETTE.page.light}}
@media (max-width:480px){.outer{padding:0 !important}.inner{padding-left:18px !important;padding-right:18px !important}.card{border-radius:0 !important}}
@media (prefers-color-scheme:dark){body{background-color:${PALETTE.page.dark} !important}${darkRules()}}`;

/** The whole HTML page of an e-mail: one column of at most 600 px, readable from 320 px on, light and dark. */
export const layout = (document: EmailDocument): string => `<!doctype html>\n${renderToStaticMarkup(page(document))}\n`;

const page = (document: EmailDocument): ReactElement =>
  element(
    Html,
    { lang: "fr", dir: "ltr" },
    element(
      Head,
      null,
      element("meta", { name: "viewport", content: "width=device-width,initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      element("meta", { name: "supported-color-schemes", content: "light dark" }),
      element("meta", { name: "format-detection", content: "date=no,address=no" }),
      element("title", null, document.subject),
      element("style", { dangerouslySetInnerHTML: { __html: STYLES } }),
    ),
    element(
      Body,
      { lang: "fr", style: { margin: 0, padding: 0, WebkitTextSizeAdjust: "100%", fontFamily: FONT } },
      element(Preview, {
        useTitleTag: false,
        "aria-hidden": true,
        children: shorten(typeset(document.preview), PREVIEW_LENGTH),
      }),
      element(
        "div",
        { lang: "fr", dir: "ltr", role: "article", "aria-label": typeset(document.subject) },
        card(document),
      ),
    ),
  );

const WRAPPED = { textAlign: "left", overflowWrap: "anywhere", wordBreak: "break-word" } as const;

function card({ badge, title, subtitle, blocks, signature }: EmailDocument): ReactElement {
  return element(
    Section,
    { tdClassName: "outer", ...look({ padding: "24px 12px" }, "page") },
    element(
      Container,
      {
        tdClassName: "inner",
        ...look({ width: "100%", maxWidth: 600, padding: "24px 28px", borderRadius: 12, ...WRAPPED }, "card"),
      },
      badge && badgeOf(badge),
      heading("h1", title),
      subtitle === "" ? null : paragraph("muted", [13, 18, 4], [subtitle]),
      blocks.map(spaced),
      element(
        "div",
        look({ margin: "24px 0 0", padding: "14px 0 0", borderTop: "1px solid" }, "rule"),
        paragraph("ink", [14, 20], [signature.name], { fontWeight: 600 }),
        paragraph("muted", [13, 20, 2], [signature.contact]),
      ),
    ),
  );
}

const BADGE: CSSProperties = { display: "inline-block", padding: "3px 10px", borderRadius: 6, fontWeight: 700 };

const badgeOf = ({ label, tone }: NonNullable<EmailDocument["badge"]>): ReactElement =>
  element(
    "p",
    { style: { margin: "0 0 10px", ...sized(14, 20) } },
    element("span", look(BADGE, ...toneInks(tone)), label),
  );

const SPACE: Readonly<Record<BlockKind, number>> = {
  callout: 16,
  lead: 16,
  gauges: 18,
  notice: 18,
  months: 24,
  people: 26,
  markets: 22,
  list: 20,
  action: 24,
  notes: 24,
};

const spaced = (block: Block): ReactElement =>
  element("div", { style: { margin: `${SPACE[block.kind]}px 0 0` } }, blockAsHtml(block));
